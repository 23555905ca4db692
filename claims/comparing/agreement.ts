import { formTest } from '../german/form-test.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Modality, Relation } from '../types.ts';
import { lasting } from './lasting.ts';
import { denials } from './polarity.ts';

/** How a claim that departs in nothing stands to a record of the fact's status, by the way the sentence tells it. */
export function agreement(
  sentence: SentenceInContext,
  frame: FactFrame,
  modality: Modality,
  attributed: boolean,
): Relation {
  const { status, superseded_by: successor } = frame.fact;
  if (successor !== null && lasting(sentence)) return 'outdated';
  // An old plan told as what happened is not history but out of date.
  if (status === 'superseded' && frame.predicate.time === 'moment' && !future(sentence)) return 'outdated';
  if (status === 'superseded' && successor !== null)
    return toldAsHistory(sentence, frame) ? 'supported' : 'outdated';
  if (status === 'withdrawn')
    return toldAsHistory(sentence, frame) && isPast(sentence) ? 'supported' : 'unconfirmed';
  // Whoever tells that it was denied says what the sources say.
  if (status === 'disputed') return denials(sentence.reading.tokens).length > 0 ? 'supported' : 'unconfirmed';
  // Statistics that papers pass on are figures, not rumours.
  if (status === 'reported') {
    const softened =
      modality !== 'asserted' || attributed || future(sentence) || frame.predicate.time === 'statistic';
    return softened ? 'supported' : 'unconfirmed';
  }
  if (status !== 'announced') return 'supported';
  // A plan told as a plan is what the sources say; told as done it goes beyond them. A coming date is told in the present.
  if (future(sentence)) return 'supported';
  if (since(sentence, frame)) return 'supported';
  if (isPast(sentence)) return 'unconfirmed';
  if (modality !== 'asserted' || attributed) return 'supported';
  return frame.predicate.time === 'moment' ? 'supported' : 'unconfirmed';
}

const isDone = formTest(
  /^(?:seit|wurden?|worden|war|waren|hatten?|kam|kamen|begann|begannen|startete|starteten|gestartet|eroffnete|besiegelten?|bestatigten?|erreichte|erreicht|lieferte|verkaufte|brachte|gebracht|produziert|angelaufen|eingefuhrt)$/,
);

/** The sentence tells something as done. Subjunctives ("würde", "hätte") do not. */
const isPast = (sentence: SentenceInContext): boolean =>
  sentence.reading.tokens.some(
    (token) => token.kind === 'word' && isDone(token.word) && !/[üä]/i.test(token.raw.slice(0, 3)),
  );

/** "2024 kostete ein Akku noch 115 Dollar": the sentence itself puts an old value in its time. */
function toldAsHistory(sentence: SentenceInContext, frame: FactFrame): boolean {
  const periods = frame.periods;
  return sentence.reading.dates.some(
    (date) =>
      date.period !== null &&
      date.side !== 'from' &&
      periods.some(
        (known) => date.period !== null && date.period.from <= known.to && known.from <= date.period.to,
      ),
  );
}

/** "ist seit 7. Januar zum Vorverkaufspreis zu haben": from when on the record says it. */
const since = ({ reading: { dates } }: SentenceInContext, { fact, since: known }: FactFrame): boolean =>
  fact.value.type !== 'date' &&
  known?.granularity === 'day' &&
  dates.some(({ side, period }) => side === 'from' && period?.from === known.from && period.to === known.to);

/** "wie versprochen", "wie geplant": what was planned has come. */
const asPlanned = ({ reading: { tokens } }: SentenceInContext): boolean =>
  tokens.some(
    ({ fold }, at) =>
      fold === 'wie' &&
      /^(?:versprochen|geplant|angekundigt|vorgesehen|zugesagt)$/.test(tokens[at + 1]?.fold ?? ''),
  );

const future = (sentence: SentenceInContext): boolean =>
  sentence.reading.concepts.has('forecast') ||
  (!(isPast(sentence) && asPlanned(sentence)) &&
    (sentence.reading.concepts.has('plan') || sentence.reading.concepts.has('target')));
