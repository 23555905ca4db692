import { monthOf, type Period, yearOf } from '../german/calendar.ts';
import type { DateMention } from '../german/dates.ts';
import { formTest, isAt } from '../german/form-test.ts';
import { isSeveral } from '../german/number-words.ts';
import type { Token } from '../german/tokens.ts';
import { followsWord } from '../german/words-before.ts';
import type { FactFrame } from './fact-frame.ts';

const isYearBack = formTest(/^(?:jahr|vorjahr(?:e?s)?|vorjahres(?:monat|quartal|zeitraum)s?)$/);

const isDozen = formTest(/^(?:zwolf|12)$/);
const isMonths = formTest(/^monaten?$/);

/** Figures are counted from a year before: "63,2 Prozent mehr als im Dezember 2024" for one of December 2025. */
export function isYearBefore(date: DateMention, { period }: FactFrame, tokens: readonly Token[]): boolean {
  const said = tokens.slice(date.first, date.last + 1);
  // "zwölf Monate zuvor"
  if (said.some(({ word }) => isDozen(word)) && said.some(({ word }) => isMonths(word))) return true;
  if (said.some(({ word }) => isYearBack(word)) && !said.some(({ word }) => isSeveral(word))) return true;
  return period !== null && date.period !== null && liesYearBefore(date.period, period);
}

/** "mehr als elfmal so viele wie im Januar 2025": what a figure of the year after is held against, no time of its own. */
export const isHeldAgainst = (
  { first, period: said }: DateMention,
  { period }: FactFrame,
  tokens: readonly Token[],
): boolean =>
  said !== null &&
  period !== null &&
  ((liesYearBefore(said, period) && comesAfterThan(first, tokens)) || isSameTimeOf(first, tokens));

const isSame = formTest(/^(?:gleichen|selben)$/);
const isTime = formTest(/^(?:zeitraum|zeit|abschnitt)$/);

/** "ein Drittel mehr als im gleichen Zeitraum 2025" */
const isSameTimeOf = (first: number, tokens: readonly Token[]): boolean =>
  isAt(tokens, first - 1, isTime) && isAt(tokens, first - 2, isSame);

/** Such a date may be what a figure is held against. */
export const comesAfterThan = (first: number, tokens: readonly Token[]): boolean =>
  followsWord(tokens, first, REACH, /^(?:als|wie|gegenuber)$/);
/** "wie noch im Januar" */
const REACH = 3;

const liesYearBefore = (said: Period, known: Period): boolean =>
  said.granularity === known.granularity &&
  yearOf(known.from) - yearOf(said.from) === 1 &&
  monthOf(known.from) === monthOf(said.from);
