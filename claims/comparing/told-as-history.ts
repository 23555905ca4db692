import { overlaps, type Period } from '../german/calendar.ts';
import { isParticiple, tellsPast } from '../german/dates/looks-ahead.ts';
import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { clauseAround } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';

const isAtFirst = formTest(
  /^(?:ursprunglich|einst|anfangs|vormals|seinerzeit|damals|zuvor|vorher|bisher|bislang|fruher)$/,
);
const isBefore = formTest(/^(?:vorher|zuvor|damals|seinerzeit|anfangs|vormals|fruher|ursprunglich|einst)$/);
const isWas = formTest(/^(?:war|waren|hatten?|wurden?|lag|lagen|lautete|galt|stand)$/);

/** "wollte ursprünglich vom Dezember an fertigen": told as a plan of before. */
export const plannedOnce = ({ reading: { tokens } }: SentenceInContext): boolean =>
  anyIs(tokens, isAtFirst) && anyIs(tokens, isMeant);
const isMeant = formTest(/^(?:wollten?|sollten?|planten?|geplant|vorgesehen|angekundigt)$/);

const ONCE = ['predecessor', 'provisional', 'formerly'];

/** "Ursprünglich waren 300.000 angepeilt": told as what was before, without a date. */
export const wasOnce = ({ reading: { tokens }, columns }: SentenceInContext): boolean =>
  // "SU7 | 229.900 Yuan | 215.900 Yuan" under "Vorverkauf | Vorgänger"
  ONCE.some((concept) => columns?.has(concept) === true) ||
  (anyIs(tokens, isAtFirst) && anyIs(tokens, isWas)) ||
  (anyIs(tokens, isBefore) && tellsPast(tokens)) ||
  (anyIs(tokens, isStill) && anyIs(tokens, isHad)) ||
  (anyIs(tokens, isUntil) && anyIs(tokens, didCost)) ||
  tokens.some(
    ({ word }, at) =>
      (isFormer(word) && isAt(tokens, at + 1, isAim)) || (isStart(word) && isAt(tokens, at - 1, atThe)),
  );
/** "Vor der Standard-Version kostete das günstigste 39.990 Euro" */
const isUntil = formTest(/^(?:vor|bevor|ehe)$/);
const didCost = formTest(/^kosteten?$/);
/** "eine erste Meldung hatte noch 4,2 genannt" */
const isStill = formTest(/^noch$/);
const isHad = formTest(/^hatten?$/);
/** "Zum Verkaufsstart kostete er", "55.859 Euro (zum Start)" */
const isStart = formTest(/^(?:(?:verkaufs|markt|bestell)?start|debut|markteinfuhrung|premiere|vorstellung)$/);
const atThe = formTest(/^(?:zum|zur|beim|der)$/);
const isFormer = formTest(
  /^(?:fruhere|einstige|damalige|ehemalige|alte|ursprungliche|bisherige|vorherige)[nrsm]?$/,
);
const isAim = formTest(
  /^(?:ziele?s?|plane?n?s?|vorgaben?|prognosen?|absatzziele?s?|regel(?:n|ung|ungen)?|rechts?|gesetz(?:es|e)?|vorschrift(?:en)?|rechtslage|fassung)$/,
);

const isSpoken = formTest(
  /^(?:erklart(?:en?)?|gesagt|sagten?|hiess|geheissen|verkundet(?:en?)?|angekundigt|ankundigten?|kundigten?|versprochen|versprach(?:en)?|genannt|nannten?|zugesagt|versichert(?:en?)?|beteuert(?:en?)?|rede|sprach(?:en)?|gesprochen|aussicht|(?:voraus|vorher)gesagt|prognostiziert(?:en?)?|prophezeit(?:en?)?|avisiert(?:en?)?|werde|wolle|solle)$/,
);

/** "Noch Anfang Juli hatte Lei erklärt, ...": the sentence dates what was said as the record does. */
export const saidThen = (sentence: SentenceInContext, frame: FactFrame): boolean =>
  anyIs(sentence.reading.tokens, isSpoken) &&
  sentence.reading.dates.some(
    ({ period }) =>
      period !== null &&
      frame.periods.some(
        (known) => known !== frame.period && known.granularity !== 'year' && overlaps(known, period),
      ),
  );

/** The claim is told of today; "im Juli waren es 17,4 Prozent, heute sind es 18,8" tells another figure of today. */
const isOfToday = ({ reading: { tokens, values } }: SentenceInContext, claimed: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    if (!isToday(token.word)) return false;
    const { first, last } = clauseAround(tokens, at, at);
    return claimed.includes(token) || !values.some((value) => first <= value.first && value.first <= last);
  });

const isToday = formTest(/^(?:heute|mittlerweile|inzwischen|derzeit|aktuell|momentan|gegenwartig|zurzeit)$/);

/** "Das gilt für Wagen, die bis Ende 2025 angemeldet worden sind" */
const isInForce = formTest(/^(?:gilt|gelten)$/);

/** "2024 kostete ein Akku noch 115 Dollar": the sentence itself puts an old value in its time. */
export function toldAsHistory(
  sentence: SentenceInContext,
  frame: FactFrame,
  claimed: readonly Token[] = sentence.reading.tokens,
): boolean {
  if (wasOnce(sentence) || tellsBefore(claimed)) return true;
  const { tokens } = sentence.reading;
  if ((isOfToday(sentence, claimed) || anyIs(tokens, isInForce)) && !anyIs(tokens, isTold)) return false;
  const periods = liesAhead(sentence, frame) ? beside(frame) : frame.periods;
  return sentence.reading.dates.some(
    (date) =>
      date.period !== null &&
      date.side !== 'from' &&
      periods.some((known) => date.period !== null && overlaps(date.period, known)),
  );
}

/** "war zu Preisen ab 215.900 Yuan gestartet": what had been is told of a time before the text's. */
const tellsBefore = (tokens: readonly Token[]): boolean => {
  const last = tokens.findLast(({ kind, capital }) => kind === 'word' && !capital);
  return last !== undefined && isParticiple(last.word) && anyIs(tokens, isHadBeen);
};
const isHadBeen = formTest(/^(?:war|waren|hatten?)$/);

/**
 * The year of an aim and the end of a term lie ahead: they put nothing in its time, unless it is told in the past. By when
 * a car is registered is no end of a term.
 */
const liesAhead = (
  { reading: { tokens, concepts } }: SentenceInContext,
  { fact, predicate }: FactFrame,
): boolean =>
  (predicate.name.endsWith('-target') || (fact.value.type === 'date' && !concepts.has('register'))) &&
  !anyIs(tokens, isTold);

const beside = ({ period, periods }: FactFrame): readonly Period[] =>
  periods.filter((known) => period === null || !overlaps(known, period));

const isTold = formTest(
  /^(?:war|waren|hatten?|wurden?|wollten?|sollten?|lag|lagen|lautete|galt|galten|stand|standen|lief|liefen|plante|planten|endete|endeten|peilte|nannte|kundigte|versprach|hiess|kam|kamen|blieb|kostete|kosteten|betrug|betrugen)$/,
);
