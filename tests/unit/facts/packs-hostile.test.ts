import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openEnvelope } from '../../../facts/subscription/envelope.ts';
import { readSource } from '../../../facts/subscription/read-source.ts';
import { sampleEntity, sampleFact, samplePack, sampleSource } from './sample.ts';

/** The whole way of a file's text, as an added pack takes it. */
function take(text: string) {
  const opened = openEnvelope(text);
  return opened.ok ? readSource(opened.parsed) : opened;
}

const good = (count: number) => Array.from({ length: count }, (_, at) => sampleFact({ id: `good-${at}` }));

const withFact = (part: object): string =>
  JSON.stringify({ ...samplePack(), facts: [...good(3), { ...sampleFact(), ...part }] });

describe('hostile packs', () => {
  test.each([
    ['a javascript: link', { sources: [{ ...sampleSource, url: 'javascript:alert(1)' }] }],
    ['a data: link', { sources: [{ ...sampleSource, url: 'data:text/html,<script>1</script>' }] }],
    [
      'a link with hidden host',
      { sources: [{ ...sampleSource, url: 'https://gut.example@boese.example/' }] },
    ],
    ['a reserved id', { id: 'constructor' }],
    ['an id with a colon, as if from another pack', { id: 'fremd:fact' }],
    ['a huge text', { statement_de: 'x'.repeat(100_000) }],
    ['a number as text', { statement_de: 5 }],
    ['a value without a number', { value: { type: 'distance', number: null } }],
    ['further keys', { onload: 'alert(1)' }],
    ['ten thousand sources', { sources: Array.from({ length: 10_000 }, () => sampleSource) }],
    ['an unknown predicate', { predicate: 'toString' }],
  ])('%s costs that record only', (_what, part) => {
    const read = take(withFact(part));
    expect(read).toMatchObject({ ok: true, value: { dropped: 1 } });
    if (read.ok && read.value.kind === 'pack') expect(read.value.pack.facts).toEqual(good(3));
  });

  test('a number too large for any computer costs that record only', () => {
    const text = withFact({ value: { ...sampleFact().value, number: 123456 } });
    expect(take(text.replace('123456', '1e999'))).toMatchObject({ ok: true, value: { dropped: 1 } });
  });

  test('script in a text stays text: nothing is taken out and nothing is run', () => {
    const read = take(withFact({ statement_de: '<script>alert(1)</script>' }));
    expect(read.ok && read.value.kind === 'pack' && read.value.pack.facts[3]?.statement_de).toBe(
      '<script>alert(1)</script>',
    );
  });

  test('prototype keys change no prototype', () => {
    for (const text of [
      '{"__proto__":{"polluted":1},"format":1}',
      withFact({}).replace('"details":{}', '"details":{"__proto__":"x","constructor":"y"}'),
      withFact({}).replace('{"format"', '{"__proto__":{"polluted":1},"format"'),
      '{"randnotiz-signed":1,"__proto__":{"content":"{}"}}',
    ]) {
      take(text);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      expect(({} as Record<string, unknown>).content).toBeUndefined();
      expect(Object.prototype.constructor).toBe(Object);
    }
  });

  test('a million records are refused in one go', () => {
    const read = take(
      `{"format":1,"id":"a","title_de":"a","title_en":"a","version":"1","entities":[],"facts":[${'{},'.repeat(1_000_000)}{}]}`,
    );
    expect(read).toMatchObject({ ok: false, fault: 'not-a-pack' });
    expect(!read.ok && 'problems' in read ? read.problems.length : 0).toBeLessThanOrEqual(20);
  });

  test('deep nesting is refused and does not overflow', () => {
    for (const depth of [1000, 200_000]) {
      expect(take('['.repeat(depth) + ']'.repeat(depth)).ok).toBe(false);
      expect(take(`{"format":1,"facts":${'['.repeat(depth)}${']'.repeat(depth)}}`).ok).toBe(false);
    }
  });

  test('whatever the file holds: an answer, never a throw, and nothing in it that breaks the rules', () => {
    const wild = fc.oneof(fc.jsonValue(), fc.constant(sampleFact()), fc.constant(sampleEntity()));
    const record = fc
      .tuple(fc.constantFrom(...Object.keys(sampleFact())), wild)
      .map(([key, value]) => ({ ...sampleFact(), [key]: value }));
    const pack = fc
      .record({
        format: fc.constantFrom(1, 1, 1, 2, '1'),
        id: fc.oneof(fc.constant('fremd'), fc.string()),
        facts: fc.oneof(fc.array(fc.oneof(record, wild), { maxLength: 6 }), wild),
        entities: fc.oneof(fc.constant([]), fc.array(wild, { maxLength: 4 })),
      })
      .map((part) => JSON.stringify({ ...samplePack(), ...part }));
    fc.assert(
      fc.property(fc.oneof(pack, fc.json(), fc.string()), (text) => {
        const read = take(text);
        if (!read.ok || read.value.kind !== 'pack') return;
        expect(read.value.pack.facts.length).toBeGreaterThan(0);
        for (const fact of read.value.pack.facts) {
          expect(fact.id).toMatch(/^[a-z0-9-]+$/);
          for (const source of fact.sources) expect(source.url).toMatch(/^https?:\/\//);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
