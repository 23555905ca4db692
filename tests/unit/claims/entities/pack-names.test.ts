import { expect, test } from 'vitest';
import { tokenize } from '../../../../claims/german/tokens.ts';
import { FactIndex } from '../../../../claims/linking/fact-index.ts';
import { bundledPacks } from '../../../../facts/packs.ts';

const packs = bundledPacks();
const entities = packs.flatMap((pack) => pack.entities);
const { aliases } = FactIndex.of(packs);

const finds = (text: string, id: string): boolean =>
  aliases.find(tokenize(text)).some((mention) => mention.entities.includes(id));

test('every name in the packs is found where an article writes it so: else shorten it or add an alias', () => {
  const lost = entities.flatMap(({ id, name, aliases: others }) =>
    [name, ...others]
      // A name with an explanation behind it is for readers only.
      .filter((text) => !/\(|, /.test(text))
      .filter((text) => !finds(text, id))
      .map((text) => `${id}: ${text}`),
  );
  expect(lost).toEqual([]);
});

test('every entity of a fact can be named: it has a name or alias that is found', () => {
  const subjects = new Set(packs.flatMap((pack) => pack.facts).map(({ subject }) => subject));
  const nameless = entities
    .filter(({ id }) => subjects.has(id))
    .filter(({ id, name, aliases: others }) => ![name, ...others].some((text) => finds(text, id)))
    .map(({ id }) => id);
  expect(nameless).toEqual([]);
});

test('names are found in the genitive', () => {
  const makers = entities.filter(
    ({ type, name }) => type === 'company' && /^\p{Lu}\p{Ll}{3,}[^sxzß\P{L}]$/u.test(name),
  );
  expect(makers.length).toBeGreaterThan(10);
  expect(makers.filter(({ id, name }) => !finds(`${name}s Absatz`, id)).map(({ name }) => name)).toEqual([]);
});
