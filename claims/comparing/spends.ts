import { anyIs, formTest, placeOf } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import type { ValueFit } from '../linking/value-state.ts';

const isSpent = formTest(
  /^(?:investiert|investieren|investierte|steckt|stecken|spendiert|bezuschusst|fordert|finanziert|ausgibt|bereitstellt)$/,
);
const SPLIT = [
  [formTest(/^(?:gibt|geben)$/), formTest(/^aus$/)],
  [formTest(/^(?:stellt|stellen)$/), formTest(/^bereit$/)],
  [formTest(/^(?:lasst|lassen)$/), formTest(/^kosten$/)],
] as const;

/** "Dafür gibt der Konzern 100 Millionen aus": what is spent on a plan is spent now, whatever comes of the plan. */
export const spends = (tokens: readonly Token[], { state, value }: ValueFit): boolean =>
  state === 'side' &&
  value?.type === 'money' &&
  (anyIs(tokens, isSpent) ||
    SPLIT.some(([verb, end]) => {
      const at = placeOf(tokens, verb);
      return at >= 0 && placeOf(tokens, end, at + 1) >= 0;
    }));
