import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entity, Fact } from '../../../../facts/types.ts';
import { type Knowledge, readKnowledge } from '../../../../tools/facts/knowledge.ts';
import { contradictions } from '../../../../tools/facts/rules/contradictions.ts';
import { ids } from '../../../../tools/facts/rules/ids.ts';
import { inspectKnowledge } from '../../../../tools/facts/rules/index.ts';
import { names } from '../../../../tools/facts/rules/names.ts';
import { parents } from '../../../../tools/facts/rules/parents.ts';
import { references } from '../../../../tools/facts/rules/references.ts';
import { sentences } from '../../../../tools/facts/rules/sentences.ts';
import { shape } from '../../../../tools/facts/rules/shape.ts';
import { sources } from '../../../../tools/facts/rules/sources.ts';
import { stale } from '../../../../tools/facts/rules/stale.ts';
import { timelines } from '../../../../tools/facts/rules/timelines.ts';
import { unused } from '../../../../tools/facts/rules/unused.ts';
import { sampleEntity, sampleFact, sampleSource } from '../../facts/sample.ts';

const both = ['agree', 'differ'].map((label) => ({
  id: `s-${label}`,
  text: 'x',
  fact: 'model-range',
  label,
}));

/** What the rules see where only the named parts are given; by default everything is in order. */
function knowledge(parts: {
  facts?: Partial<Fact>[];
  entities?: Partial<Entity>[];
  sentences?: { id: string; text: string; fact: string; label: string }[];
}): Knowledge {
  const placed = <Item>(items: readonly Item[]) => items.map((item) => ({ item, file: 'sample.json' }));
  return {
    facts: placed((parts.facts ?? [{}]).map(sampleFact)),
    entities: placed((parts.entities ?? [{}]).map(sampleEntity)),
    problems: [],
    sentences: placed(parts.sentences ?? both),
  };
}

const messages = (findings: { message: string }[]) => findings.map(({ message }) => message);

test('a fact in order passes every rule', () => {
  expect(inspectKnowledge(knowledge({}), '2026-02-01', 6)).toEqual([]);
});

test('the repository passes: run npm run facts:check to see what to mend', () => {
  const root = join(import.meta.dirname, '../../../..');
  const findings = inspectKnowledge(readKnowledge(root), '2026-03-13', 1200);
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a record that breaks the schema is reported with its file and field', () => {
  const problem = { record: 'model-range', path: 'valid_from', message: 'A date looks like 2027' };
  const broken = { ...knowledge({}), problems: [{ item: problem, file: 'sample.json' }] };
  expect(shape(broken)).toEqual([
    { level: 'error', record: 'sample.json: model-range', message: 'valid_from: A date looks like 2027' },
  ]);
});

describe('ids', () => {
  test('two facts or two entities with one id', () => {
    expect(ids(knowledge({ facts: [{}, {}] }))).toHaveLength(1);
    expect(ids(knowledge({ entities: [{}, {}] }))).toHaveLength(1);
  });

  test('a fact that another one replaces must be gone', () => {
    const facts = [{ id: 'new', replaces: ['old'] }, { id: 'old' }];
    expect(ids(knowledge({ facts }))).toHaveLength(1);
    expect(ids(knowledge({ facts: facts.slice(0, 1) }))).toEqual([]);
  });
});

describe('references', () => {
  test.each([
    ['subject', { subject: 'nobody' }],
    ['qualifiers.region', { qualifiers: { region: 'nobody' } }],
    ['qualifiers.source', { qualifiers: { source: 'nobody' } }],
    ['value', { value: { type: 'entity', entities: ['nobody'], text_de: 'x', text_en: 'x' } }],
    ['value', { also: [{ type: 'entity', entities: ['nobody'], text_de: 'x', text_en: 'x' }] }],
  ] as [string, Partial<Fact>][])('%s names an entity that exists', (field, change) => {
    expect(messages(references(knowledge({ facts: [change] })))).toEqual([
      expect.stringContaining(`${field} names the entity "nobody"`),
    ]);
  });

  test('a parent exists', () => {
    expect(references(knowledge({ entities: [{ parent: 'nobody' }] }))).toHaveLength(1);
  });
});

test('nothing belongs to itself over corners', () => {
  const entities = [
    { id: 'a', parent: 'b' },
    { id: 'b', parent: 'a' },
    { id: 'c', parent: 'a' },
  ];
  expect(messages(parents(knowledge({ entities })))).toEqual([expect.stringContaining('a -> b -> a')]);
  expect(parents(knowledge({ entities: [{ id: 'a', parent: 'b' }, { id: 'b' }] }))).toEqual([]);
});

describe('timelines', () => {
  test('the superseding fact exists', () => {
    expect(messages(timelines(knowledge({ facts: [{ superseded_by: 'gone' }] })))).toEqual([
      expect.stringContaining('"gone", which is no fact'),
    ]);
  });

  test('a superseded fact names its successor', () => {
    expect(timelines(knowledge({ facts: [{ status: 'superseded' }] }))).toHaveLength(1);
  });

  test('a circle is reported once', () => {
    const facts = [
      { id: 'a', superseded_by: 'b' },
      { id: 'b', superseded_by: 'c' },
      { id: 'c', superseded_by: 'a' },
    ];
    expect(messages(timelines(knowledge({ facts })))).toEqual([expect.stringContaining('a -> b -> c -> a')]);
  });
});

