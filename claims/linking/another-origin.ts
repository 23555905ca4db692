import { formTest, isAt } from '../german/form-test.ts';
import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';

const isFrom = formTest(/^aus$/);
const isArticle = formTest(/^(?:der|den|dem)$/);

/** "15 Prozent auf Autos aus der EU": what the goods of one country are charged is no word about those of another. */
export function isAnotherOrigin(
  { mentions, regions, reading: { tokens } }: SentenceInContext,
  frame: FactFrame,
): boolean {
  if (frame.predicate.name !== 'tariff') return false;
  const origins = mentions.filter(
    ({ first }) =>
      isAt(tokens, first - 1, isFrom) ||
      (isAt(tokens, first - 1, isArticle) && isAt(tokens, first - 2, isFrom)),
  );
  const named = origins.flatMap(({ entities }) =>
    entities.filter((id) => regions.some((region) => region.id === id)),
  );
  return named.length > 0 && named.every((id) => !frame.regions.has(id));
}
