import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { followsWord } from '../german/words-before.ts';
import { inRange } from '../linking/claim-range.ts';
import { clauseAround, tokensIn } from '../linking/clauses.ts';
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

const isStrongest = formTest(
  /^(?:durchgesetzt|durchsetzte|stimmenmehrheit|starkste[rnms]?|mehrheit|wahlsieg|wahlsieger|wahlsiegerin|siegerin|spitze|gewann|siegte)$/,
);

/** "ging als stärkste Kraft aus der Wahl hervor", where the record tells that it came in behind another. */
export const winsLostElection = (
  { mentions, reading: { tokens, concepts } }: SentenceInContext,
  { fact: { statement_de, qualifiers }, concepts: known }: FactFrame,
): boolean =>
  known.has('election') &&
  concepts.has('election') &&
  /\b(?:lag|landete|blieb|kam) hinter\b/.test(statement_de) &&
  !isNegated(tokens) &&
  // "..., stärkste Kraft wurde Giga United"
  tokens.some(({ word }, at) => {
    if (!isStrongest(word) && !hasMostVotes(tokens, at) && !prevails(tokens, at) && !isAheadOf(tokens, at))
      return false;
    const clause = clauseAround(tokens, at, at);
    if (anyIs(tokensIn(tokens, clause), isBehind)) return false;
    return mentions.some(
      ({ entities, first }) =>
        entities.some((id) => id === qualifiers.counterpart) &&
        inRange(clause, first) &&
        !followsWord(tokens, first, AGAINST_REACH, /^(?:gegen|vor)$/),
    );
  });
const lies = formTest(/^(?:liegt|lag|lagen|landete|landeten)$/);
const before = formTest(/^vor$/);
const isTheOne = formTest(/^(?:der|dem|den)$/);
/** "lag vor der Liste Giga United" */
const isAheadOf = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, lies) &&
  tokens.some((_, place) => place > at && isAt(tokens, place, before) && isAt(tokens, place + 1, isTheOne));

const isMost = formTest(/^meisten$/);
const isVotes = formTest(/^(?:stimmen|sitze|mandate)$/);
/** "holte die meisten Stimmen" */
const hasMostVotes = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, isMost) && isAt(tokens, at + 1, isVotes);
const sets = formTest(/^(?:setzt|setzte|setzten)$/);
const isThrough = formTest(/^durch$/);
/** "setzte sich gegen die Liste durch" */
const prevails = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, sets) &&
  tokens.some(({ word }, end) => end > at && isThrough(word) && (tokens[end + 1]?.kind ?? 'mark') === 'mark');
/** "gegen die IG Metall" */
const AGAINST_REACH = 2;
const isBehind = formTest(/^(?:hinter|verlor|verloren|verfehlte|verpasste|bisher|zuvor|einst)$/);
