import { anyIs, type FormTest } from '../../german/form-test.ts';
import type { Token } from '../../german/tokens.ts';

/** Whether the words of a clause state something of a kind. */
export type Says = (words: readonly Token[]) => boolean;

export const bothSaid = (words: readonly Token[], one: FormTest, other: FormTest): boolean =>
  anyIs(words, one) && anyIs(words, other);
