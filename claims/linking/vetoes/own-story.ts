import { formTest, isAt } from '../../german/form-test.ts';
import { isToldOf, type SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isSaid } from '../subject-fit.ts';
import { agreesInPart, FAR_OFF } from '../value-state.ts';

const isMine = formTest(/^mein(?:e[mnrs]?)?$/);
const isView = formTest(/^(?:meinung|ansicht|einschatzung|erfahrung|eindruck|wissens?|erachtens)$/);
const isOffice = formTest(
  /^(?:zulassungs(?:stelle|behorde)|landratsamt|landkreis(?:es)?|kreishaus|rathaus|stadtverwaltung|kreisverwaltung|gemeinde|kommune|ordnungsamt)s?$/,
);

/** What is counted in a whole country. */
const WHOLE_MARKETS = /^(?:registration-count|stock-count|charging-station-count)$/;

/**
 * Why a figure that departs from the record, or none at all, belongs to the story of one person or one town: "Mein Auto wurde im
 * Januar zugelassen", "1.204 Elektroautos hat die Zulassungsstelle angemeldet". Null where nothing speaks for that.
 */
export function ownStory(
  sentence: SentenceInContext,
  { fact, predicate, words }: FactFrame,
  { value, subject }: Fits,
): string | null {
  const { tokens } = sentence.reading;
  // "Ich habe mein Auto im Januar angemeldet": a date alone says nothing of a law either.
  const onlyDated = value.value === null && value.date !== null && !isSaid(subject);
  if (agreesInPart(value) && !onlyDated) return null;
  const mine = tokens.some(({ word }, at) => isMine(word) && !isAt(tokens, at + 1, isView));
  if (mine) return "one person's";
  if (onlyDated) return null;
  if (predicate.time !== 'statistic' || fact.qualifiers.region === undefined) return null;
  // "In Hamburg wurden 14.300 zugelassen": so few are those of a place that nobody knows, where no country is named.
  if (
    WHOLE_MARKETS.test(predicate.name) &&
    value.distance > FAR_OFF &&
    !isToldOf(sentence, fact.qualifiers.region)
  )
    return "one town's";
  return tokens.some(({ word, fold }) => isOffice(word) && !words.has(fold)) ? "one town's" : null;
}
