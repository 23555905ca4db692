import { formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { fitsSome } from '../qualifier-fit.ts';
import { isSaid } from '../subject-fit.ts';

/** The title of whom the record names is told of another list, or of somebody who has it not. */
export const isAnotherTitle = (sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean =>
  (frame.predicate.holder ?? false) &&
  (isHeldNowhere(fits) ||
    isPlaceOfOtherTime(sentence, frame, fits) ||
    isFirstOfMaker(sentence, fits) ||
    isBehindHolder(sentence, frame, fits));

/** "Das Model Y, ein Jahr zuvor noch Spitzenreiter": of somebody else a first place is that of any list. */
const isHeldNowhere = ({ subject, qualifiers }: Fits): boolean =>
  (subject.state === 'absent' && !fitsSome({ ...qualifiers, counterpart: 'silent' })) ||
  // "Meistverkauftes Modell des Monats war der Elroq": somebody else, and another time.
  (qualifiers.period === 'conflicts' && subject.rival && !isSaid(subject));

/** "Das Model Y rutschte 2025 auf Platz zwei ab": who was first in another year has another place now. */
const isPlaceOfOtherTime = (
  { reading: { values } }: SentenceInContext,
  { fact }: FactFrame,
  { qualifiers }: Fits,
): boolean =>
  qualifiers.period === 'conflicts' &&
  !(fact.value.type === 'rank' && fact.value.number > 1) &&
  values.some(({ type, number }) => type === 'rank' && number > 1);

const isBehind = formTest(/^(?:hinter|nach)$/);

/** "Platz zwei hinter dem Model Y belegte der Elroq": where somebody else comes behind, another still has the first place. */
const isBehindHolder = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { selves }: FactFrame,
  { value: { value, state }, subject }: Fits,
): boolean =>
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
const isFirstOfMaker = ({ reading: { tokens } }: SentenceInContext, { value: { value } }: Fits): boolean =>
  value !== null && isAt(tokens, value.last + 2, isOf) && isAt(tokens, value.last + 3, isOfMaker);
