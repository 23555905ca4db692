import { formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';

const isBeside = formTest(/^(?:bei|nahe|unweit|nordlich|sudlich|ostlich|westlich)$/);
const isOf = formTest(/^(?:von|vom|der|des)$/);

const isGate = formTest(/^(?:toren|rande?)$/);

/** "bei Berlin", "südlich von Lissabon", "vor den Toren Berlins": the place meant is near the one named. */
export const liesNear = (tokens: readonly Token[], first: number): boolean =>
  isAt(tokens, first - 1, isBeside) ||
  isAt(tokens, first - 1, isGate) ||
  (isAt(tokens, first - 1, isOf) && isAt(tokens, first - 2, isGate)) ||
  (isAt(tokens, first - 1, isOf) && isAt(tokens, first - 2, isBeside));
