import { isNegated } from '../comparing/polarity.ts';
import { isSamePeriod } from '../german/calendar.ts';
import { hasVerb } from '../german/has-verb.ts';
import type { Token } from '../german/tokens.ts';
import type { SentenceInContext } from './context.ts';
import { givesBeside } from './date-fit.ts';
import { saysTheMaker } from './elsewhere.ts';
import {
  DIFFERING_SCORE,
  LINK_ODDS,
  LINK_THRESHOLD,
  type Link,
  NEAR_CERTAIN,
  NEAR_SCORE,
  WEAK_ODDS,
  WEAK_SCORE,
} from './link.ts';
import { isOutdone } from './outdone.ts';
import { selectLinks } from './select-links.ts';
import { namesValue } from './side-fit.ts';
import { isSaid } from './subject-fit.ts';
import { topicOf } from './topic-of.ts';
import { agrees, agreesInPart, EXACT_DIGITS, type ValueFit } from './value-state.ts';
import { givesVeryDate } from './very-date.ts';

/** Too little tells that the fact is meant; what the weighted evidence speaks against needs more that speaks for it. */
const isUnlikely = ({ odds, score }: Link): boolean => odds < (score < WEAK_SCORE ? WEAK_ODDS : LINK_ODDS);

/** "Für Geely gelten 18,8 Prozent, für SAIC 33,1": of a list, one of whose figures another fact of its kind states. */
const isListed = ({ frame, score, fits: { value, subject } }: Link, scored: readonly Link[]): boolean =>
  score >= DIFFERING_SCORE &&
  subject.state === 'named' &&
  value.value !== null &&
  scored.some(
    (other) =>
      other.odds >= LINK_ODDS &&
      other.frame.predicate === frame.predicate &&
      agrees(other.fits.value) &&
      other.fits.value.value !== null &&
      other.fits.value.value.first !== value.value?.first,
  );

/** Settles which of the facts that a sentence may state it does; `scored` holds the best first. */
export function chooseLinks(sentence: SentenceInContext, scored: readonly Link[]): Link[] {
  // A question states nothing, but where it names what a fact states, the fact is its background.
  const { tokens } = sentence.reading;
  if (headsList(tokens)) return [];
  const asks = tokens.at(-1)?.raw === '?';
  return selectLinks(
    sentence,
    scored.flatMap((link) => {
      if ((isUnlikely(link) && !isListed(link, scored)) || isOutdone(link, scored, sentence)) return [];
      const settled = settle(sentence, link, scored);
      if (settled === null) return [];
      const open =
        asks || asksWithin(tokens, settled.fits.range.first) || asksBehind(tokens, settled.fits.value);
      return open && !agrees(settled.fits.value) ? [] : [settled];
    }),
  );
}

/** "Neuzulassungen in Deutschland im Jahr 2025:" says what follows is of. */
const headsList = (tokens: readonly Token[]): boolean => tokens.at(-1)?.raw === ':' && !hasVerb(tokens);

/** "Der Test zeigt, wie weit Elektroautos im Winter kommen": an indirect question. */
const asksWithin = (tokens: readonly Token[], first: number): boolean =>
  /^(?:ob|wann|warum|weshalb|wieso|wie(?:viele?)?)$/.test(tokens[first]?.fold ?? '') &&
  (tokens[first]?.fold !== 'wie' || DEGREE.test(tokens[first + 1]?.fold ?? ''));

/** "NAF prüft jeden Winter, wie weit Stromer kommen": where no figure is given, only the question is told. */
const asksBehind = (tokens: readonly Token[], value: ValueFit): boolean =>
  value.state === 'none' && tokens.some(({ raw }, at) => raw === ',' && asksWithin(tokens, at + 1));

const DEGREE = /^(?:weit|viele?|gross|lange|hoch|schnell|stark|teuer|oft|haufig|sehr|gut)$/;

/**
 * A figure that departs from one fact may be what another fact about the same thing states: then that one is meant.
 * Where all depart, the fact that holds today is compared. Null where the figure belongs to something else.
 */
