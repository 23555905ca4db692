import { formTest } from './form-test.ts';
import { wordTable } from './word-table.ts';

const UNITS = wordTable<number>({
  null: 0,
  ein: 1,
  eins: 1,
  zwei: 2,
  zweier: 2,
  zwo: 2,
  drei: 3,
  dreier: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwolf: 12,
  dreizehn: 13,
  vierzehn: 14,
  funfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
});
const TENS = wordTable<number>({
  zwanzig: 20,
  dreissig: 30,
  vierzig: 40,
  funfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
});
const SPECIAL = wordTable<number>({
  dutzend: 12,
  hundert: 100,
  tausend: 1000,
  // "das halbmillionste Auto"
  halbmillionste: 5e5,
  halbmillionsten: 5e5,
  millionste: 1e6,
  millionsten: 1e6,
});

function below100(word: string): number | null {
  const simple = UNITS[word] ?? TENS[word];
  if (simple !== undefined) return simple;
  const joint = word.indexOf('und');
  if (joint < 2) return null;
  const unit = UNITS[word.slice(0, joint)];
  const ten = TENS[word.slice(joint + 3)];
  return unit !== undefined && unit < 10 && ten !== undefined ? unit + ten : null;
}

function below1000(word: string): number | null {
  const at = word.indexOf('hundert');
  if (at < 0) return below100(word);
  const head = at === 0 ? 1 : UNITS[word.slice(0, at)];
  const rest = word.slice(at + 7).replace(/^und/, '');
  const tail = rest === '' ? 0 : below100(rest);
  return head === undefined || tail === null ? null : head * 100 + tail;
}

/** "anderthalb", "zwolfeinhalb" */
function andAHalf(word: string): number | null {
  if (word === 'anderthalb' || word === 'eineinhalb') return 1.5;
  const whole = word.endsWith('einhalb') ? below100(word.slice(0, -'einhalb'.length)) : null;
  return whole === null ? null : whole + 0.5;
}

/**
 * The number a folded German numeral names ("dreiundzwanzig" 23, "zweitausendfunfhundert" 2500), or null.
 * "ein" and its forms count only where a unit follows; the caller decides that.
 */
export function numberWord(word: string): number | null {
  // "siebenhundertsiebenunddreissigtausendsiebenhundertsiebenunddreissig" has 67 letters.
  if (word.length > 67) return null;
  const special = SPECIAL[word];
  if (special !== undefined) return special;
  const half = andAHalf(word);
  if (half !== null) return half;
  const at = word.indexOf('tausend');
  if (at < 0) return below1000(word);
  const head = at === 0 ? 1 : (andAHalf(word.slice(0, at)) ?? below1000(word.slice(0, at)));
  const rest = word.slice(at + 7).replace(/^und/, '');
  const tail = rest === '' ? 0 : below1000(rest);
  return head === null || tail === null ? null : head * 1000 + tail;
}

/** Articles that read as "one" before a unit or magnitude ("eine Million", "einer Stunde"). */
export const ONE_WORDS: ReadonlySet<string> = new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'eines']);

export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['tausend', 1e3],
  ['tsd', 1e3],
  ['mio', 1e6],
  ['million', 1e6],
  ['millionen', 1e6],
  ['mill', 1e6],
  ['mrd', 1e9],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['billion', 1e12],
  ['billionen', 1e12],
  ['dutzend', 12],
  ['hundert', 100],
]);

/** Ordinals without ending: "dritt" in "dritte", "drittgrosste", "dritter". */
const ORDINAL_STEMS: readonly (readonly [string, number])[] = [
  ['erst', 1],
  ['zweit', 2],
  ['dritt', 3],
  ['viert', 4],
  ['funft', 5],
  ['sechst', 6],
  ['siebt', 7],
  ['siebent', 7],
  ['acht', 8],
  ['neunt', 9],
  ['zehnt', 10],
  ['elft', 11],
  ['zwolft', 12],
  ['dreizehnt', 13],
  ['vierzehnt', 14],
  ['funfzehnt', 15],
  ['zwanzigst', 20],
  ['fuenft', 5],
];

const ORDINALS = new Map<string, number>();
for (const [base, value] of ORDINAL_STEMS) {
  for (const ending of ['e', 'er', 'es', 'en', 'em', '']) ORDINALS.set(base + ending, value);
}
// "acht Werke", "erst Mai" are no ordinals.
ORDINALS.delete('acht');
ORDINALS.delete('erst');

/** 3 for "dritte", "dritter", "dritten" (folded), else null. */
export function ordinalWord(word: string): number | null {
  return ORDINALS.get(word) ?? null;
}

/** Splits "drittgrosster" into 3 and "grosster"; null where no ordinal leads. */
export function leadingOrdinal(word: string): { rank: number; rest: string } | null {
  for (const [base, value] of ORDINAL_STEMS) {
    if (word.length > base.length + 4 && word.startsWith(base))
      return { rank: value, rest: word.slice(base.length) };
  }
  return null;
}

/** Denominators of spoken fractions: "drittel" 3, "funftel" 5. */
const FRACTIONS = wordTable<number>({
  halfte: 2,
  drittel: 3,
  viertel: 4,
  funftel: 5,
  sechstel: 6,
  siebtel: 7,
  achtel: 8,
  neuntel: 9,
  zehntel: 10,
  zwanzigstel: 20,
});

export function fractionWord(word: string): number | null {
  return FRACTIONS[word] ?? FRACTIONS[word.replace(/s$|n$/, '')] ?? null;
}

/** "zwei", "zehn", "hundert" */
export const isSeveral = formTest((word) => (numberWord(word) ?? 0) > 1);