describe('contradictions', () => {
  const other: Partial<Fact> = {
    id: 'other',
    value: {
      type: 'distance',
      number: 600,
      unit: 'km',
      precision: 'exact',
      text_de: '600 km',
      text_en: '600 km',
    },
  };

  test('two live facts may not give two values for the same thing', () => {
    expect(messages(contradictions(knowledge({ facts: [{}, other] })))).toEqual([
      expect.stringMatching(/"600 km" where model-range says "534 Kilometer"/),
    ]);
  });

  test('the order of the qualifiers does not hide a contradiction', () => {
    const facts = [
      { qualifiers: { cycle: 'WLTP', variant: 'x' } as const },
      { ...other, qualifiers: { variant: 'x', cycle: 'WLTP' } as const },
    ];
    expect(contradictions(knowledge({ facts }))).toHaveLength(1);
  });

  test.each([
    ['another qualifier', { ...other, qualifiers: { cycle: 'CLTC' } }],
    ['another subject', { ...other, subject: 'another' }],
    ['a superseded fact', { ...other, status: 'superseded', superseded_by: 'model-range' }],
    ['a disputed fact', { ...other, status: 'disputed' }],
    ['the same value in other words', { id: 'other', value: { ...sampleFact().value, text_de: '534 km' } }],
  ] as [string, Partial<Fact>][])('%s is no contradiction', (_name, change) => {
    expect(contradictions(knowledge({ facts: [{}, change] }))).toEqual([]);
  });
});

describe('names', () => {
  test('an alias means one entity, whatever its case', () => {
    const entities = [{ aliases: ['Modell X'] }, { id: 'x', name: 'X', aliases: ['modell x'] }];
    expect(messages(names(knowledge({ entities })))).toEqual([
      expect.stringContaining('"modell x" already names model'),
    ]);
  });

  test('a name is no alias of another entity', () => {
    expect(names(knowledge({ entities: [{}, { id: 'x', name: 'X', aliases: ['Modell'] }] }))).toHaveLength(1);
  });

  test('a paraphrase may be shared, and an alias may repeat the own name', () => {
    const entities = [
      { aliases: ['Modell', 'MODELL'], paraphrases: ['der Konzern'] },
      { id: 'x', name: 'X', paraphrases: ['der Konzern'] },
    ];
    expect(names(knowledge({ entities }))).toEqual([]);
  });
});

describe('sources', () => {
  const agency = { ...sampleSource, url: 'https://example.org/2', kind: 'agency' as const };

  test('the best source stands first', () => {
    expect(messages(sources(knowledge({ facts: [{ sources: [sampleSource, agency] }] })))).toEqual([
      expect.stringContaining('Order the sources'),
    ]);
    expect(sources(knowledge({ facts: [{ sources: [agency, sampleSource] }] }))).toEqual([]);
  });

  test('no source stands twice', () => {
    expect(messages(sources(knowledge({ facts: [{ sources: [sampleSource, sampleSource] }] })))).toEqual([
      expect.stringContaining('stands there twice'),
    ]);
  });

  test('a fact was last checked after its newest source appeared', () => {
    expect(sources(knowledge({ facts: [{ checked: '2026-01-01' }] }))).toHaveLength(1);
  });

  test('missing dates and lone aggregators are information', () => {
    const weak = { ...sampleSource, published: null, kind: 'aggregator' as const };
    const findings = sources(knowledge({ facts: [{ sources: [weak] }] }));
    expect(findings.map(({ level }) => level)).toEqual(['info', 'info']);
  });
});

describe('sentences', () => {
  test('a fact needs a sentence that agrees and one that differs', () => {
    expect(messages(sentences(knowledge({ sentences: both.slice(0, 1) })))).toEqual([
      expect.stringContaining('No sentence labelled differ'),
    ]);
  });

  test('kept-back sentences are no help: nobody may look at them to mend a rule', () => {
    const kept = both.map((item) => ({ item, file: 'tests/corpus/kept-back-sentences/a.jsonl' }));
    expect(messages(sentences({ ...knowledge({}), sentences: kept }))).toEqual([
      expect.stringContaining('No sentence labelled agree and none labelled differ'),
    ]);
  });

  test('sentences under a replaced id count for the fact that replaced it', () => {
    const facts = [{ id: 'new', replaces: ['model-range'] }];
    expect(sentences(knowledge({ facts }))).toEqual([]);
  });

  test('a sentence names a fact that exists and carries a known label', () => {
    const odd = [
      ...both,
      { id: 's3', text: 'x', fact: 'gone', label: 'agree' },
      { id: 's4', text: 'x', fact: 'model-range', label: 'maybe' },
    ];
    expect(messages(sentences(knowledge({ sentences: odd })))).toEqual([
      expect.stringContaining('"gone"'),
      expect.stringContaining('label must be'),
    ]);
  });
});

test('an entity that no fact needs is reported, its parents are needed through it', () => {
  const entities = [{ parent: 'maker' }, { id: 'maker' }, { id: 'stranger' }];
  expect(unused(knowledge({ entities })).map(({ record }) => record)).toEqual(['sample.json: stranger']);
});

describe('stale facts', () => {
  const announced: Partial<Fact> = { status: 'announced' };
  const check = (change: Partial<Fact>, today: string) => stale(knowledge({ facts: [change] }), today, 6);

  test('an announced fact is listed once its newest source is older than the limit', () => {
    expect(check(announced, '2026-07-31')).toEqual([]);
    expect(check(announced, '2026-08-01')).toEqual([
      { level: 'info', record: 'sample.json: model-range', message: expect.stringContaining('2026-01-02') },
    ]);
  });

  test('what has happened or been replaced does not go stale', () => {
    expect(check({ status: 'achieved' }, '2036-01-01')).toEqual([]);
    expect(check({ status: 'announced', superseded_by: 'new' }, '2036-01-01')).toEqual([]);
  });
});
