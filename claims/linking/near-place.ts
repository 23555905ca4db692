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

const isFrom = formTest(/^(?:aus|von|in)$/);
const isOut = formTest(/^aus$/);
const WHENCE_REACH = 4;

/** "Aus Maranello an die Isar", "aus der Formel-1-Abteilung in Maranello": where somebody comes from. */
export const isWhence = (tokens: readonly Token[], first: number): boolean =>
  isAt(tokens, first - 1, isFrom) &&
  tokens.slice(Math.max(0, first - WHENCE_REACH - 1), first).some(({ word }) => isOut(word));

const isThan = formTest(/^als$/);
const isMoreOrLess = formTest(/^(?:mehr|weniger|[a-z]{3,}er)$/);

/** "weniger als die Hälfte dessen, was für Salzgitter vorgesehen ist": a place that the claim is only held against. */
export const isHeldAgainstPlace = (tokens: readonly Token[], first: number): boolean =>
  tokens
    .slice(0, first)
    .some(
      (_, at) =>
        isAt(tokens, at, isThan) && tokens[at - 1]?.capital === false && isAt(tokens, at - 1, isMoreOrLess),
    );

const isAfter = formTest(/^(?:nach|vor|seit|wie)$/);
const isIn = formTest(/^in$/);
const WHEN_REACH = 4;

/** "einen Tag nach dem Aus in Dresden": something that happened elsewhere tells when. */
export const tellsWhen = (tokens: readonly Token[], first: number): boolean =>
  isAt(tokens, first - 1, isIn) &&
  tokens[first - 2]?.capital === true &&
  tokens.slice(Math.max(0, first - WHEN_REACH), first - 2).some(({ word }) => isAfter(word));
