import { ABBREVIATIONS } from './abbreviations.ts';
import { type Bound, boundBefore } from './modifiers.ts';
import { MAGNITUDES, numberWord, ONE_WORDS } from './number-words.ts';
import { readNumber } from './numbers.ts';
import { readTime } from './times.ts';
import type { Token } from './tokens.ts';
import { NEEDS_DIGITS, UNITS, type Unit } from './units.ts';
import type { ValueMention } from './value-types.ts';
import { wordTable } from './word-table.ts';
import type { Word } from './words.ts';

type Draft = { -readonly [K in keyof ValueMention]: ValueMention[K] } & { unitless: boolean };

interface ReadUnit {
  readonly unit: Unit;
  readonly last: number;
}

const CURRENCY_SIGNS = wordTable({ $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY' });
const KM_H: Unit = { type: 'speed', unit: 'km/h', factor: 1 };

/** The unit at token `at`, with "pro/je/ /" continuations: km/h, Dollar pro kWh, Gramm je Kilometer. */
function readUnit(tokens: readonly Token[], at: number, fromDigits: boolean): ReadUnit | null {
  const token = tokens[at];
  if (token === undefined) return null;
  let index = at;
  let word = token.fold;
  // "322 WLTP-Kilometer"
  if (/^(?:wltp|cltc|epa|nefz)$/.test(word) && tokens[index + 1]?.glue === 'hyphen') {
    index += 1;
    word = tokens[index]?.fold ?? '';
  }
  if (word === 'us' || word === 'hongkong') {
    index += 1;
    word = tokens[index]?.fold ?? '';
  }
  if (word === 'h' && fromDigits) return { unit: { type: 'duration', unit: 's', factor: 3600 }, last: index };
  if (word === 's' && fromDigits) return { unit: { type: 'duration', unit: 's', factor: 1 }, last: index };
  const unit = UNITS.get(word);
  if (unit === undefined || (NEEDS_DIGITS.has(word) && !fromDigits && word !== 'grad')) return null;
  // Money and energy appear inside compounds ("100.000-Euro-Grenze"); words such as "Jahres" must follow freely.
  const per = perUnit(tokens, index + 1);
  if (per !== null) {
    if (unit.type === 'distance' && per.word === 'h')
      return { unit: { ...KM_H, factor: unit.factor }, last: per.last };
    if (unit.type === 'mass' && per.word === 'km')
      return { unit: { type: 'emission', unit: 'g/km', factor: unit.factor * 1000 }, last: per.last };
    if (unit.type === 'money' && per.word === 'kwh')
      return { unit: { ...unit, unit: `${unit.unit}/kWh` }, last: per.last };
  }
  return { unit, last: index };
}

const PER_WORDS = wordTable<string>({
  h: 'h',
  stunde: 'h',
  km: 'km',
  kilometer: 'km',
  kwh: 'kwh',
  kilowattstunde: 'kwh',
});

function perUnit(tokens: readonly Token[], at: number): { word: string; last: number } | null {
  let index = at;
  // "Gramm CO2 pro Kilometer", "Gramm CO2-Äquivalente je Kilometer"
  for (let skip = 0; skip < 4; skip++) {
    const fold = tokens[index]?.fold;
    if (
      fold === 'co' ||
      fold === '2' ||
      fold === 'e' ||
      fold === 'aquivalente' ||
      fold === 'aquivalenten' ||
      fold === 'kohlendioxid'
    )
      index++;
  }
  const joint = tokens[index];
  if (joint === undefined || !(joint.raw === '/' || joint.fold === 'pro' || joint.fold === 'je')) return null;
  const target = tokens[index + 1];
  const word = PER_WORDS[target?.fold ?? ''];
  return word === undefined ? null : { word, last: index + 1 };
}

function nounsAfter(tokens: readonly Token[], last: number): string[] {
  const nouns: string[] = [];
  for (let index = last + 1; index < tokens.length && nouns.length < 4; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') break;
    nouns.push(token.fold);
  }
  return nouns;
}

function wordsBefore(tokens: readonly Token[], first: number, count: number): string[] {
  const words: string[] = [];
  for (let index = Math.max(0, first - count); index < first; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.kind !== 'mark' || /[~<>≈]/.test(token.raw)) words.push(token.fold);
    // The stop of "ca." and "max." parts nothing.
    else if (!(token.raw === '.' && token.glue === 'none' && ABBREVIATIONS.has(words.at(-1) ?? '')))
      words.length = 0;
  }
  return words;
}

/** All quantities of one sentence; `taken` marks tokens that dates and names have already claimed. */
export function findQuantities(tokens: readonly Token[], taken: ReadonlySet<number>): ValueMention[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !opensQuantity(token.word) || taken.has(at)) continue;
    const draft = draftAt(tokens, at, taken);
    if (draft === null) continue;
    drafts.push(draft);
    at = draft.last;
  }
  if (drafts.length === 0) return [];
  return withoutThresholds(joinDurations(joinRanges(drafts, tokens), tokens), tokens).map(
    ({ unitless: _, ...value }) => value,
  );
}

