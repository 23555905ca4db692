import { anyIs, formTest } from '../german/form-test.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { isNegated } from './polarity.ts';

const stays = formTest(
  /^(?:bleibt|bleiben|blieb|blieben|verteidigte[nt]?|verteidigt|behauptete[nt]?|behielt)$/,
);
const isFirst = formTest(
  /^(?:fuhrende[rnms]?|starkste[rnms]?|spitze|spitzenplatz|spitzenposition|spitzenreiter|marktfuhrer|titel|nummer)$/,
);

/** "blieb die führende Marke", where the record tells that another one took its place. */
export const staysAhead = (
  { mentions, reading: { tokens, concepts } }: SentenceInContext,
  { order, rival, selves }: FactFrame,
): boolean =>
  order < 0 &&
  rival !== null &&
  !isNegated(tokens) &&
  anyIs(tokens, stays) &&
  (anyIs(tokens, isFirst) || concepts.has('bestseller')) &&
  mentions.some(({ entities }) => entities.some((id) => selves.has(id))) &&
  !mentions.some(({ entities }) => entities.includes(rival));