function settle(sentence: SentenceInContext, link: Link, scored: readonly Link[]): Link | null {
  const { fact } = link.frame;
  if (link.fits.value.state !== 'differs')
    return (
      scored.find((other) => givesNewFigure(other, link)) ??
      scored.find((other) => carriedOut(sentence, link, other) || replaces(other, link)) ??
      scored.find((other) => deniesRather(sentence, other, link) || isOfMaker(sentence, other, link)) ??
      scored.find((other) => namesHolder(sentence, other, link)) ??
      scored.find((other) => saysAsMuch(other, link)) ??
      scored.find(
        (other) => statesRather(other, link) || (isNear(other, link) && givesVeryDate(other, link)),
      ) ??
      link
    );
  const slot = link.fits.value.value ?? link.fits.value.date;
  const topic = topicOf(fact);
  const siblings = scored.filter((other) => other !== link && topicOf(other.frame.fact) === topic);
  const sameSlot = (other: Link): boolean =>
    (other.fits.value.value ?? other.fits.value.date)?.first === slot?.first;
  // "stellte im November für das Gesamtjahr mehr als 500.000 in Aussicht" is no aim for the year after.
  const isOfOtherTime = (other: Link): boolean =>
    link.fits.qualifiers.period === 'fits' && other.fits.qualifiers.period === 'conflicts';
  const agreeing = siblings.find(
    (other) => agrees(other.fits.value) && sameSlot(other) && !isOfOtherTime(other),
  );
  if (agreeing !== undefined) return agreeing;
  const dated = scored.find(
    (other) => other !== link && isWithinReach(other, link) && datesBeside(other, link),
  );
  if (dated !== undefined) return dated;
  const explained = scored.some(
    (other) =>
      other !== link &&
      !isOfStranger(other, link) &&
      ((other.score >
        (isTelling(other) ? LINK_THRESHOLD : Math.max(LINK_THRESHOLD, link.score - NEAR_SCORE)) &&
        (other.frame.fact.subject === fact.subject || other.frame.fact.predicate === fact.predicate) &&
        explains(other, link) &&
        !explains(link, other)) ||
        (isWithinReach(other, link) && dates(other, link))),
  );
  if (explained) return null;
  const live = siblings.find(
    (other) =>
      other.fits.value.state === 'differs' &&
      other.frame.fact.superseded_by === null &&
      link.score - other.score < (datesToo(other) ? NEAR_CERTAIN : NEAR_SCORE),
  );
  return fact.superseded_by !== null && live !== undefined ? live : link;
}

/** "das am häufigsten neu zugelassene Elektroauto": who led is told, not how many there were. */
const namesHolder = (
  { reading: { concepts } }: SentenceInContext,
  other: Link,
  { fits, frame }: Link,
): boolean =>
  fits.value.state === 'none' &&
  frame.predicate.holder !== true &&
  other.frame.predicate.name === 'best-seller' &&
  other.score > LINK_THRESHOLD &&
  concepts.has('bestseller') &&
  other.fits.qualifiers.period === 'fits';

/** "ist bis zu zehn Jahre befreit": what the old rule and the new one both say is said of the new one. */
const saysAsMuch = (other: Link, { score, frame: { fact }, fits: { value } }: Link): boolean =>
  fact.superseded_by === other.frame.fact.id &&
  score - other.score < NEAR_SCORE &&
  value.state === 'side' &&
  other.fits.value.state === 'side' &&
  other.fits.value.value?.first === value.value?.first;

/**
 * "Nur jeder zehnte Neuwagen in der EU war ein Stromer" names whom the figure departs from; that some record of something else has
 * so few digits or that year as well explains nothing.
 */
const isOfStranger = (other: Link, link: Link): boolean =>
  isSaid(link.fits.subject) &&
  !isSaid(other.fits.subject) &&
  !isTelling(other) &&
  other.score < link.score - ALMOST;
/** How much better the link must be. */
const ALMOST = 1;
/** Where the link is so much better, the date of something else is one of many. */
const FAR_SCORE = 5;
const isWithinReach = (other: Link, link: Link): boolean =>
  other.score > Math.max(LINK_THRESHOLD, link.score - FAR_SCORE);

/** "Xiaomi will 2026 in Europa starten" is held against the date that is planned today. */
const datesToo = ({ odds, fits: { value } }: Link): boolean => odds >= LINK_ODDS && value.date !== null;

const isTelling = ({ fits }: Link): boolean => fits.value.digits >= EXACT_DIGITS;

/** How much of a fact a figure is: its value, one beside it, one of its note. */
const CLOSENESS: readonly ValueFit['state'][] = ['noted', 'side', 'rounded', 'equal'];

const isNear = (other: Link, { score }: Link): boolean =>
  other.score > Math.max(LINK_THRESHOLD, score - NEAR_SCORE);

