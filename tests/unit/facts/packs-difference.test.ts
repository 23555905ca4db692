import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceWords } from '../../../components/packs/difference-words.ts';
import { packTextsDe } from '../../../components/packs/texts-de.ts';
import { packTextsEn } from '../../../components/packs/texts-en.ts';
import { type Difference, differenceOf, factEntry } from '../../../facts/subscription/difference.ts';
import { isDue } from '../../../facts/subscription/update-time.ts';
import { sampleFact } from './sample.ts';

const entries = (...facts: Parameters<typeof sampleFact>[0][]) =>
  facts.map((fact) => factEntry(sampleFact(fact)));

describe('what an update changes', () => {
  test('is counted and named; a new checking date alone is no change, nor is the order of keys', () => {
    const before = entries({ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' });
    const { id, ...rest } = sampleFact({ id: 'd' });
    const after = [
      ...entries(
        { id: 'a', checked: '2030-01-01' },
        { id: 'b', statement_de: 'Anders.' },
        { id: 'x' },
        { id: 'y' },
      ),
      factEntry({ ...rest, id }),
    ];
    expect(differenceOf(before, after)).toMatchObject({
      added: 2,
      changed: 1,
      removed: 1,
      names: {
        added: [{ id: 'x' }, { id: 'y' }],
        changed: [{ id: 'b', de: 'Anders.' }],
        removed: [{ id: 'c' }],
      },
    });
  });

  test('adds up for any two versions, and its lists stay short', () => {
    const facts = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 50 });
    fc.assert(
      fc.property(facts, facts, (one, two) => {
        const of = (ids: number[]) => entries(...ids.map((id) => ({ id: `f-${id}` })));
        const { added, changed, removed, names } = differenceOf(of(one), of(two));
        expect(one.length + added - removed).toBe(two.length);
        expect(changed).toBe(0);
        expect(Math.max(names.added.length, names.removed.length)).toBeLessThanOrEqual(30);
      }),
    );
  });

  test.each([
    [3, 1, 0, '3 neue Fakten, 1 geändert', '3 new facts, 1 changed'],
    [1, 0, 2, '1 neuer Fakt, 2 entfallen', '1 new fact, 2 gone'],
    [0, 0, 0, 'keine Aussage geändert', 'no statement changed'],
    [1200, 0, 0, '1.200 neue Fakten', '1,200 new facts'],
  ])('is said in words (%d, %d, %d)', (added, changed, removed, german, english) => {
    const difference: Difference = {
      added,
      changed,
      removed,
      names: { added: [], changed: [], removed: [] },
    };
    expect(differenceWords(difference, packTextsDe, 'de')).toBe(german);
    expect(differenceWords(difference, packTextsEn, 'en')).toBe(english);
  });
});

describe('the time of an update', () => {
  test('a clock that was set back does not put it off', () => {
    const now = Date.parse('2026-03-13');
    expect(isDue(Date.parse('2031-01-01'), 0, now)).toBe(true);
    expect(isDue(null, 5, now)).toBe(true);
    expect(isDue(now - 3_600_000, 0, now)).toBe(false);
  });

  test('after many failures it is still asked for once a week', () => {
    const now = Date.parse('2026-03-13');
    expect(isDue(now - 8 * 86_400_000, 1000, now)).toBe(true);
    expect(isDue(now - 6 * 86_400_000, 1000, now)).toBe(false);
  });
});
