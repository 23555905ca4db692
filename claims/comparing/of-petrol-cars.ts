import { STOPWORDS } from '../german/stopwords.ts';
import type { ValueMention } from '../german/value-types.ts';
import { followsWord } from '../german/words-before.ts';
import { inRange, saysWithin } from '../linking/claim-range.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';
import { namesValue } from '../linking/side-fit.ts';

/** A figure for electric cars given to petrol cars, or beside it one of petrol cars that the record does not know. */
export function ofPetrolCars(
  sentence: SentenceInContext,
  frame: FactFrame,
  fits: Fits,
): 'subject' | 'value' | null {
  const { state, value } = fits.value;
  const knows = frame.concepts.has('combustion');
  // A record that speaks of petrol cars, too, gives the figure beside its own one ("der Diesel kommt auf 33 Tonnen").
  if (state === 'side' && knows) return null;
  const said = saidAt(sentence, frame, fits);
  if (said.length === 0) return null;
  const own = knows ? figureOf(sentence, value, said) : null;
  if (own === null) return 'subject';
  return isKnown(frame, own, value) ? null : 'value';
}

/** Kilograms are told in tonnes, too. */
const SCALES = [1, 1000];

const isKnown = (frame: FactFrame, own: ValueMention, claimed: ValueMention | null): boolean =>
  own.type === claimed?.type || claimed === null
    ? namesValue(frame, own)
    : SCALES.some((scale) =>
        namesValue(frame, {
          ...own,
          type: claimed.type,
          unit: claimed.unit,
          number: own.number * scale,
        }),
      );

/** Where the claim speaks of petrol cars, and of them alone. */
function saidAt(sentence: SentenceInContext, frame: FactFrame, { range }: Fits): readonly number[] {
  if (frame.fact.subject !== 'battery-electric-car' || sentence.named.has(frame.fact.subject)) return [];
  if (saysWithin(sentence, range, 'bev')) return [];
  const { concepts, tokens } = sentence.reading;
  return (concepts.get('combustion') ?? []).filter(
    (at) =>
      inRange(range, at) && !followsWord(tokens, at, 3, /^(?:gegenuber|als|zu|zum|zur|wie|mit|hinter|vor)$/),
  );
}

/** "63 Gramm je Kilometer, beim Benziner sind es 235": petrol cars have a figure of their own. */
function figureOf(
  { reading: { values } }: SentenceInContext,
  claimed: ValueMention | null,
  said: readonly number[],
): ValueMention | null {
  if (claimed === null) return null;
  // "33 beim Diesel" leaves out the unit.
  const alike = values.filter(
    ({ type, unit, nouns }) =>
      (type === claimed.type && unit === claimed.unit) ||
      (type === 'count' && (nouns[0] === undefined || STOPWORDS.has(nouns[0]))),
  );
  const near = (at: number): ValueMention | undefined =>
    alike.toSorted((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))[0];
  return said.map(near).find((value) => value !== undefined && value.first !== claimed.first) ?? null;
}
