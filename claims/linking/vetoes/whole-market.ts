import { CARS, isCars } from '../../german/cars.ts';
import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import type { Token } from '../../german/tokens.ts';
import { saysWithin } from '../claim-range.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isSaid } from '../subject-fit.ts';
import { agreesInPart } from '../value-state.ts';
import { ELECTRIC } from './another-drive.ts';

/**
 * "Der Gesamtmarkt wuchs um 2,4 Prozent", "insgesamt hat Xiaomi 600.000 Autos ausgeliefert": what is told of all cars, or of all
 * that a maker builds, beside a record of one maker, one drive or one model.
 */
export function tellsOfWhole(sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean {
  const { predicate, concepts } = frame;
  const { subject, value, range } = fits;
  if (predicate.time !== 'statistic' && predicate.name !== 'company-rank') return false;
  if (agreesInPart(value) || isSaid(subject)) return false;
  // "Der Markt für Elektroautos" is the record's own, if the record is of electric cars.
  if (ELECTRIC.some((drive) => concepts.has(drive) && saysWithin(sentence, range, drive))) return false;
  const { tokens } = sentence.reading;
  for (let at = range.first; at <= range.last; at++) if (isWhole(tokens, at, fits)) return true;
  return isMakersTotal(sentence, frame, fits);
}

const isMarket = formTest(
  /^(?:(?:gesamt|auto|automobil|pkw|fahrzeug|neuwagen|welt|smartphone|handy)markt|(?:gesamt|auto|pkw)(?:absatz|bestand|produktion)|(?:auto|automobil)?branche|autoindustrie)$/,
);
const isBare = formTest(/^(?:markt|absatz|bestand|branche|industrie)$/);
/** "die Neuzulassungen aller Pkw"; "6,1 Prozent aller Pkw" are a share of them. */
const isAll = formTest(/^(?:aller|samtlicher)$/);
const isTotal = formTest(/^(?:gesamt|ganz)er?$/);
const isSales = formTest(/^(?:neu)?zulassungen$/);
const isInTotal = formTest(/^insgesamt$/);

/** Whether a whole market stands at a place and is what the clause tells of. */
function isWhole(tokens: readonly Token[], at: number, { value }: Fits): boolean {
  const joined = tokens[at]?.glue === 'hyphen';
  // "der Pkw-Markt", "der gesamte Markt"
  const named =
    isAt(tokens, at, isMarket) ||
    (isAt(tokens, at, isBare) && (joined ? isAt(tokens, at - 1, isCars) : isAt(tokens, at - 1, isTotal)));
  if (named) {
    // What is sold on the whole market is no share of it.
    const counted = value.value?.type === 'count' && /^gesamt/.test(tokens[at]?.fold ?? '');
    return counted || isSubject(tokens, at);
  }
  if (isAt(tokens, at, isCars) && isAt(tokens, at - 1, isAll) && isAt(tokens, at - 2, isSales)) return true;
  // "die Pkw-Neuzulassungen fielen insgesamt"
  return (
    isAt(tokens, at, isSales) &&
    joined &&
    isAt(tokens, at - 1, isCars) &&
    anyIs(tokens, isInTotal) &&
    isSubject(tokens, at)
  );
}

const leads = formTest(
  /^(?:in|im|am|an|auf|aus|bei|beim|fur|gegen|hinter|mit|nach|neben|seit|uber|um|unter|von|vom|vor|zu|zum|zur|des|eines)$/,
);
const belongs = formTest(/^(?:de[rmns]|das|die|eine[mnrs]?)$/);

/** No preposition and no genitive leads to the noun: "am deutschen Neuwagenmarkt" only tells where. */
function isSubject(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (at >= 0 && tokens[at]?.kind === 'word' && !isAt(tokens, at, belongs) && !isAt(tokens, at, leads)) {
    // "Chinas Automarkt wuchs", "2025 wuchs Chinas Automarkt": a verb stands before, or nothing.
    if (!tokens[at]?.capital && !/e[nrsm]?$/.test(tokens[at]?.fold ?? '')) break;
    at -= 1;
  }
  return !isAt(tokens, at, leads) && !isAt(tokens, at - 1, leads);
}

/** "Insgesamt hat Xiaomi knapp 600.000 Autos ausgeliefert": the maker's cars, beside a record of one of its models. */
const isMakersTotal = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { fact, entities, predicate }: FactFrame,
  { value }: Fits,
): boolean =>
  value.state === 'differs' &&
  predicate.values.includes('count') &&
  CARS.test(value.value?.nouns[0] ?? '') &&
  anyIs(tokens, isInTotal) &&
  mentions.some(
    ({ kind, entities: ids }) => kind === 'name' && ids.some((id) => id !== fact.subject && entities.has(id)),
  );
