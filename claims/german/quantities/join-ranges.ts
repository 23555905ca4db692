import type { Token } from '../tokens.ts';
import type { Draft } from './draft.ts';
import { magnitudeOf, unitFactor } from './unit-factor.ts';

/** "5 bis 10 Prozent", "zwischen 1,5 und 1,6 Millionen", "70–75 Prozent". */
export function joinRanges(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  const joined: Draft[] = [];
  for (const right of drafts) {
    const left = joined.at(-1);
    if (left?.unitless && rangeBetween(tokens, left, right)) {
      const scale =
        right.number >= 1000 && left.number < 1000 && right.unit === '1'
          ? magnitudeOf(right.number)
          : unitFactor(right, tokens);
      const min = left.number < right.number / 50 ? left.number * scale : left.number;
      if (min < right.number) {
        joined.pop();
        joined.push({
          ...right,
          first: left.first,
          start: left.start,
          min,
          max: right.number,
          number: (min + right.number) / 2,
          bound: 'about',
        });
        continue;
      }
    }
    joined.push(right);
  }
  return joined;
}

function rangeBetween(tokens: readonly Token[], left: Draft, right: Draft): boolean {
  const gap = right.first - left.last - 1;
  if (gap === 0) return tokens[right.first]?.glue === 'hyphen';
  if (gap !== 1) return false;
  const joint = tokens[left.last + 1];
  if (joint === undefined) return false;
  if (joint.fold === 'bis' || /^[–—−]$/.test(joint.raw)) return true;
  return joint.fold === 'und' && tokens[left.first - 1]?.fold === 'zwischen';
}
