import { isCars } from './cars.ts';
import { anyIs, formTest, isAt } from './form-test.ts';
import { type Bound, boundBefore } from './modifiers.ts';
import { fractionWord, leadingOrdinal, numberWord, ordinalWord } from './number-words.ts';
import { readNumber } from './numbers.ts';
import { roundTo } from './round-to.ts';
import type { Token } from './tokens.ts';
import { unsurpassedAt } from './unsurpassed.ts';
import type { ValueMention } from './value-types.ts';
import type { Word } from './words.ts';

type Reading = Pick<ValueMention, 'type' | 'unit' | 'number'> & {
  first: number;
  last: number;
  digits?: number;
  bound?: Bound;
};

const RANK_NOUNS = /^(?:platz|rang|position|nummer|nr|stelle|(?:welt|markt)nummer)$/;
const PLACES = /^(?:platz|rang|stelle|position)$/;
const LARGEST =
  /^(?:grosst|wertvollst|erfolgreichst|starkst|beliebtest|meistverkauft|schnellst|wichtigst|bestverkauft|meistgekauft|absatzstarkst)e[rsnm]?/;
const FIRST =
  /^(?:meistverkauft|bestverkauft|meistgekauft|absatzstarkst|meistzugelassen|beliebtest|popularst|gefragtest|weltgrosst|meistgefragt|spitzenreiter|spitzenplatz)/;

const LISTS =
  /(?:rangliste|verkaufsliste|hitliste|hitparade|statistik|ranking|charts|tabelle|bestenliste|zulassungsliste)$/;
const LEADS = /^(?:fuhrt|fuhrte|fuhren|fuhrten|anfuhrt|anfuhrte|angefuhrt|spitze)$/;
const LIST_REACH = 8;

/** "führte die Verkaufsliste an", "an der Spitze der Statistik" */
const leadsList = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - LIST_REACH), at + LIST_REACH).some(({ fold }) => LEADS.test(fold));

/** "Platz drei", "Rang 12", "Nummer eins", "drittgrößter", "dritten Platz", "Top 5", "fünf größten", "meistverkaufte". */
function rankAt(tokens: readonly Token[], at: number): Reading | null {
  const word = tokens[at]?.fold ?? '';
  if (
    tokens[at]?.kind === 'digits' &&
    tokens[at + 1]?.raw === '.' &&
    PLACES.test(tokens[at + 2]?.fold ?? '')
  ) {
    const number = readNumber(tokens, at);
    return number === null || number.last !== at || number.value > 200
      ? null
      : { type: 'rank', unit: 'rank', number: number.value, first: at, last: at + 2 };
  }
  if (RANK_NOUNS.test(word)) {
    const dot = tokens[at + 1]?.raw === '.' ? 1 : 0;
    const number = readNumber(tokens, at + 1 + dot);
    if (number !== null && !number.article && Number.isInteger(number.value) && number.value <= 200) {
      return { type: 'rank', unit: 'rank', number: number.value, first: at, last: number.last };
    }
    return null;
  }
  if (
    word === 'top' &&
    (tokens[at + 1]?.kind === 'digits' || numberWord(tokens[at + 1]?.fold ?? '') !== null)
  ) {
    const number = readNumber(tokens, at + 1);
    return number === null
      ? null
      : { type: 'rank', unit: 'top', number: number.value, first: at, last: number.last };
  }
  const lead = leadingOrdinal(word);
  if (lead !== null && LARGEST.test(lead.rest))
    return { type: 'rank', unit: 'rank', number: lead.rank, first: at, last: at };
  const ordinal = ordinalWord(word);
  if (ordinal !== null && PLACES.test(tokens[at + 1]?.fold ?? '')) {
    return { type: 'rank', unit: 'rank', number: ordinal, first: at, last: at + 1 };
  }
  if (FIRST.test(word) || (LISTS.test(word) && leadsList(tokens, at)))
    return { type: 'rank', unit: 'rank', number: 1, first: at, last: at };
  const count = numberWord(word) ?? (tokens[at]?.kind === 'digits' ? Number(tokens[at]?.raw) : null);
  if (
    count !== null &&
    count >= 3 &&
    count <= 100 &&
    /^(?:grosst|fuhrend|starkst|wichtigst)en$/.test(tokens[at + 1]?.fold ?? '')
  ) {
    return { type: 'rank', unit: 'top', number: count, first: at, last: at + 1 };
  }
  return null;
}

