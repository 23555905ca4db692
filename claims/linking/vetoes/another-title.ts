import { formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { fitsSome } from '../qualifier-fit.ts';
import { isSaid } from '../subject-fit.ts';

/** "Das Model Y, ein Jahr zuvor noch Spitzenreiter": of somebody else a first place is that of any list. */
export const isHeldNowhere = ({ predicate }: FactFrame, { subject, qualifiers }: Fits): boolean =>
  (predicate.holder ?? false) &&
  ((subject.state === 'absent' && !fitsSome({ ...qualifiers, counterpart: 'silent' })) ||
    // "Meistverkauftes Modell des Monats war der Elroq": somebody else, and another time.
    (qualifiers.period === 'conflicts' && subject.rival && !isSaid(subject)));

const isBehind = formTest(/^(?:hinter|nach)$/);

/** "Platz zwei hinter dem Model Y belegte der Elroq": where somebody else comes behind, another still has the first place. */
export const isBehindHolder = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { predicate, selves }: FactFrame,
  { value: { value, state }, subject }: Fits,
): boolean =>
  (predicate.holder ?? false) &&
  state === 'differs' &&
  value?.type === 'rank' &&
  ((subject.rival && !isSaid(subject)) ||
    mentions.some(
      ({ first, entities }) =>
        entities.some((id) => selves.has(id)) &&
        (isAt(tokens, first - 1, isBehind) || isAt(tokens, first - 2, isBehind)),
    ));

const isOfMaker = formTest(/^(?:marke|herstellers|konzerns|hauses|baureihe|programms|sortiments)$/);
const isOf = formTest(/^(?:der|des|im)$/);

/** "der meistverkaufte Stromer der Marke" */
export const isFirstOfMaker = (
  { reading: { tokens } }: SentenceInContext,
  { predicate }: FactFrame,
  { value: { value } }: Fits,
): boolean =>
  (predicate.holder ?? false) &&
  value !== null &&
  isAt(tokens, value.last + 2, isOf) &&
  isAt(tokens, value.last + 3, isOfMaker);
