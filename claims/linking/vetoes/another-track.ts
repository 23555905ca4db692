import { formTest, isAt } from '../../german/form-test.ts';
import { isLedBy } from '../../german/words-before.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { agrees } from '../value-state.ts';

const isIn = formTest(/^(?:in|bei)$/);
const isOf = formTest(/^(?:von|in|bei|nahe)$/);
const isCircuit = formTest(
  /^(?:rundkurs|rennstrecke|rennkurs|kurs|strecke|circuit|speedway|autodrom|teststrecke)$/,
);

/** "In Austin fuhr er eine Runde in 2:40 Minuten", "auf dem Rundkurs von Schanghai": a lap of a track whose name nobody knows. */
export function isElsewhereDriven(
  { mentions, reading: { tokens } }: SentenceInContext,
  { fact, predicate, entities, words }: FactFrame,
  { value, qualifiers }: Fits,
): boolean {
  if (predicate.name !== 'lap-time' || agrees(value) || qualifiers.track === 'fits') return false;
  const { track } = fact.qualifiers;
  if (track === undefined) return false;
  const strange = (at: number): boolean => {
    const token = tokens[at];
    return token?.kind === 'word' && token.capital && !words.has(token.fold);
  };
  const onCircuit = tokens.some(
    (_, at) => isAt(tokens, at, isCircuit) && isAt(tokens, at + 1, isOf) && strange(at + 2),
  );
  return (
    onCircuit ||
    mentions.some(
      ({ kind, compound, first, entities: ids }) =>
        kind === 'name' &&
        !compound &&
        isLedBy(tokens, first, isIn) &&
        strange(first) &&
        !ids.some((id) => entities.has(id)),
    )
  );
}
