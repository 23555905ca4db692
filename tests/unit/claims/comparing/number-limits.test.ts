import { describe, expect, test } from 'vitest';
import { compareNumbers, type Known, type Said } from '../../../../claims/comparing/compare-numbers.ts';

/** A figure of the article; three digits of it count unless a test says otherwise. */
const said = (number: number, more: Partial<Said> = {}): Said => ({
  number,
  bound: 'exact',
  digits: 3,
  ...more,
});

/** Each row is the last figure that still agrees and the first beyond it that does not. */
type Limit = readonly [name: string, agrees: Said, differs: Said, known: Known];

const record: Known = { number: 1000 };
const over = (number: number, digits = 3) => said(number, { bound: 'over', digits });
const under = (number: number, digits = 3) => said(number, { bound: 'under', digits });
const least = (number: number, digits = 3) => said(number, { bound: 'at-least', digits });
const most = (number: number) => said(number, { bound: 'at-most' });
const about = (number: number, digits = 3) => said(number, { bound: 'about', digits });

describe('how far a figure may lie from the record', () => {
  test.each<Limit>([
    ['"mehr als" a figure below', over(960), over(959), record],
    ['"mehr als" a coarse figure below', over(840, 2), over(839, 2), record],
    ['"mehr als" the record itself', over(1000.5), over(1002), record],
    ['"weniger als" a figure above', under(1040), under(1041), record],
    ['"weniger als" a coarse figure above', under(1120, 2), under(1121, 2), record],
    ['"weniger als" the record itself', under(999), under(998), record],
    ['"mindestens" below the limit', least(970), least(969), record],
    ['"mindestens" above the limit', least(1030), least(1031), record],
    ['"mindestens" a coarse figure', least(950, 1), least(949, 1), record],
    ['"mindestens" a coarse figure far off', least(320, 1), least(319, 1), { number: 340 }],
    ['"bis zu" above the limit', most(1030), most(1031), record],
    ['"rund" above', about(1008), about(1009), record],
    ['"rund" below', about(992), about(991), record],
    ['"rund" a coarse figure', about(950, 1), about(949, 1), record],
    ['"rund" a figure of four digits', about(1008, 4), about(1009, 4), record],
  ])('%s', (_, agrees, differs, known) => {
    expect(compareNumbers(agrees, known)).toBe('rounded');
    expect(compareNumbers(differs, known)).toBe('differs');
  });

  test.each([
    ['above', 998, 997, 3],
    ['above', 1100, 1101, 2],
    ['above', 1025, 1026, 3],
    ['below', 1002, 1003, 3],
    ['below', 900, 899, 2],
    ['below', 975, 974, 3],
  ] as const)(
    '"gut" and "knapp" (%s) 1.000 stand for %d and not for %d with %d digits',
    (bound, agrees, differs, digits) => {
      expect(compareNumbers(said(1000, { bound, digits }), { number: agrees })).toBe('rounded');
      expect(compareNumbers(said(1000, { bound, digits }), { number: differs })).toBe('differs');
    },
  );
});

describe('what a rounded figure may stand for', () => {
  const approximate = (number: number): Known => ({ number, precision: 'about' });

  test.each<readonly [name: string, said: Said, agrees: Known, differs: Known]>([
    ['half a unit of its last digit above', said(54_500), { number: 54_550 }, { number: 54_551 }],
    ['and below', said(54_500), { number: 54_450 }, { number: 54_449 }],
    ['a coarse figure: four percent', said(500, { digits: 1 }), { number: 520 }, { number: 521 }],
    ['of an approximate record: 1.2 percent', said(101_000), approximate(100_000), approximate(99_700)],
    [
      'a coarse figure of an approximate record: three percent',
      said(99_000, { digits: 2 }),
      approximate(102_000),
      approximate(102_100),
    ],
    [
      'four digits are meant, or cut off',
      said(100_000, { digits: 4 }),
      { number: 100_099 },
      { number: 100_101 },
    ],
    [
      'four digits of an approximate record',
      said(100_000, { digits: 4 }),
      approximate(100_400),
      approximate(100_500),
    ],
    [
      'four digits of a power, which was converted',
      said(100_000, { digits: 4, type: 'power' }),
      { number: 100_200 },
      { number: 100_300 },
    ],
    [
      'percent: the nearest whole one',
      said(30, { digits: 1, type: 'percent' }),
      { number: 30.5 },
      { number: 30.6 },
    ],
    ['percent from ten on', said(10, { digits: 1, type: 'percent' }), { number: 10.5 }, { number: 10.6 }],
    [
      'a spoken share is coarser',
      said(30, { digits: 1, type: 'percent', spoken: true }),
      { number: 31.5 },
      { number: 33 },
    ],
    [
      'other figures than percent are rounded as a whole',
      said(30, { digits: 1 }),
      { number: 31.2 },
      { number: 33 },
    ],
    ['nothing is nothing', said(0, { digits: 1 }), { number: 0 }, { number: 0.3 }],
  ])('%s', (_, figure, agrees, differs) => {
    expect(compareNumbers(figure, agrees)).not.toBe('differs');
    expect(compareNumbers(figure, differs)).toBe('differs');
  });

  test('"mehr als" does not loosen a figure written out to its last digits', () => {
    expect(compareNumbers(over(96_000, 4), { number: 100_000 })).toBe('differs');
    expect(compareNumbers(over(96_000), { number: 100_000 })).toBe('rounded');
  });
});

describe('a lap without its fraction', () => {
  test.each([
    [465, 465.59],
    [60, 60.7],
    [1199, 1199.8],
    // Rounded as usual, not cut.
    [465, 464.6],
  ])('%d stands for %d seconds', (lap, seconds) => {
    expect(compareNumbers(said(lap, { digits: String(lap).length }), { number: seconds })).toBe('rounded');
  });

  test.each([
    [465, 464.4],
    [465, 466],
    [465, 466.5],
    [59, 59.7],
    [1200, 1201.2],
  ])('%d does not stand for %d seconds', (lap, seconds) => {
    expect(compareNumbers(said(lap, { digits: String(lap).length }), { number: seconds })).toBe('differs');
  });
});

describe('ranges', () => {
  const range = (min: number, max: number): Said => said((min + max) / 2, { min, max });

  test.each<Limit>([
    ['its lower end just above the record', range(1010, 1100), range(1011, 1100), record],
    ['its upper end just below the record', range(900, 990), range(900, 989), record],
    ['as wide as two fifths of the record', range(800, 1200), range(800, 1201), record],
    [
      'seven tenths shared with a record that is a range, too',
      range(943, 1100),
      range(942, 1100),
      { number: 1050, min: 1000, max: 1100 },
    ],
    [
      'an end fifteen hundredths off that of the record',
      range(4.25, 10),
      range(4.24, 10),
      { number: 7.5, min: 5, max: 10 },
    ],
    ['a figure a little below a record’s range', said(498), said(497), { number: 550, min: 500, max: 600 }],
    ['a figure a little above a record’s range', said(602), said(604), { number: 550, min: 500, max: 600 }],
  ])('%s', (_, agrees, differs, known) => {
    expect(compareNumbers(agrees, known)).toBe('rounded');
    expect(compareNumbers(differs, known)).toBe('differs');
  });

  test('a range is never the very same as one figure, one in its middle included', () => {
    expect(compareNumbers(range(900, 1100), record)).toBe('rounded');
  });
});
