import type { SentenceInContext } from '../linking/context.ts';
import type { Link } from '../linking/link.ts';
import { standsBeside } from './clause-beside.ts';

/** Another track departs from the record's but where it is told of a clause beside the claim. */
export const trackMatters = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { frame, fits: { range } }: Link,
): boolean => {
  // The other track is one of the names that the record does not know.
  const unknown = mentions.filter(({ entities }) =>
    entities.some((id) => !frame.entities.has(id) && !frame.selves.has(id)),
  );
  return unknown.length === 0 || unknown.some(({ first }) => !standsBeside(tokens, range, first));
};
