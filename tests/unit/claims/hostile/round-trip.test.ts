import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../../claims/german/fold.ts';
import { numberWord } from '../../../../claims/german/number-words.ts';
import { dates, oneValue, read, unitAndNumber } from '../read.ts';
import { RUNS } from './texts.ts';

const SEPARATORS = ['.', '\u00a0', '\u202f', '\u2009', ' ', "'", '’'];
const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, mark);

/** A whole number from 1,000 up as German, Austrian or Swiss papers write it. */
const thousands = fc.tuple(fc.integer({ min: 1000, max: 999_999_999 }), fc.constantFrom(...SEPARATORS));

test('a number with any mark between its thousands is read back', () => {
  fc.assert(
    fc.property(thousands, ([number, mark]) => {
      expect(oneValue(`mit ${grouped(`${number}`, mark)} Euro dort`).number).toBe(number);
    }),
    { numRuns: RUNS },
  );
});

test('a decimal number with its thousands is read back', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const fraction = `${cents}`.padStart(2, '0');
      expect(oneValue(`mit ${grouped(`${whole}`, '.')},${fraction} Euro dort`).number).toBe(
        Number(`${whole}.${fraction}`),
      );
    }),
    { numRuns: RUNS },
  );
});

const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

function inWords(number: number): string {
  if (number >= 1000) {
    const rest = number % 1000;
    return `${inWords(Math.floor(number / 1000)).replace(/eins$/, 'ein')}tausend${rest === 0 ? '' : inWords(rest)}`;
  }
  if (number >= 100)
    return `${UNITS[Math.floor(number / 100)]}hundert${number % 100 === 0 ? '' : inWords(number % 100)}`;
  if (number === 1) return 'eins';
  if (number < 10) return UNITS[number] ?? '';
  if (number < 20) return TEENS[number - 10] ?? '';
  const [ten, unit] = [TENS[Math.floor(number / 10)], UNITS[number % 10]];
  return unit === '' ? `${ten}` : `${unit}und${ten}`;
}

test('a number in words is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (number) => {
      expect(numberWord(fold(inWords(number)))).toBe(number);
    }),
    { numRuns: RUNS },
  );
});

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });

test('a day in any of its spellings is read back', () => {
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, number] = iso.split('-').map(Number) as [number, number, number];
      for (const text of [
        `${number}.${month}.${year}`,
        `${number}. ${month}. ${year}`,
        iso,
        `${number}. ${MONTHS[month - 1]} ${year}`,
        `${number}.\u00a0${MONTHS[month - 1]}\u00a0${year}`,
      ])
        expect(dates(`Er kam am ${text} an.`), text).toEqual([iso]);
    }),
    { numRuns: RUNS },
  );
});

const times = fc.record({
  minutes: fc.integer({ min: 1, max: 59 }),
  seconds: fc.integer({ min: 0, max: 59 }),
  thousandths: fc.integer({ min: 0, max: 999 }),
});

test('a lap time in any of its spellings is read back', () => {
  fc.assert(
    fc.property(times, ({ minutes, seconds, thousandths }) => {
      const [s, t] = [`${seconds}`.padStart(2, '0'), `${thousandths}`.padStart(3, '0')];
      for (const text of [`${minutes}:${s},${t}`, `${minutes}:${s}.${t} Minuten`, `${minutes}m${s}s${t}`])
        expect(unitAndNumber(oneValue(`Er brauchte ${text} dafür.`)), text).toBe(
          `${Number((minutes * 60 + seconds + thousandths / 1000).toFixed(3))} s`,
        );
    }),
    { numRuns: RUNS },
  );
});

const SENTENCES = [
  'Im dritten Quartal 2025 verkaufte Xiaomi rund 136.854 Elektroautos für 25.999 Euro.',
  'Am 28. Oktober 2024 brauchte der Prototyp 6:46,874 Minuten für 20,832 Kilometer.',
  'Jedes fünfte Auto fuhr elektrisch, der Absatz verdoppelte sich auf 2,26 Millionen.',
  'Er leistet 1.139 kW (1.548 PS) und kostet statt 63 nur noch 47 Cent.',
];

/** Where a typesetter may put a soft hyphen: between two letters. */
const insideWords = (text: string): number[] =>
  [...text].flatMap((char, at) => (/\p{L}/u.test(char) && /\p{L}/u.test(text[at + 1] ?? '') ? [at + 1] : []));

const said = (text: string) => {
  const { tokens, values, dates, concepts } = read(text);
  return {
    words: tokens.map((token) => token.fold),
    values: values.map(({ number, unit, bound, role }) => `${number} ${unit} ${bound} ${role}`),
    periods: dates.map(({ period }) => period),
    concepts: [...concepts.keys()],
  };
};

test('soft hyphens and zero-width spaces in words change nothing that is read', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SENTENCES),
      fc.constantFrom('\u00ad', '\u200b'),
      fc.nat(),
      fc.nat(),
      (text, sign, a, b) => {
        const places = insideWords(text);
        const [first, second] = [a, b].map((n) => places[n % places.length] ?? 1).sort((x, y) => x - y) as [
          number,
          number,
        ];
        const broken = text.slice(0, first) + sign + text.slice(first, second) + sign + text.slice(second);
        expect(said(broken)).toEqual(said(text));
      },
    ),
    { numRuns: RUNS },
  );
});

test('soft hyphens and word joiners in numbers change nothing that is read', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SENTENCES),
      fc.constantFrom('\u00ad', '\u2060'),
      fc.nat(),
      (text, sign, n) => {
        const places = [...text].flatMap((char, at) =>
          /\d/.test(char) && /[\d.,:]/.test(text[at + 1] ?? '') ? [at + 1] : [],
        );
        const at = places[n % places.length] ?? 0;
        const { words: _, ...broken } = said(text.slice(0, at) + sign + text.slice(at));
        const { words: __, ...whole } = said(text);
        expect(broken).toEqual(whole);
      },
    ),
    { numRuns: RUNS },
  );
});

test.each(['\u00a0', '\u202f', '\u2009', '  ', '\t', '\u3000'])(
  '%j between words reads like a space',
  (space) => {
    for (const text of SENTENCES) expect(said(text.replaceAll(' ', space))).toEqual(said(text));
  },
);
