import { contentStemOf } from '../german/stem.ts';
import type { ValueMention } from '../german/value-types.ts';
import { inRange } from './claim-range.ts';
import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';
import type { Fits } from './fits.ts';
import type { NotedValue } from './noted-values.ts';
import { isNear } from './side-marks.ts';

/**
 * "Im Test fiel die Leistung auf 125 kW": a figure that departs from the record's is the one its note gives for something else,
 * where the sentence says something that only the note says beside it.
 */
export function isNotedElsewhere(sentence: SentenceInContext, frame: FactFrame, { value }: Fits): boolean {
  const said = value.value;
  if (value.state !== 'differs' || said === null || said.type === 'rank') return false;
  return frame.notedValues.some(
    (noted) => isSame(said, noted) && (carriesMark(sentence, noted) || hasCompanion(sentence, said, frame)),
  );
}

const isSame = (said: ValueMention, noted: ValueMention): boolean =>
  said.type === noted.type &&
  said.unit === noted.unit &&
  Math.abs(said.number - noted.number) <= Math.abs(noted.number) * 0.001;

const carriesMark = ({ reading, named }: SentenceInContext, { stems, names, periods }: NotedValue): boolean =>
  names.some((id) => named.has(id)) ||
  reading.dates.some(
    ({ period }) =>
      period !== null && periods.some(({ from, to }) => period.from === from && period.to === to),
  ) ||
  reading.tokens.some(({ word, fold }, at) => {
    if (reading.values.some((value) => inRange(value, at))) return false;
    const stem = contentStemOf(word);
    return stem !== '' && stems.some((known) => isNear(known, stem, fold));
  });

/** "auf der Messstrecke von 20,6 Kilometern": another figure of the note stands beside it. */
const hasCompanion = (
  { reading: { values } }: SentenceInContext,
  said: ValueMention,
  { notedValues, sideValues, words }: FactFrame,
): boolean =>
  values.some(
    (value) =>
      value.type !== said.type &&
      !words.has(String(value.number)) &&
      notedValues.some((other) => isSame(value, other)) &&
      !sideValues.some((other) => isSame(value, other)),
  );
