import type { Token } from '../tokens.ts';
import type { Draft } from './draft.ts';

/** "sechs Minuten und 46 Sekunden", "sieben Tage, 13 Stunden, 24 Minuten" become one duration. */
export function joinDurations(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  const joined: Draft[] = [];
  for (const right of drafts) {
    const left = joined.at(-1);
    if (
      left?.type === 'duration' &&
      right.type === 'duration' &&
      left.number > right.number &&
      left.number >= 60
    ) {
      const between = tokens.slice(left.last + 1, right.first);
      if (between.length <= 3 && between.every((token) => /^(?:und|gut|knapp|rund|,)$/.test(token.fold))) {
        joined.pop();
        joined.push({
          ...right,
          first: left.first,
          start: left.start,
          number: left.number + right.number,
          // "sieben Tage und gut 13 Stunden"; "knapp sechs Minuten und 47 Sekunden" is softened by less than a second.
          bound: right.bound,
          digits: left.bound === 'exact' && right.bound === 'exact' ? left.digits + right.digits + 1 : 3,
          spoken: left.spoken,
        });
        continue;
      }
    }
    joined.push(right);
  }
  return joined;
}
