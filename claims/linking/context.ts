import type { Mention } from '../entities/alias-index.ts';
import type { EntityGraph } from '../entities/entity-graph.ts';
import type { Period } from '../german/calendar.ts';
import { isCars } from '../german/cars.ts';
import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { ConceptHits } from '../lexicon/concept-hits.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { hasBit } from './bits.ts';

/** A sentence with its descriptions resolved and what the text was speaking of before it. */
export interface SentenceInContext {
  readonly reading: SentenceReading;
  readonly mentions: readonly Mention[];
  /** Entities the text was speaking of before, with their rank among those of their kind (0 the latest). */
  readonly topics: ReadonlyMap<string, number>;
  /** The sentence before, whose cues carry over ("Ausgeliefert wurden 2025 ... Im Jahr davor waren es ..."). */
  readonly previous: SentenceReading | null;
  /** Names in this sentence. */
  readonly named: ReadonlySet<string>;
  /** Resolved descriptions in this sentence. */
  readonly described: ReadonlySet<string>;
  readonly regions: readonly SentenceRegion[];
  /** Those of the last sentence before it in the paragraph that has any. */
  readonly regionsBefore: readonly SentenceRegion[];
  /** When the text was at before it: the last date that it gave. */
  readonly timeBefore?: Period | null;
  /** Of a row of a table: what its cells are of. */
  readonly columns?: ConceptHits | null;
}

export interface SentenceRegion {
  readonly id: string;
  /** "deutsch", "chinesisch": tells a region only beside a market word. */
  readonly adjective: boolean;
  /** An adjective of a plant: "im italienischen Werk". */
  readonly ofPlant: boolean;
}

/** The sentence itself speaks of the entity, by name or by description. */
export const speaksOf = ({ named, described }: SentenceInContext, id: string): boolean =>
  named.has(id) || described.has(id);

/** The sentence itself speaks of at least one of them. */
export const speaksOfAny = ({ named, described }: SentenceInContext, ids: ReadonlySet<string>): boolean =>
  !ids.isDisjointFrom(named) || !ids.isDisjointFrom(described);

/** The sentence tells of that country or region. */
export const isToldOf = (
  { regions }: Pick<SentenceInContext, 'regions'>,
  id: string | null | undefined,
): boolean => regions.some((region) => region.id === id);

const TOPICS_OF_A_STORY = 3;

/** The text has spoken of so much that what names nobody may be about any of it. */
export const tellsStory = ({ topics }: SentenceInContext): boolean => topics.size >= TOPICS_OF_A_STORY;

const MARKET_CONCEPTS = [
  'register',
  'sell',
  'share',
  'stock',
  'market',
  'chargingPoint',
  'bestseller',
  'price',
  'rank',
  'foreign',
  'launch',
  'jobs',
];
/** Tokens behind an adjective that may belong to one compound: "E-Auto-Rangliste". */
const JOINED_REACH = 7;
const MARKET_BITS = concepts.bitsOf(MARKET_CONCEPTS);

export function inContext(
  reading: SentenceReading,
  mentions: readonly Mention[],
  topics: ReadonlyMap<string, number>,
  previous: SentenceReading | null,
  graph: EntityGraph,
  regionsBefore: readonly SentenceRegion[] = [],
): SentenceInContext {
  const named = new Set<string>();
  const described = new Set<string>();
  const regions: SentenceRegion[] = [];
  const isNamedMaker = (at: number): boolean =>
    mentions.some(
      ({ kind, last, entities }) =>
        kind === 'name' && last === at && entities.some((id) => graph.level(id) === 'maker'),
    );
  for (const mention of mentions) {
    for (const id of mention.entities) {
      if (mention.kind === 'name') named.add(id);
      else if (mention.entities.length === 1 && !isOthers(reading, mention)) described.add(id);
      if (graph.isRegion(id) && !isFigurative(reading, mention)) {
        const adjective =
          isAdjective(reading, mention) &&
          (isPeople(reading, mention) ||
            isOfTheirCars(reading, mention) ||
            !besideMarketWord(reading, mention));
        if (
          !describesMaker(reading, mention) &&
          !isPartOfIt(reading, mention) &&
          !isHome(reading, mention, isNamedMaker) &&
          !isItsPeople(reading, mention) &&
          !isOfSome(reading, mention)
        )
          regions.push({ id, adjective, ofPlant: adjective && isOfPlant(reading, mention) });
      }
    }
  }
  if (regions.length === 0) regions.push(...ofAuthorities(named, graph));
  // "das Münchner BMW-Werk": town and maker tell which plant is meant.
  if (reading.concepts.has('plant'))
    for (const place of [...named, ...described])
      for (const plant of graph.plantsAt(place))
        if ([...named].some((id) => graph.isPartOf(plant, id))) described.add(plant);
  const foreign = regions.some((region) => region.id === 'outside-china');
  return {
    reading,
    mentions,
    topics,
    previous,
    named,
    described,
    regionsBefore,
    regions: foreign ? regions.filter((region) => region.id !== 'china') : regions,
  };
}

/** "Das KBA zählte 42.692": whoever counts for a country speaks of it. */
const ofAuthorities = (named: ReadonlySet<string>, graph: EntityGraph): SentenceRegion[] =>
  [...named].flatMap((id) => {
    const of = graph.type(id) === 'organisation' ? (graph.get(id)?.parent ?? null) : null;
    return of !== null && graph.type(of) === 'country' ? [{ id: of, adjective: false, ofPlant: false }] : [];
  });