/** "96 von 100 Neuwagen", "95,9 von hundert Autos": a share told in heads. */
function ofHundredAt(tokens: readonly Token[], at: number): Reading | null {
  const part = readNumber(tokens, at);
  const last = part?.last ?? at;
  if (tokens[last + 1]?.fold !== 'von') return ofHundredBefore(tokens, at);
  const whole = tokens[last + 2]?.fold ?? '';
  if (/^(?:zehn|vier|funf|drei)$/.test(whole)) return ofFew(tokens, at);
  if (part === null || !/^(?:100|hundert)$/.test(whole)) return null;
  return part.value > 100
    ? null
    : { type: 'percent', unit: '%', number: part.value, first: at, last: last + 2, digits: part.digits };
}

const WHOLE_REACH = 10;

/** "Von hundert neuen Autos fuhren 96 elektrisch": the whole is said first. */
function ofHundredBefore(tokens: readonly Token[], at: number): Reading | null {
  const number = tokens[at]?.kind === 'digits' ? Number(tokens[at]?.raw) : numberWord(tokens[at]?.fold ?? '');
  if (number === null || !(number < 100) || tokens[at + 1]?.capital === true) return null;
  for (let back = at - 3; back >= Math.max(0, at - WHOLE_REACH); back--)
    if (isAt(tokens, back, isFrom) && isAt(tokens, back + 1, isHundred) && namesCars(tokens, back + 2))
      return { type: 'percent', unit: '%', number, first: at, last: at };
  return null;
}
const isFrom = formTest(/^von$/);
const isHundred = formTest(/^(?:100|hundert)$/);
const namesCars = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].some((noun) => isAt(tokens, noun, isCars) || isAt(tokens, noun, isCounted));

/** "drei von vier Neuwagen", "einer von drei", "neun von zehn Autos" and behind them "vier von fünf" alone */
function ofFew(tokens: readonly Token[], at: number): Reading | null {
  if (!isAt(tokens, at + 1, isFrom)) return null;
  const part = isAt(tokens, at, isArticle) ? 1 : numberWord(tokens[at]?.fold ?? '');
  const whole = numberWord(tokens[at + 2]?.fold ?? '');
  if (part === null || whole === null || part >= whole) return null;
  const isElided = tokens[at + 3]?.capital !== true && anyIs(tokens.slice(0, at), isCars);
  if (!namesCars(tokens, at + 3) && !isElided) return null;
  return { type: 'percent', unit: '%', number: Math.round((100 * part) / whole), first: at, last: at + 2 };
}
/** "vier neuen Autos" */
const isCounted = formTest(/^(?:neuen?|neuzulassungen|kaufern?|stromern?|elektroautos?)$/);

const isMeasured = formTest(/^(?:reichweite|kapazitat|normreichweite|akkukapazitat)$/);
const isTheir = formTest(/^(?:die|der|ihre[nr]?|seine[nr]?)$/);
const HEDGES = /^(gut|knapp)e[snmr]?$/;
const isFraction = formTest((word) => fractionWord(word) !== null);
const isArticle = formTest(/^eine?[mnrs]?$/);