/** Whether `draftAt` can find anything at the word: most words are settled by one look. */
function opensQuantity(word: Word): boolean {
  word.quantity ??=
    word.kind === 'digits' ||
    (word.kind === 'word' &&
      (ONE_WORDS.has(word.fold) ||
        MAGNITUDES.has(word.fold) ||
        numberWord(word.fold) !== null ||
        /^(?:halben?$|(?:drei)?viertel(?:stunde$|million)|million)|(?:tausend|million)st(?:e|en|er|es|em)$/.test(
          word.fold,
        )));
  return word.quantity;
}

function draftAt(tokens: readonly Token[], at: number, taken: ReadonlySet<number>): Draft | null {
  const time = readTime(tokens, at);
  if (time !== null)
    return draft(
      tokens,
      at,
      time.last,
      { type: 'duration', unit: 's', factor: 1 },
      time.seconds,
      time.digits,
      false,
    );
  // "die i4s" are no four seconds.
  if (isGlued(tokens, at)) return null;
  const number = readNumber(tokens, at);
  if (number === null || taken.has(number.last)) return thresholdAt(tokens, at);
  const fromDigits = tokens[at]?.kind === 'digits';
  const before = tokens[at - 1];
  const sign = before === undefined ? undefined : CURRENCY_SIGNS[before.raw];
  if (sign !== undefined && before?.kind === 'mark') {
    return draft(
      tokens,
      at,
      number.last,
      { type: 'money', unit: sign, factor: 1 },
      number.value,
      number.digits,
      number.spoken,
    );
  }
  if (before?.fold === 'tempo' && fromDigits)
    return draft(tokens, at, number.last, KM_H, number.value, number.digits, false);
  const unit = readUnit(tokens, number.last + 1, fromDigits);
  if (unit !== null) {
    // "ein Jahr", "einen Tag": a span only with a real numeral or a preposition of measure.
    if (
      number.article &&
      unit.unit.type === 'duration' &&
      !/^(?:in|binnen|nach|innerhalb|fur|als|einer?|pro)$/.test(before?.fold ?? '')
    )
      return null;
    if (number.article && !['duration', 'power', 'energy'].includes(unit.unit.type)) return null;
    return draft(
      tokens,
      at,
      unit.last,
      unit.unit,
      number.value * unit.unit.factor,
      number.digits,
      number.spoken,
    );
  }
  if (number.article) return null;
  if (isNamePart(tokens, at, number.last)) return null;
  if (isClockTime(tokens, number.last) || isMultiple(tokens, number.last) || isVague(tokens, at, number))
    return null;
  const result = draft(
    tokens,
    at,
    number.last,
    { type: 'count', unit: '1', factor: 1 },
    number.value,
    number.digits,
    number.spoken,
  );
  result.unitless = true;
  return result;
}

/** Whether digits follow letters or a hash without a space. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== 'digits' || token.glue !== 'none') return false;
  return before !== undefined && (before.kind === 'word' || before.raw === '#');
}

/** Digits glued to letters or behind a hash are names ("A6", "CO2", "#5"), not counts. */
function isNamePart(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first]?.kind !== 'digits') return false;
  const after = tokens[last + 1];
  return after?.kind === 'word' && after.glue === 'none' && !UNITS.has(after.fold);
}

/** "14 Uhr", "14:30 Uhr", "14.30 Uhr": times of the day count nothing. */
function isClockTime(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last + 1];
  if (after?.fold === 'uhr') return true;
  return after?.raw === ':' && tokens[last + 2]?.kind === 'digits' && tokens[last + 3]?.fold === 'uhr';
}

/** "10-mal so viel" is read as a multiple, see ranks.ts; "4,2-mal je 1.000 Autos" counts. */
function isMultiple(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last + 1]?.fold ?? '';
  return /^fach/.test(after) || (after === 'mal' && tokens[last + 2]?.fold === 'so');
}

/** "mehrere Tausend", "einige Hundert" name no number. */
const isVague = (tokens: readonly Token[], at: number, number: { spoken: boolean; value: number }): boolean =>
  number.spoken &&
  (number.value === 100 || number.value === 1000) &&
  /^(?:mehrere[nr]?|einige[nr]?|etliche[nr]?|viele[nr]?|wenige[nr]?|paar)$/.test(tokens[at - 1]?.fold ?? '');