/** The same figure is the value of another fact, here it only stands beside one. */
const statesRather = (other: Link, link: Link): boolean =>
  (link.fits.value.state === 'side' || link.fits.value.state === 'noted') &&
  (isNear(other, link) || holdsInstead(other, link)) &&
  other.fits.value.value !== null &&
  other.fits.value.value.first === link.fits.value.value?.first &&
  CLOSENESS.indexOf(other.fits.value.state) > CLOSENESS.indexOf(link.fits.value.state);

/** What an old plan gave beside its date is what a record of today states of the same. */
const holdsInstead = (other: Link, { frame: { fact } }: Link): boolean =>
  fact.superseded_by !== null &&
  other.frame.fact.superseded_by === null &&
  other.frame.fact.subject === fact.subject &&
  other.score > LINK_THRESHOLD;

/** A record of what nobody confirmed denies nothing. */
const denies = ({ frame: { negated, fact } }: Link): boolean => negated && fact.status !== 'disputed';

/** "Ein eigenes Modell soll es nicht geben": of two records about it, the one that denies. */
const deniesRather = ({ reading }: SentenceInContext, other: Link, link: Link): boolean =>
  link.fits.value.state === 'none' &&
  !denies(link) &&
  denies(other) &&
  other.frame.fact.subject === link.frame.fact.subject &&
  isNear(other, link) &&
  isNegated(reading.tokens.slice(link.fits.range.first, link.fits.range.last + 1));

/** "zahlt der Konzern einen Zoll von 20,7 Prozent": what the record of that maker departs from is no rule for others. */
const isOfMaker = (sentence: SentenceInContext, other: Link, link: Link): boolean =>
  other.fits.value.state === 'differs' &&
  other.frame.predicate === link.frame.predicate &&
  other.score > link.score - ALMOST &&
  other.fits.subject.state === 'active' &&
  other.fits.subject.recency === 0 &&
  !link.frame.entities.has(other.frame.fact.subject) &&
  link.frame.fact.subject !== other.frame.fact.subject &&
  saysTheMaker(sentence);

/** The figure that departs from one fact is one that another names. */
const explains = (other: Link, { fits }: Link): boolean =>
  fits.value.state === 'differs' && fits.value.value !== null && namesValue(other.frame, fits.value.value);

/** The date that departs from one fact is when another's statement was made or holds. */
const dates = (other: Link, { fits: { value } }: Link): boolean => {
  const said = value.value === null ? (value.date?.period ?? null) : null;
  return (
    said !== null &&
    agreesInPart(other.fits.value) &&
    other.frame.periods.some((known) => isSamePeriod(known, said))
  );
};

/** The date that departs from a plan is one that the record of what came of it gives beside its own. */
const datesBeside = (other: Link, { frame, fits: { value } }: Link): boolean =>
  value.date !== null &&
  other.frame.fact.subject === frame.fact.subject &&
  other.frame.fact.predicate === frame.fact.predicate &&
  other.fits.value.state === 'none' &&
  givesBeside(other.frame, value.date);

/** "senkte das Ziel von 300.000 auf 250.000": the figure that replaces the old one is the claim. */
const replaces = (other: Link, { frame, fits }: Link): boolean =>
  fits.value.value?.role === 'old' &&
  other.frame.fact.id === frame.fact.superseded_by &&
  other.fits.value.value !== null &&
  other.fits.value.value.role !== 'old';

/** "knapp 194.000 Ladepunkte, nach 175.141 im August": of all the later records the one whose figure is given. */
const givesNewFigure = (other: Link, { frame, fits }: Link): boolean =>
  fits.value.value?.role === 'old' &&
  frame.fact.superseded_by !== null &&
  topicOf(other.frame.fact) === topicOf(frame.fact) &&
  other.fits.value.value !== null &&
  other.fits.value.value.role !== 'old' &&
  agrees(other.fits.value);

/** Deeds that end a plan: a sentence that tells them means the fact that reports them, not the plan before. */
const DEEDS = ['openStart', 'closeEnd'];

function carriedOut(sentence: SentenceInContext, plan: Link, deed: Link): boolean {
  return (
    deed.frame.fact.id === plan.frame.fact.superseded_by &&
    plan.frame.fact.status === 'superseded' &&
    deed.score > LINK_THRESHOLD - NEAR_SCORE &&
    // "55.859 Euro (zum Start)": the figure is the old record's.
    !(deed.fits.value.state === 'differs' && agrees(plan.fits.value)) &&
    DEEDS.some(
      (concept) =>
        sentence.reading.concepts.has(concept) &&
        deed.frame.concepts.has(concept) &&
        !plan.frame.concepts.has(concept),
    )
  );
}