/** "jedes fünfte", "ein Drittel", "zwei Drittel", "die Hälfte" as percent of the whole. */
function fractionAt(tokens: readonly Token[], at: number): Reading | null {
  const word = tokens[at]?.fold ?? '';
  const next = tokens[at + 1]?.fold ?? '';
  if (/^jede[rsnm]?$/.test(word)) {
    const ordinal = ordinalWord(next);
    return ordinal === null || ordinal < 2
      ? null
      : { type: 'percent', unit: '%', number: 100 / ordinal, first: at, last: at + 1 };
  }
  // "in der zweiten Hälfte 2026" is a time.
  if (word === 'halfte' && ordinalWord(tokens[at - 1]?.fold ?? '') !== null) return null;
  // "die halbe Reichweite"
  if (/^halbe[rn]?$/.test(word) && isAt(tokens, at + 1, isMeasured) && isAt(tokens, at - 1, isTheir))
    return { type: 'percent', unit: '%', number: 50, first: at, last: at };
  if (word === 'halfte') return { type: 'percent', unit: '%', number: 50, first: at, last: at };
  if (!isAt(tokens, at + 1, isFraction) && !isAt(tokens, at + 2, isFraction)) return null;
  const parts = isAt(tokens, at, isArticle) ? 1 : numberWord(word);
  // "ein gutes Drittel", "ein knappes Viertel"
  const hedge = HEDGES.exec(next)?.[1];
  const noun = at + (hedge === undefined ? 1 : 2);
  const denominator = fractionWord(tokens[noun]?.fold ?? '');
  if (parts === null || denominator === null || denominator < 3 || parts >= denominator) return null;
  // "Viertelstunde", "Viertel-Prozent-Regel", "Viertel Million" are no shares.
  if (
    tokens[noun + 1]?.glue === 'hyphen' ||
    /^(?:stunde|million|milliarde|prozent)/.test(tokens[noun + 1]?.fold ?? '')
  )
    return null;
  return {
    type: 'percent',
    unit: '%',
    number: (100 * parts) / denominator,
    first: at,
    last: noun,
    digits: 2,
    ...(hedge === undefined ? {} : { bound: hedge === 'gut' ? 'above' : 'below' }),
  };
}

const MULTIPLE_VERBS: readonly (readonly [RegExp, number])[] = [
  [/^verdoppel/, 2],
  [/^verdreifach/, 3],
  [/^vervierfach/, 4],
  [/^verfunffach/, 5],
  [/^verzehnfach/, 10],
];

/** "verdoppelt", "dreimal so viele", "doppelt so viel", "das Fünffache" as a factor. */
function multipleAt(tokens: readonly Token[], at: number): Reading | null {
  const word = tokens[at]?.fold ?? '';
  for (const [verb, factor] of MULTIPLE_VERBS) {
    if (verb.test(word)) return { type: 'factor', unit: '×', number: factor, first: at, last: at };
  }
  // What is halved is less by half.
  if (/^halbier/.test(word)) return { type: 'percent', unit: '%', number: 50, first: at, last: at };
  if (/^doppelte?[nrs]?$/.test(word)) return { type: 'factor', unit: '×', number: 2, first: at, last: at };
  const span = spanOfMultiples(tokens, at);
  if (span !== null) return span;
  const spoken = /^(.+?)(?:mal|fache?[nrs]?)$/.exec(word);
  const factor = spoken === null ? null : numberWord(spoken[1] ?? '');
  if (factor !== null && factor > 1 && factor <= 1000) {
    const comparison =
      /fach/.test(word) ||
      tokens[at + 1]?.fold === 'so' ||
      /^(?:mehr|hoher|grosser|schneller)$/.test(tokens[at + 1]?.fold ?? '');
    return comparison ? { type: 'factor', unit: '×', number: factor, first: at, last: at } : null;
  }
  // "10-mal so viel", "2,5-mal so hoch", "das 3,5-Fache"
  const number = tokens[at]?.kind === 'digits' ? readNumber(tokens, at) : null;
  if (number === null) return null;
  const suffix = tokens[number.last + 1]?.fold ?? '';
  const times = suffix === 'mal' && tokens[number.last + 2]?.fold === 'so';
  return times || /^fache?[nrs]?$/.test(suffix)
    ? {
        type: 'factor',
        unit: '×',
        number: number.value,
        first: at,
        last: number.last + 1,
        digits: number.digits,
      }
    : null;
}

