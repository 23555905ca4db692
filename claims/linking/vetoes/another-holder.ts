import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import { saysStrongly } from '../cue-fit.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isSaid } from '../subject-fit.ts';
import { differsInNumber } from '../value-state.ts';

/**
 * A title that somebody else holds is the record's claim with another holder only where place in the list and time are the
 * record's: "Platz zwei belegte der ID.3" and "im Dezember führte das Model Y" are true beside it.
 */
export function isAnotherHolder(
  sentence: SentenceInContext,
  frame: FactFrame,
  { subject, value, qualifiers }: Fits,
): boolean {
  const { reading } = sentence;
  const { predicate } = frame;
  // "mehr als jeder fünfte Neuwagen" is said of many a month, and puts nobody ahead.
  if (predicate.name === 'outsells' && isRoundShare(value) && qualifiers.period !== 'fits') return true;
  if (isOfMonth(sentence, frame)) return true;
  if (isSaid(subject)) return false;
  // A share of the other one compares nobody.
  if (
    predicate.name === 'outsells' &&
    (differsInNumber(value) || value.state === 'none') &&
    !saysStrongly(reading, predicate) &&
    !(qualifiers.counterpart === 'fits' && qualifiers.period === 'fits')
  )
    return true;
  // Neither of the two that are compared is spoken of.
  if (predicate.name === 'outsells') return subject.rival && qualifiers.counterpart !== 'fits';
  if (predicate.holder !== true) return false;
  // "Bei den Modellen lag der Elroq vorn" is no list of makers.
  if (predicate.name === 'company-rank' && subject.rivalModels) return true;
  if (isSomebodyElse(sentence, frame)) return true;
  if (qualifiers.period === 'conflicts' || isOtherTitle(reading, frame, value)) return true;
  return (
    predicate.name === 'best-seller' &&
    subject.rival &&
    reading.values.some(({ type, number }) => type === 'rank' && number > 1)
  );
}

const isCopula = formTest(/^(?:ist|war|bleibt|blieb|heisst|hiess)$/);
const isAdverb = formTest(
  /^(?:weiter|weiterhin|auch|erneut|nun|inzwischen|ohnehin|dabei|dort|hier|wie|zuvor)$/,
);

/** "Spitzenreiter in Europa bleibt Norwegen": what is named right behind the verb holds the place, and the record knows nothing of it. */
const isSomebodyElse = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { entities }: FactFrame,
): boolean =>
  mentions.some(({ kind, compound, first, entities: named }) => {
    if (kind !== 'name' || compound || named.some((id) => entities.has(id))) return false;
    let at = first - 1;
    while (isAt(tokens, at, isAdverb)) at -= 1;
    return isAt(tokens, at, isCopula);
  });

/** "Beliebtestes Elektromodell im Juni", "Spitzenreiter des Monats" is none of the year. */
const isOfMonth = (
  { reading: { dates, tokens } }: SentenceInContext,
  { predicate, period: known }: FactFrame,
): boolean =>
  predicate.holder === true &&
  known?.granularity === 'year' &&
  (dates.some(({ period }) => period !== null) ||
    tokens.some((_, at) => isAt(tokens, at - 1, isGenitive) && isAt(tokens, at, isShortSpan))) &&
  dates.every(({ period }) => period === null || /^(?:month|quarter)$/.test(period.granularity));

const isGenitive = formTest(/^des$/);
const isShortSpan = formTest(/^(?:monats|quartals|halbjahre?s)$/);

const isRoundShare = ({ state, digits, value }: Fits['value']): boolean =>
  state === 'rounded' && digits < 2 && value?.type === 'percent';

const MODEL = /^(?:elektroautos?|auto|modell|stromer|elektromodell|suv|kleinwagen)$/;
const isBrand = formTest(/^(?:automarke|marke|hersteller|autobauer|konzern)s?$/);

/** "das beliebteste Elektroauto" is a title of models; that of a brand is another one. */
const isOtherTitle = (
  { tokens }: SentenceInContext['reading'],
  { words }: FactFrame,
  { value }: Fits['value'],
): boolean => {
  if (value === null || !words.has('marke')) return false;
  const [next, behind] = tokens.slice(value.last + 1, value.last + 3);
  const title = next?.fold === 'e' ? behind : next;
  return MODEL.test(title?.fold ?? '') && !anyIs(tokens, isBrand);
};
