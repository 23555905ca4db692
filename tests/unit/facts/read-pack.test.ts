import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxPackCharacters, readPack } from '../../../facts/read-pack.ts';
import type { Fact } from '../../../facts/types.ts';
import { sampleEntity, sampleFact, samplePack, sampleSource } from './sample.ts';

/** The messages for a pack whose only fact has been changed. */
function complaints(changes: Record<string, unknown>): string[] {
  const read = readPack(samplePack({ facts: [sampleFact(changes as Partial<Fact>)] }));
  return read.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('reading a pack', () => {
  test('a sound pack comes back as it was, from a value and from its text', () => {
    const pack = samplePack();
    expect(readPack(pack)).toEqual({ ok: true, value: pack, problems: [] });
    expect(readPack(JSON.stringify(pack))).toEqual({ ok: true, value: pack, problems: [] });
  });

  test('a bad fact is dropped by name and the others stay', () => {
    const bad = { ...sampleFact({ id: 'bad-fact' }), valid_from: 'gestern' };
    const read = readPack(samplePack({ facts: [bad, sampleFact()] }));
    expect(read.ok && read.value.facts.map(({ id }) => id)).toEqual(['model-range']);
    expect(read.problems).toEqual([
      { record: 'bad-fact', path: 'valid_from', message: expect.stringContaining('2027-04') },
    ]);
  });

  test('a record without an id is named by its place', () => {
    const read = readPack({ ...samplePack(), facts: [sampleFact(), null] });
    expect(read.problems[0]?.record).toBe('facts[1]');
  });

  test('a bad entity is dropped and the facts stay', () => {
    const read = readPack({ ...samplePack(), entities: [{ id: 'half' }, sampleEntity()] });
    expect(read.ok && read.value.entities).toHaveLength(1);
    expect(read.ok && read.value.facts).toHaveLength(1);
    expect(read.problems.every(({ record }) => record === 'half')).toBe(true);
  });

  test('an id that stands twice is kept once', () => {
    const read = readPack(samplePack({ facts: [sampleFact(), sampleFact({ note_de: 'Anders.' })] }));
    expect(read.ok && read.value.facts).toEqual([sampleFact()]);
    expect(read.problems).toEqual([
      { record: 'model-range', path: 'id', message: expect.stringContaining('twice') },
    ]);
  });

  test.each([
    ['no object', 7],
    ['nothing', null],
    ['a list', []],
    ['another format', { ...samplePack(), format: 2 }],
    ['no facts', { ...samplePack(), facts: {} }],
    ['a key that packs do not have', { ...samplePack(), scripts: [] }],
  ])('%s is refused as a whole, with a message', (_name, value) => {
    const read = readPack(value);
    expect(read.ok).toBe(false);
    expect(read.problems.length).toBeGreaterThan(0);
  });

  test('text that is no JSON is refused with the place of the mistake', () => {
    const read = readPack('{"format": 1,,}');
    expect(read.ok).toBe(false);
    expect(read.problems[0]?.message).toMatch(/not valid JSON \(.+\)/);
  });

  test('a text beyond the limit is refused before it is parsed', () => {
    const read = readPack(' '.repeat(maxPackCharacters + 1));
    expect(read).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('Split it') }] });
  });

  test('objects that throw while they are read are refused, not passed on', () => {
    const trap = Object.defineProperty({}, 'format', {
      enumerable: true,
      get() {
        throw new Error('trap');
      },
    });
    expect(readPack(trap).ok).toBe(false);
  });

  test('no value makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (head, fact) => {
        expect(readPack(head).ok).toBe(false);
        const read = readPack({ ...samplePack(), facts: [fact] });
        expect(read.ok && read.value.facts).toEqual([]);
      }),
    );
  });
});

describe('rules for a fact', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    '//example.org',
    'https://',
    'https://a@b.example/',
    'https://exa mple.org',
  ])('a source may not point to %s', (url) => {
    expect(complaints({ sources: [{ ...sampleSource, url }] })).toEqual([
      expect.stringMatching(/^sources\.0\.url/),
    ]);
  });

  test.each(['https://example.org', 'http://example.org:8080/a?b=c#d', 'https://müller.example/ä'])(
    'a source may point to %s',
    (url) => {
      expect(complaints({ sources: [{ ...sampleSource, url }] })).toEqual([]);
    },
  );

  test('a fact without a source is refused', () => {
    expect(complaints({ sources: [] })).toEqual(['sources: A fact needs at least one source']);
  });

  test.each(['constructor', 'Model', 'model_3', '-model', 'a'.repeat(101), ''])('"%s" is no id', (id) => {
    expect(complaints({ id })).not.toEqual([]);
  });

  test('names that every object has are refused as detail names without touching any object', () => {
    const text = JSON.stringify(samplePack()).replace('"details":{}', '"details":{"__proto__":"x"}');
    expect(text).toContain('__proto__');
    const read = readPack(text);
    expect(({} as { x?: string }).x).toBeUndefined();
    expect(read.ok && Object.keys(read.value.facts[0]?.details ?? {})).not.toContain('__proto__');
  });

  test('an unknown predicate is refused and the docs are named', () => {
    expect(complaints({ predicate: 'toString' })).toEqual([expect.stringContaining('docs/facts.md')]);
  });

  test('a misspelt qualifier is refused', () => {
    expect(complaints({ qualifiers: { regoin: 'germany' } })).toEqual([expect.stringContaining('regoin')]);
  });

  test('a number in quotation marks is refused', () => {
    expect(complaints({ value: { ...sampleFact().value, number: '534' } })).toEqual([
      'value.number: This must be a number, without quotation marks',
    ]);
  });

  test('the number lies between its bounds', () => {
    const value = { ...sampleFact().value, min: 600, max: 700 };
    expect(complaints({ value })).toEqual([expect.stringContaining('between min and max')]);
  });

  test('an empty statement is refused', () => {
    expect(complaints({ statement_de: ' ' })).toEqual(['statement_de: statement_de is empty']);
  });
});
