import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { industry } from '../../../../claims/lexicon/industry.ts';
import { market } from '../../../../claims/lexicon/market.ts';
import { policy } from '../../../../claims/lexicon/policy.ts';
import { science } from '../../../../claims/lexicon/science.ts';
import { vehicle } from '../../../../claims/lexicon/vehicle.ts';
import { predicates } from '../../../../claims/predicates/registry.ts';
import { bundledPacks } from '../../../../facts/packs.ts';
import { predicateNames } from '../../../../facts/predicate-names.ts';
import { readSentences, SENTENCE_SETS } from '../../../../tools/corpus/labelled.ts';

/** Predicates that wait for their first fact. */
const UNUSED: readonly string[] = [];

const facts = bundledPacks().flatMap((pack) => pack.facts);
const used = new Set(facts.map(({ predicate }) => predicate));
const folder = join(import.meta.dirname, '../../../../claims/predicates');

test('every predicate file is registered: add it to the list in claims/predicates/registry.ts', () => {
  const files = readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => name !== 'registry' && name !== 'predicate');
  expect([...predicates.keys()].sort()).toEqual(files.sort());
});

test('every predicate has a fact, or UNUSED in this test says that it waits for one', () => {
  const without = [...predicates.keys()].filter((name) => !used.has(name));
  expect(without).toEqual(UNUSED);
});

test("every fact's predicate is registered, else the engine passes the fact over", () => {
  expect([...used].filter((name) => !predicates.has(name))).toEqual([]);
});

test('every predicate has a label for readers in facts/predicate-names.ts', () => {
  expect(Object.keys(predicateNames)).toEqual(expect.arrayContaining([...predicates.keys()]));
});

test('predicates use only concepts that the lexicon defines: a misspelt concept would never be found', () => {
  const defined = new Set([market, vehicle, industry, policy, science].flatMap((part) => Object.keys(part)));
  const unknown = [...predicates.values()].flatMap(({ name, strong, weak, against }) =>
    [...strong, ...weak, ...against]
      .flatMap((cue) => cue.split('+'))
      .filter((concept) => !defined.has(concept))
      .map((concept) => `${name}: ${concept}`),
  );
  expect(unknown).toEqual([]);
});

test('a concept does not state a predicate and speak against it', () => {
  const torn = [...predicates.values()].flatMap(({ name, strong, against }) =>
    against.filter((concept) => strong.includes(concept)).map((concept) => `${name}: ${concept}`),
  );
  expect(torn).toEqual([]);
});

test('facts hold the kinds of value that their predicate announces', () => {
  const odd = facts.flatMap(({ id, predicate, value }) => {
    const kinds = predicates.get(predicate)?.values ?? [];
    return kinds.includes(value.type) ? [] : [`${id}: ${value.type}, not ${kinds.join(' or ')}`];
  });
  expect(odd).toEqual([]);
});

test.each(['agree', 'differ'] as const)(
  'every predicate with facts has labelled sentences that %s: add some to tests/corpus/own-sentences',
  (label) => {
    const predicateOf = new Map(
      facts.flatMap(({ id, replaces, predicate }) =>
        [id, ...replaces].map((known): [string, string] => [known, predicate]),
      ),
    );
    const tested = new Set(
      SENTENCE_SETS.flatMap(readSentences)
        .filter((sentence) => sentence.label === label)
        .map(({ fact }) => predicateOf.get(fact)),
    );
    expect([...used].filter((name) => !tested.has(name))).toEqual([]);
  },
);
