import { describe, expect, test } from 'vitest';
import { ladderScale } from '../../../components/card/ladder-picture.tsx';
import { factBook } from '../../../components/note/fact-book.ts';
import { ladderFor } from '../../../components/note/ladder.ts';
import { amount, fact, firm, pack } from './fixtures.ts';

const lap = (subject: string, number: number) =>
  fact({
    id: `lap-${subject}-${number}`,
    predicate: 'lap-time',
    subject,
    qualifiers: { track: 'nordschleife' },
    value: {
      type: 'duration',
      number,
      unit: 's',
      precision: 'exact',
      text_de: `${number} s`,
      text_en: `${number} s`,
    },
  });

const year = (period: string, number: number, part: Partial<ReturnType<typeof fact>> = {}) =>
  fact({
    id: `n-${period}-${number}`,
    value: amount(number),
    qualifiers: { period, region: 'germany' },
    ...part,
  });

describe('ladder', () => {
  test('registrations per year stand in order of time, from zero', () => {
    const facts = [year('2025', 545), year('2023', 524), year('2024', 380)];
    const ladder = ladderFor(year('2024', 380), factBook([pack(facts)]), null);
    expect(ladder?.picture).toBe('bars');
    expect(ladder?.steps.map((step) => [step.label.de, step.own])).toEqual([
      ['2023', false],
      ['2024', true],
      ['2025', false],
    ]);
    if (ladder) expect(ladderScale(ladder)(0)).toBe(0);
  });

  test('months and other regions stay out of a picture of years', () => {
    const facts = [
      year('2025', 545),
      year('2024', 380),
      year('2025-01', 40),
      year('2023', 300, { qualifiers: { period: '2023', region: 'eu' } }),
    ];
    expect(ladderFor(year('2025', 545), factBook([pack(facts)]), null)).toBeNull();
    // One more year of the same kind, and there is a picture: the null above is not for another reason.
    const more = [...facts, year('2022', 470)];
    const ladder = ladderFor(year('2025', 545), factBook([pack(more)]), null);
    expect(ladder?.steps.map((step) => step.label.de)).toEqual(['2022', '2024', '2025']);
  });

  test('lap times of one track are dots, the fastest first, each car once', () => {
    const cars = ['a', 'b', 'c'].map((id) => ({ ...firm, id, name: `Wagen ${id}` }));
    const facts = [lap('c', 450), lap('a', 406.9), lap('b', 420), lap('b', 415)];
    const ladder = ladderFor(lap('a', 406.9), factBook([pack(facts, { entities: cars })]), 466);
    expect(ladder?.picture).toBe('dots');
    expect(ladder?.steps.map((step) => [step.label.de, step.number])).toEqual([
      ['Wagen a', 406.9],
      ['Wagen b', 415],
      ['Wagen c', 450],
    ]);
    expect(ladder?.article).toBe(466);
  });

  test('the article value widens the scale, so that its line stays in the picture', () => {
    const facts = [year('2023', 100), year('2024', 200), year('2025', 300)];
    const ladder = ladderFor(year('2025', 300), factBook([pack(facts)]), 600);
    if (!ladder) throw new Error('no ladder');
    const scale = ladderScale(ladder);
    expect(scale(300)).toBeCloseTo(scale(600) / 2);
  });

  test('two alike or lonely values make no picture', () => {
    const lonely = year('2025', 545);
    expect(ladderFor(lonely, factBook([pack([lonely])]), null)).toBeNull();
    const same = [year('2023', 5), year('2024', 5), year('2025', 5)];
    expect(ladderFor(year('2025', 5), factBook([pack(same)]), null)).toBeNull();
    expect(ladderFor(fact(), factBook([pack([fact()])]), null)).toBeNull();
  });

  test('a chain of replaced values is shown oldest first and ends even when it runs in a circle', () => {
    const old = fact({ id: 'old', value: amount(10), valid_from: '2023', superseded_by: 'new' });
    const now = fact({ id: 'new', value: amount(20), valid_from: '2024', superseded_by: 'old' });
    const ladder = ladderFor(now, factBook([pack([old, now])]), null);
    expect(ladder?.steps.map((step) => step.number)).toEqual([10, 20]);
  });
});
