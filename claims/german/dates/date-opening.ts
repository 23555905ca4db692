import { MONTHS } from '../abbreviations.ts';
import { ordinalWord } from '../number-words.ts';
import type { Token } from '../tokens.ts';
import type { Word } from '../words.ts';
import { NAMED_DAYS } from './day-by-name.ts';
import { isDecadeWord } from './decade.ts';
import { PARTS } from './part-of-year.ts';
import { namedQuarter } from './quarter-or-half.ts';
import { SEASONS } from './season.ts';
import { isYear } from './year-at.ts';

const RELATIVE_ADJECTIVE =
  /^(?:vergangene|letzte|vorige|abgelaufene|zuruckliegende|diese|laufende|aktuelle|kommende|nachste|ubernachste|vorvergangene)[nrms]?$/;

/** How a word may open a date; every form that `readDate` knows begins with one of these. */
const NEVER = 0;
const ALONE = 1;
const BEFORE_SPAN = 2;
const WITH_SPAN = 3;
const DAY = 4;

function opening(word: Word): number {
  if (word.kind === 'mark') return NEVER;
  if (word.kind === 'digits') {
    const value = Number(word.digits);
    return isYear(value) ? ALONE : value < 100 ? DAY : NEVER;
  }
  const { fold } = word;
  if (
    MONTHS.has(fold) ||
    ordinalWord(fold) !== null ||
    PARTS[fold] !== undefined ||
    SEASONS[fold] !== undefined ||
    NAMED_DAYS[fold] !== undefined ||
    namedQuarter(fold) !== undefined ||
    isDecadeWord(fold) ||
    /^(?:erste|letzte|q$|h$|jahreswechsel$|ablauf$)/.test(fold) ||
    /^(?:(?:vor|folge)jahr(?:es|s)?|heuer|heurige[nrms]?|vormonats?)$/.test(fold)
  )
    return ALONE;
  if (fold === 'in' || fold === 'vor') return WITH_SPAN;
  return RELATIVE_ADJECTIVE.test(fold) ? BEFORE_SPAN : NEVER;
}

/** Whether a date can begin at the token: most tokens are settled by one look at their word and the next. */
export function opensDate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word === undefined) return false;
  word.date ??= opening(word);
  switch (word.date) {
    case ALONE:
      return true;
    case DAY:
      return tokens[at + 1]?.raw === '.' || (tokens[at + 1]?.fold.startsWith('er') ?? false);
    case BEFORE_SPAN:
      return /^(?:jahr|monat|quartal|vierteljahr)/.test(tokens[at + 1]?.fold ?? '');
    case WITH_SPAN:
      return /^(?:jahr|monat)/.test(tokens[at + 2]?.fold ?? '');
    default:
      return false;
  }
}