/** "Viertelstunde"; "Millionengrenze", "Millionenmarke": one million named by a threshold word. */
function thresholdAt(tokens: readonly Token[], at: number): Draft | null {
  const token = tokens[at];
  if (token?.fold === 'viertelstunde' || token?.fold === 'dreiviertelstunde') {
    return draft(
      tokens,
      at,
      at,
      { type: 'duration', unit: 's', factor: 1 },
      token.fold === 'viertelstunde' ? 900 : 2700,
      2,
      true,
    );
  }
  const ordinal = /^(.*?)(tausend|million)st(?:e|en|er|es|em)$/.exec(
    token?.kind === 'word' ? token.fold : '',
  );
  if (ordinal !== null) {
    const head = ordinal[1] === '' ? 1 : numberWord(ordinal[1] ?? '');
    if (head !== null)
      return draft(
        tokens,
        at,
        at,
        { type: 'count', unit: '1', factor: 1 },
        head * (ordinal[2] === 'million' ? 1e6 : 1e3),
        3,
        true,
      );
  }
  if (token?.kind !== 'word' || !/^million(?:en)?(?:grenze|marke|schwelle)n?$/.test(token.fold)) return null;
  const result = draft(tokens, at, at, { type: 'count', unit: '1', factor: 1 }, 1e6, 1, true);
  result.bound = 'over';
  return result;
}

function draft(
  tokens: readonly Token[],
  first: number,
  last: number,
  unit: Unit,
  number: number,
  digits: number,
  spoken: boolean,
): Draft {
  const { bound } = boundBefore(wordsBefore(tokens, first, 4));
  return {
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    type: unit.type,
    unit: unit.unit,
    number: Number(number.toPrecision(12)),
    bound: bound as Bound,
    digits,
    role: 'new',
    sign: 0,
    nouns: nounsAfter(tokens, last),
    spoken,
    unitless: false,
  };
}

/** "unter der Sieben-Minuten-Marke" beside the time itself: the mark passed is no second value. */
function withoutThresholds(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  return drafts.filter((draft) => {
    const after = tokens[draft.last + 1];
    const threshold = after?.glue === 'hyphen' && /^(?:marke|grenze|schwelle|hurde)n?$/.test(after.fold);
    return !threshold || !drafts.some((other) => other !== draft && other.type === draft.type);
  });
}

/** "5 bis 10 Prozent", "zwischen 1,5 und 1,6 Millionen", "70–75 Prozent", "10 oder 12". */
function joinRanges(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  const joined: Draft[] = [];
  for (const right of drafts) {
    const left = joined.at(-1);
    if (left?.unitless && rangeBetween(tokens, left, right)) {
      const scale =
        right.number >= 1000 && left.number < 1000 && right.unit === '1'
          ? magnitudeOf(right.number)
          : unitFactor(right, tokens);
      const min = left.number < right.number / 50 ? left.number * scale : left.number;
      if (min < right.number) {
        joined.pop();
        joined.push({
          ...right,
          first: left.first,
          start: left.start,
          min,
          max: right.number,
          number: (min + right.number) / 2,
          bound: 'about',
        });
        continue;
      }
    }
    joined.push(right);
  }
  return joined;
}

const magnitudeOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3);

function unitFactor(right: Draft, tokens: readonly Token[]): number {
  const raw = readNumber(tokens, right.first);
  return raw === null || raw.value === 0
    ? 1
    : right.number / (raw.magnitude ? raw.value / magnitudeOf(raw.value) : raw.value);
}

function rangeBetween(tokens: readonly Token[], left: Draft, right: Draft): boolean {
  const gap = right.first - left.last - 1;
  if (gap === 0) return tokens[right.first]?.glue === 'hyphen';
  if (gap !== 1) return false;
  const joint = tokens[left.last + 1];
  if (joint === undefined) return false;
  if (joint.fold === 'bis' || /^[–—−]$/.test(joint.raw)) return true;
  return joint.fold === 'und' && tokens[left.first - 1]?.fold === 'zwischen';
}

/** "sechs Minuten und 46 Sekunden", "sieben Tage, 13 Stunden, 24 Minuten" become one duration. */
function joinDurations(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  const joined: Draft[] = [];
  for (const right of drafts) {
    const left = joined.at(-1);
    if (
      left?.type === 'duration' &&
      right.type === 'duration' &&
      left.number > right.number &&
      left.number >= 60
    ) {
      const between = tokens.slice(left.last + 1, right.first);
      if (between.length <= 3 && between.every((token) => /^(?:und|gut|knapp|rund|,)$/.test(token.fold))) {
        joined.pop();
        joined.push({
          ...right,
          first: left.first,
          start: left.start,
          number: left.number + right.number,
          bound: left.bound === 'exact' ? right.bound : left.bound,
          digits: left.digits + right.digits + 1,
          spoken: left.spoken,
        });
        continue;
      }
    }
    joined.push(right);
  }
  return joined;
}
