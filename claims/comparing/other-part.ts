import { formTest, isAt } from '../german/form-test.ts';
import type { ValueMention } from '../german/value-types.ts';
import { inRange, type TokenRange } from '../linking/claim-range.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { compareNumbers } from './compare-numbers.ts';

const isOf = formTest(/^(?:von|der|aus)$/);

/** "16 der 37 Sitze", where the record gives 13 of 37: the whole is the record's, so the part departs. */
export const partDiffers = (
  { reading: { values, tokens } }: SentenceInContext,
  { fact, sideValues }: FactFrame,
  range: TokenRange,
): boolean =>
  values.some((part) => {
    if (!inRange(range, part.first)) return false;
    if ('number' in fact.value && compareNumbers(part, fact.value) !== 'differs') return false;
    const whole = values.find((other) => isWholeOf(other, part) && isAt(tokens, part.last + 1, isOf));
    if (whole === undefined) return false;
    const parts = sideValues.filter((known) =>
      sideValues.some((all) => isWholeOf(all, known) && all.number === whole.number),
    );
    return parts.length > 0 && parts.every((known) => compareNumbers(part, known) === 'differs');
  });

/** Counts with one word between them; the larger one is the whole. */
const isWholeOf = (whole: ValueMention, part: ValueMention): boolean =>
  whole.type === 'count' &&
  part.type === 'count' &&
  whole.first - part.last === 2 &&
  whole.number > part.number;
