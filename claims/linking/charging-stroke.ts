import { compareNumbers } from '../comparing/compare-numbers.ts';
import type { ValueMention } from '../german/value-types.ts';
import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';

/** "rund 21 Minuten (10–80 %)" */
const STROKE = /\((\d+)\s*[–-]\s*(\d+)\s*%\)/;
/** How far before its end the begin of a stroke stands: "von zehn auf 80 Prozent". */
const REACH = 3;

/**
 * The time that a sentence gives for the very stroke of charging for which the record gives another: "von zehn auf 80 Prozent
 * vergehen 27 Minuten" beside "21 Minuten (10–80 %)". Null where it gives none, or the record's.
 */
export function otherStrokeTime(
  { reading: { values } }: SentenceInContext,
  { fact }: FactFrame,
): ValueMention | null {
  for (const beside of fact.also ?? []) {
    if (beside.type !== 'duration') continue;
    const [, from, to] = STROKE.exec(beside.text_de) ?? [];
    if (to === undefined) continue;
    const end = values.find(
      (value) => value.type === 'percent' && isStroke(value, values, Number(from), Number(to)),
    );
    if (end === undefined) continue;
    const [time, more] = values.filter(({ type }) => type === 'duration');
    if (time === undefined || more !== undefined) continue;
    if (compareNumbers(time, beside) === 'differs') return time;
  }
  return null;
}

const isStroke = (
  { number, min, max, first }: ValueMention,
  values: readonly ValueMention[],
  from: number,
  to: number,
): boolean =>
  (min === from && max === to) ||
  (number === to &&
    values.some((begin) => begin.number === from && begin.last < first && first - begin.last <= REACH));