/** "vier- bis fünfmal seltener": no count of four. */
function spanOfMultiples(tokens: readonly Token[], at: number): Reading | null {
  const low = numberWord(tokens[at]?.fold ?? '');
  if (low === null || tokens[at + 1]?.raw !== '-' || tokens[at + 2]?.fold !== 'bis') return null;
  const high = numberWord(/^(.+?)(?:mal|fache?[nrs]?)$/.exec(tokens[at + 3]?.fold ?? '')?.[1] ?? '');
  return high === null ? null : { type: 'factor', unit: '×', number: high, first: at, last: at + 3 };
}

/** Whether a rank, share or multiple can begin with the word: most words are settled by one look. */
function opensSpoken(word: Word): boolean {
  word.spoken ??=
    word.kind !== 'mark' && (word.kind === 'digits' || OPENING.test(word.fold) || startsNumeral(word));
  return word.spoken;
}

const OPENING =
  /^(?:platz|rang|position|nummer|nr|stelle|(?:welt|markt)nummer|top|halfte|halbe[rn]?|eine?[mnrs]?|jede[rsnm]?|doppelte?[nrs]?)$|^(?:verdoppel|verdreifach|vervierfach|verfunffach|verzehnfach|halbier)|(?:mal|fache?[nrs]?)$/;

const startsNumeral = ({ fold }: Word): boolean =>
  FIRST.test(fold) ||
  LISTS.test(fold) ||
  numberWord(fold) !== null ||
  ordinalWord(fold) !== null ||
  leadingOrdinal(fold) !== null;

/** What may stand behind bare digits: "10 größten", "5 mal so viele", "3. Platz", "96 von 100", "2,5-mal so viele". */
const standsBehindDigits = formTest(/^(?:grosst|fuhrend|starkst|wichtigst|von$|mal$|fach|[.,]$)/);

const said = (tokens: readonly Token[], reading: Reading, bound: Bound): ValueMention => ({
  first: reading.first,
  last: reading.last,
  start: tokens[reading.first]?.start ?? 0,
  end: tokens[reading.last]?.end ?? 0,
  type: reading.type,
  unit: reading.unit,
  number: roundTo(6, reading.number),
  bound: reading.bound ?? bound,
  digits: reading.digits ?? 1,
  role: 'new',
  sign: 0,
  nouns: [],
  spoken: true,
});

const isTheArticle = formTest(/^(?:der|die|das|dem)$/);

/** Ranks, spoken shares and multiples of one sentence. */
export function findSpokenValues(tokens: readonly Token[]): ValueMention[] {
  const found: ValueMention[] = [];
  const first = unsurpassedAt(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (at === first) {
      found.push(said(tokens, { type: 'rank', unit: 'rank', number: 1, first: at, last: at }, 'exact'));
      continue;
    }
    if (token === undefined || !opensSpoken(token.word)) continue;
    if (token.kind === 'digits' && !isAt(tokens, at + 1, standsBehindDigits)) {
      const share = ofHundredBefore(tokens, at);
      if (share !== null) found.push(said(tokens, share, 'exact'));
      continue;
    }
    // An article opens no rank and no multiple.
    const reading = isArticle(token.word)
      ? (ofHundredAt(tokens, at) ?? fractionAt(tokens, at))
      : (rankAt(tokens, at) ?? ofHundredAt(tokens, at) ?? fractionAt(tokens, at) ?? multipleAt(tokens, at));
    if (reading === null) continue;
    // "unter der Hälfte"
    const from = reading.first - +isAt(tokens, reading.first - 1, isTheArticle);
    const before = tokens.slice(Math.max(0, from - 3), from).map((token) => token.fold);
    found.push(said(tokens, reading, boundBefore(before)));
    at = reading.last;
  }
  return found;
}
