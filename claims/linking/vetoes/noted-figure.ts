import { isSamePeriod } from '../../german/calendar.ts';
import { contentStemOf } from '../../german/stem.ts';
import type { ValueMention } from '../../german/value-types.ts';
import { inRange } from '../claim-range.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import type { NotedValue } from '../noted-values.ts';
import { isAkin } from '../side-marks.ts';

/**
 * "Im Test fiel die Leistung auf 125 kW", "seit 2016 flossen zehn Milliarden": a figure beside the record's, or a date that departs
 * from it, is that of something else which the note tells, where the sentence says something that only the note says beside it.
 */
export function isNotedElsewhere(sentence: SentenceInContext, frame: FactFrame, { value }: Fits): boolean {
  if (value.state !== 'differs') return false;
  const figures = value.value === null ? (value.date === null ? [] : sentence.reading.values) : [value.value];
  return figures.some(
    (said) =>
      said.type !== 'rank' &&
      frame.notedValues.some(
        (noted) =>
          isSame(said, noted) && (carriesMark(sentence, noted, frame) || hasCompanion(sentence, said, frame)),
      ),
  );
}

const isSame = (said: ValueMention, noted: ValueMention): boolean =>
  said.type === noted.type &&
  said.unit === noted.unit &&
  Math.abs(said.number - noted.number) <= Math.abs(noted.number) * 0.001;

const carriesMark = (
  { reading, named }: SentenceInContext,
  { stems, names, periods }: NotedValue,
  frame: FactFrame,
): boolean =>
  names.some((id) => named.has(id)) ||
  reading.dates.some(
    ({ period }) =>
      period !== null &&
      periods.some((known) => isSamePeriod(known, period)) &&
      (frame.period === null || !isSamePeriod(frame.period, period)),
  ) ||
  reading.tokens.some(({ word, fold }, at) => {
    if (reading.values.some((value) => inRange(value, at))) return false;
    const stem = contentStemOf(word);
    return stem !== '' && stems.some((known) => isAkin(known, stem, fold));
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
