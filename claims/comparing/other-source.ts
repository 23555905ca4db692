import { formTest, isAt } from '../german/form-test.ts';
import type { TokenRange } from '../linking/claim-range.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';

const joins = formTest(/^(?:und|wahrend|doch|aber)$/);

/**
 * What holds at all times is as good as who says it; elsewhere many pass a figure on. "23 gerieten in Brand, und der
 * Versichererverband sieht keine Hinweise": whoever says the next thing has not said this one.
 */
export function sourceMatters(
  { mentions, reading: { tokens } }: SentenceInContext,
  { predicate, entities }: FactFrame,
  { last }: TokenRange,
): boolean {
  if (predicate.time !== 'timeless') return false;
  const behind = tokens[last + 1]?.kind === 'mark' ? last + 2 : last + 1;
  return (
    !isAt(tokens, behind, joins) ||
    mentions.some(
      ({ kind, first, entities: ids }) =>
        kind === 'name' && first <= last && !ids.some((id) => entities.has(id)),
    )
  );
}
