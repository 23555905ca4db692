import { formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import type { ValueMention } from '../german/value-types.ts';

const isLess = formTest(/^weniger$/);
const isAgainst = formTest(/^(?:als|gegenuber)$/);
/** How many words behind the figure a year may stand that it is held against. */
const NEAR = 5;

/** "90 Prozent weniger CO2" is what a rule asks for; "weniger als 1990" is a change since then. */
export const isWhatMustGo = ({ last }: ValueMention, tokens: readonly Token[]): boolean =>
  isAt(tokens, last + 1, isLess) &&
  !tokens
    .slice(last + 2, last + 2 + NEAR)
    .some(
      (_, at) => isAt(tokens, last + 2 + at, isAgainst) && /^\d{4}$/.test(tokens[last + 3 + at]?.raw ?? ''),
    );
