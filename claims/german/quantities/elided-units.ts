import { formTest, isAt } from '../form-test.ts';
import { readNumber } from '../numbers.ts';
import { roundTo } from '../round-to.ts';
import type { Token } from '../tokens.ts';
import type { Draft } from './draft.ts';
import { unitFactor } from './unit-factor.ts';

/** "um 90 statt um 100 Prozent", "47 statt bisher 63 Cent", "statt 2,3 nur noch 1,8 Millionen": the unit of two figures is said once. */
export function withElidedUnits(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  return drafts.map((left, at) => {
    const right = drafts[at + 1];
    if (!left.unitless || right === undefined || !joins(tokens, left, right) || !saysUnit(tokens, right))
      return left;
    const { type, unit } = right;
    const number = roundTo(12, left.number * unitFactor(right, tokens));
    return { ...left, type, unit, number, unitless: false };
  });
}

/** A unit, or a magnitude of what is counted; "2 statt 3 Autos" needs none. */
const saysUnit = (tokens: readonly Token[], right: Draft): boolean =>
  right.type === 'count' ? readNumber(tokens, right.first)?.magnitude === true : !right.unitless;

const isInstead = formTest(/^(?:statt|anstatt)$/);
const isJoint = formTest(/^(?:statt|anstatt|anstelle|oder|gegenuber|zu)$/);
const mayFollow = formTest(
  /^(?:um|von|auf|bisher|bislang|zuvor|vorher|fruher|zuletzt|nur|noch|rund|etwa|knapp|gut|fast)$/,
);
const LONGEST_JOINT = 3;

function joins(tokens: readonly Token[], left: Draft, right: Draft): boolean {
  const gap = right.first - left.last - 1;
  if (gap < 1 || gap > LONGEST_JOINT) return false;
  // "statt 63 nur noch 47 Cent"
  const opens = isAt(tokens, left.first - 1, isInstead) || isAt(tokens, left.first - 2, isInstead);
  for (let at = left.last + 1; at < right.first; at++) {
    const joint = at === left.last + 1 && !opens ? isJoint : mayFollow;
    if (!isAt(tokens, at, joint)) return false;
  }
  return true;
}