/** "im italienischen Werk", "im türkischen Autowerk" */
const isOfPlant = ({ concepts }: SentenceReading, { last }: Mention): boolean =>
  concepts.get('plant')?.some((at) => at > last && at <= last + 2) === true;

const isOfPeople = formTest(/(?:aner(?:n|s)?|isch(?:e[nrms]?)?)$/);

/** "deutsch", and "die Amerikaner", who are makers as often as buyers. */
const isAdjective = ({ tokens }: SentenceReading, { kind, compound, first }: Mention): boolean =>
  kind === 'description' || (compound && isAt(tokens, first, isOfPeople));

const isOfLand = formTest(/aner(?:n|s)?$/);
/** "Die Amerikaner büßten auf dem deutschen Markt ein Viertel ein" */
const isPeople = ({ tokens }: SentenceReading, { compound, first, last }: Mention): boolean =>
  compound && first === last && isAt(tokens, first, isOfLand) && tokens[first + 1]?.glue !== 'hyphen';

const isOther = formTest(/^(?:andere|weitere|ubrige)[nrsm]?$/);
/** "Andere Marken aus China" are not the one spoken of. */
const isOthers = ({ tokens }: SentenceReading, { first }: Mention): boolean =>
  isAt(tokens, first, isOther) || isAt(tokens, first - 1, isOther);

const isModel = formTest(/^(?:modelle?n?|stromern?|elektroautos?)$/);
const ofThe = formTest(/^der$/);

/** "63.685 Autos der Amerikaner": who makes them, not who buys them. */
const isOfTheirCars = ({ tokens }: SentenceReading, { first }: Mention): boolean =>
  isAt(tokens, first - 1, ofThe) && (isAt(tokens, first - 2, isCars) || isAt(tokens, first - 2, isModel));

const isCorner = formTest(/^(?:(?:nord|sud)?(?:norden|suden|osten|westen)|herzen?|rande?)$/);
const isBiggest = formTest(/^(?:grosst|wichtigst|bedeutendst)e[nrms]?$/);
const isMarket = formTest(/markte?s?$/);

const isThere = formTest(/^(?:davon|darunter)$/);
const without = formTest(/^(?:ohne|ausser|abgesehen)$/);
const WITHOUT_REACH = 6;

/** "die meisten davon in Nordrhein-Westfalen", "ohne einen einzigen Kunden in Europa": not where all of it is. */
const isOfSome = ({ tokens }: SentenceReading, { first }: Mention): boolean => {
  if (isAt(tokens, first - 2, isThere)) return true;
  for (let at = first - 1; at >= Math.max(0, first - WITHOUT_REACH) && tokens[at]?.kind !== 'mark'; at--)
    if (isAt(tokens, at, without)) return true;
  return false;
};

/** "im hohen Norden Europas", "auf dem größten Automarkt Europas": one country there is meant. */
const isPartOfIt = ({ tokens }: SentenceReading, { first, last }: Mention): boolean =>
  isAt(tokens, first - 1, isCorner) ||
  (isAt(tokens, first - 1, isMarket) && isAt(tokens, first - 2, isBiggest)) ||
  (isAt(tokens, last + 1, isBiggest) && isAt(tokens, last + 2, isMarket));

/** "Europas größter Autobauer" names a company, not a market. */
function describesMaker(reading: SentenceReading, mention: Mention): boolean {
  const after = reading.tokens.slice(mention.last + 1, mention.last + 4);
  return anyIs(after, isMaker) && !anyIs(after, parts);
}

/** "der Rivale aus den USA" */
const isHome = (
  { tokens }: SentenceReading,
  { first }: Mention,
  isNamedMaker: (at: number) => boolean,
): boolean =>
  [1, 2].some((back) => {
    const who = first - back - 1;
    return isAt(tokens, first - back, isFrom) && (isAt(tokens, who, isMaker) || isNamedMaker(who));
  });
const isFrom = formTest(/^aus$/);

const isLandAndPeople = formTest(/^(?:schweden|polen|ungarn|bayern|sachsen|hessen)$/);
const isArticle = formTest(/^(?:der|die|den)$/);

/** "die Preisliste der Schweden": lands have no article, so these are those who live there, as a maker is called. */
const isItsPeople = ({ tokens }: SentenceReading, { first, last }: Mention): boolean =>
  first === last && isAt(tokens, first, isLandAndPeople) && isAt(tokens, first - 1, isArticle);

const isMaker = formTest(
  /(?:autobauer|hersteller|konzern|autoproduzent|marktfuhrer|rivale|konkurrent|anbieter|newcomer|neuling)(?:s|n|en)?$/,
);
const parts = formTest(/^(?:in|auf|bei|und|fur)$/);

/** "die Model-Y-Welt" is no market. */
const isFigurative = ({ tokens }: SentenceReading, { first }: Mention): boolean =>
  tokens[first]?.glue === 'hyphen' && tokens[first]?.fold === 'welt';

/** "deutsche BYD-Zulassungen", "auf deutschen Straßen": the adjective stands within three words before a market word. */
function besideMarketWord(reading: SentenceReading, mention: Mention): boolean {
  const said = reading.concepts;
  // "in der europäischen E-Auto-Rangliste": the parts of one word.
  const joined = reading.tokens
    .slice(mention.last + 1, mention.last + JOINED_REACH)
    .filter(({ glue }) => glue === 'hyphen').length;
  const reach = 3 + 2 * joined;
  return said.numbers.some(
    (concept) =>
      hasBit(MARKET_BITS, concept) && said.saysNumberWithin(concept, mention.last + 1, mention.last + reach),
  );
}
