import { compareNumbers } from '../../comparing/compare-numbers.ts';
import { fold } from '../../german/fold.ts';
import { formTest, isAt } from '../../german/form-test.ts';
import { type Token, tokenize } from '../../german/tokens.ts';
import { inRange, type TokenRange } from '../claim-range.ts';
import { clauseAround } from '../clauses.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { cellsOf, isInFirstCell, isRow } from '../table-cells.ts';
import { agrees, differsInNumber } from '../value-state.ts';
import { isVersion, knowsTrim } from '../variant-fit.ts';
import { isCompared } from './another-drive.ts';

/**
 * "Mit dem kleinen Akku sind 300 Kilometer drin", "der neue Max kostet 329.900 Yuan": a figure that departs from the record's
 * is that of another version of the car, where the sentence tells which one and the record holds for one of its own.
 */
export function isAnotherVersion(
  sentence: SentenceInContext,
  frame: FactFrame,
  { subject, value, range }: Fits,
): boolean {
  if (agrees(value) || value.value === null) return false;
  if (isOfFirst(sentence, frame)) return true;
  if (!OF_CARS.test(frame.predicate.name)) return false;
  // "Der YU7 Max" beside a record of the YU7.
  if (subject.state === 'part') return true;
  if (isOfOtherBattery(sentence, frame, value.value) || isOfOtherCell(sentence, frame)) return true;
  const { tokens } = sentence.reading;
  // "Mit dem großen Akku, wie ihn die meisten wählen, kostet er ...": what opens the sentence holds for all of it.
  // So does a top version that "sie" takes up: "nur in der Topversion, die hier fehlt; sie kostet 74.990 Euro".
  const goesOn = isAt(tokens, clauseAround(tokens, value.value.first, value.value.last).first, isShe);
  const from = goesOn || isAt(tokens, 0, isWith) ? 0 : range.first;
  for (let at = from; at <= range.last; at++)
    if (namesOther(sentence, frame, at) && !isCompared(tokens, at)) return true;
  return false;
}

/** "Kia EV3 81,4 kWh | 41.390 Euro": a price with a battery that the record of the cheapest one does not know. */
const isOfOtherBattery = (
  { reading: { values, tokens } }: SentenceInContext,
  frame: FactFrame,
  { first, last }: TokenRange,
): boolean => {
  if (frame.predicate.name !== 'price') return false;
  const clause = clauseAround(tokens, first, last);
  return values.some(
    (value) =>
      value.type === 'energy' &&
      (inRange(clause, value.first) || isInFirstCell(value, tokens)) &&
      !frame.sideValues.some((side) => side.type === 'energy' && compareNumbers(value, side) !== 'differs'),
  );
};

/** "Dacia Spring Extreme | 19.600 Euro": behind its name the first cell of a row tells a version that the record does not know. */
function isOfOtherCell({ mentions, reading: { tokens } }: SentenceInContext, frame: FactFrame): boolean {
  const [cell] = cellsOf(tokens);
  const name = mentions.find(
    ({ kind, first, entities }) => kind === 'name' && first === 0 && entities.includes(frame.fact.subject),
  );
  if (!isRow(tokens) || cell === undefined || name === undefined) return false;
  return tokens
    .slice(name.last + 1, cell.last + 1)
    .some(
      ({ word, fold, kind, capital }) =>
        kind === 'word' && capital && !isBasicVersion(word) && !wordsOf(frame).includes(fold),
    );
}

/** The word at a place tells a version that is not the record's. */
function namesOther(
  { mentions, reading: { tokens } }: SentenceInContext,
  frame: FactFrame,
  at: number,
): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return false;
  if (VERSIONS.some(({ said, excludes }) => said(tokens, at) && excludes(frame, token.fold))) return true;
  const number = isOtherNumber(frame, token);
  if (!number && (!isLoneTrim(tokens, at) || holdsFor(frame, token.fold))) return false;
  const name = mentions.find((mention) => mention.kind === 'name' && inRange(mention, at));
  // A number belongs to the name before it, a trim by itself to none.
  return name === undefined ? !number : number && at > name.first;
}

const isFirst = formTest(/^(?:erste|ersten|erster|alte|alten|alter|bisherige|bisherigen|vorige|vorigen)$/);
const isFormer = formTest(
  /^(?:fruhere|damalige|vorherige|ehemalige|ausgelaufene|umgebaute|getunte|modifizierte|schwachere|starkere|gebrauchte)[nrs]?$/,
);

/** "Der erste iX3, der aus China kam": of a car that the record knows as a new one. */
const isOfFirst = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { fact: { subject }, words }: FactFrame,
): boolean =>
  mentions.some(
    ({ kind, first, entities }) =>
      kind === 'name' &&
      entities.includes(subject) &&
      // "Der frühere Twingo war zuletzt 28.000 Euro teuer", "ein umgebauter Ioniq 5 N"
      (isAt(tokens, first - 1, isFormer) ||
        (isAt(tokens, first - 1, isFirst) && ['neue', 'neuen', 'neuer'].some((word) => words.has(word)))),
  );

/** What is told of a single car. */
const OF_CARS =
  /^(?:price|range|power-output|charging-(?:power|time|added-range)|top-speed|acceleration|consumption|winter-range)$/;

const figureWords = new WeakMap<FactFrame, readonly string[]>();

/** What the record says of its figure; the other names of its subject may be those of other versions. */
function wordsOf(frame: FactFrame): readonly string[] {
  const known = figureWords.get(frame);
  if (known !== undefined) return known;
  const { statement_de, qualifiers, details } = frame.fact;
  const text = [statement_de, qualifiers.variant, ...Object.values(details)].join(' ');
  const words = tokenize(text).map(({ fold }) => fold);
  figureWords.set(frame, words);
  return words;
}

const knows = (frame: FactFrame, word: RegExp): boolean => wordsOf(frame).some((known) => word.test(known));

const BASIC = /^(?:basis|einstieg|grundversion|grundmodell|standard)/;
/** "ab 33.900 Euro" is the price of the cheapest one. */
const isBasic = (frame: FactFrame): boolean =>
  knows(frame, BASIC) || (frame.predicate.name === 'price' && frame.concepts.has('entry'));

/** The record tells that its figure holds for one version, or at most. */
const isOfOne = ({ fact: { qualifiers, value }, words }: FactFrame): boolean =>
  qualifiers.variant !== undefined ||
  ('precision' in value && value.precision === 'at-most') ||
  ['max', 'pro', 'ultra', 'performance', 'gt'].some((trim) => words.has(trim));

const isBasicVersion = formTest(
  /^(?:basis|einstiegs|grund|standard)(?:version|variante|ausfuhrung|ausstattung|modell)/,
);
const isTopVersion = formTest(/^(?:top|spitzen)(?:version|variante|ausfuhrung|ausstattung|modell)/);
const isFourWheel = formTest(
  /^(?:allrad(?:antrieb|version|variante|modell|ler)?s?|allradgetrieben\w*|awd|quattro|xdrive)$/,
);
const isRearWheel = formTest(/^(?:(?:heck|hinterrad)(?:antrieb|getrieben|angetrieben)|hecktriebler|rwd$)/);
const isBattery = formTest(/^(?:akku|batterie)s?$/);
const isBig = formTest(/^gross(?:er)?e?[nmrs]?$/);
const isSmall = formTest(/^klein(?:er)?e?[nmrs]?$/);

const isWith = formTest(/^mit$/);
const isShe = formTest(/^(?:sie|diese)$/);
/** Shapes and lengths that another model of the name has. */
const isOtherShape = formTest(
  /^(?:shooting|fastback|langversion|radstand|kombi\w*|cabrio\w*|roadster|pick)$/,
);
const SHAPE = 5;
const isBody = formTest(/^(?:avant|sportback|touring|kombi|cabrio|cabriolet|coupe)$/);
const BODY = /^(?:avant|sportback|touring|kombi|cabrio|coupe)/;

const FOUR_WHEEL = /^(?:allrad|awd|quattro|xdrive)/;
const BIG = /^(?:gross|long)/;
const REAR_WHEEL = /^(?:heck|hinterrad|rwd)/;

interface Version {
  readonly said: (tokens: readonly Token[], at: number) => boolean;
  /** Whether such a version is not the record's. */
  readonly excludes: (frame: FactFrame, word: string) => boolean;
}

const VERSIONS: readonly Version[] = [
  {
    said: (tokens, at) => isAt(tokens, at, isOtherShape),
    excludes: (frame, word) => !wordsOf(frame).some((known) => known.includes(word.slice(0, SHAPE))),
  },
  {
    said: (tokens, at) => isAt(tokens, at, isBody),
    excludes: (frame, word) => knows(frame, BODY) && !wordsOf(frame).some((known) => known.startsWith(word)),
  },
  {
    said: (tokens, at) => isAt(tokens, at, isBasicVersion),
    excludes: (frame) => isOfOne(frame) && !isBasic(frame),
  },
  {
    said: (tokens, at) => isAt(tokens, at, isTopVersion),
    excludes: (frame) => isBasic(frame) && !knows(frame, /^(?:top|spitzen)/),
  },
  {
    said: (tokens, at) => isAt(tokens, at, isFourWheel),
    excludes: (frame) => (isBasic(frame) || isOfOne(frame)) && !knows(frame, FOUR_WHEEL),
  },
  {
    said: (tokens, at) => isAt(tokens, at, isRearWheel),
    excludes: (frame) => knows(frame, FOUR_WHEEL) && !knows(frame, REAR_WHEEL),
  },
  {
    said: (tokens, at) => isAt(tokens, at, isBattery) && isAt(tokens, at - 1, isBig),
    excludes: (frame) => (isBasic(frame) || knows(frame, /^klein/)) && !knows(frame, BIG),
  },
  {
    said: (tokens, at) => isAt(tokens, at, isBattery) && isAt(tokens, at - 1, isSmall),
    excludes: (frame) => isOfOne(frame) && !isBasic(frame) && !knows(frame, /^klein/),
  },
];

/** "Der iX3 40" beside a record of the iX3 50. */
const isOtherNumber = (frame: FactFrame, { kind, fold }: Token): boolean =>
  kind === 'digits' && /\d/.test(frame.fact.qualifiers.variant ?? '') && !wordsOf(frame).includes(fold);

const isTrimName = formTest(/^(?:max|pro|ultra|performance|premium|comfort|boost|plaid|gts?|rs|gti)$/);
const leadsToName = formTest(/^(?:de[rnms]|neue[nrms]?)$/);

/** "die Version Max", "der neue Max": a trim for the car. */
const isLoneTrim = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token?.capital === true &&
    isTrimName(token.word) &&
    token.glue !== 'hyphen' &&
    (isAt(tokens, at - 1, isVersion) || isAt(tokens, at - 1, leadsToName))
  );
};

/** The record's own figure is that of the trim; one that only a detail gives ("Max: 299.900 Yuan") is another. */
const holdsFor = (frame: FactFrame, trim: string): boolean =>
  knowsTrim(frame, trim) && !Object.keys(frame.fact.details).some((key) => fold(key) === trim);

/** "Der Wagen lud in der Spitze mit 286 kW": another car than the one of the maker named before it. */
export const isMakersOther = ({ predicate }: FactFrame, { subject, value }: Fits): boolean =>
  subject.state === 'activeWhole' && differsInNumber(value) && isOfModel(predicate);

const isOfModel = ({ name }: FactFrame['predicate']): boolean =>
  /^(?:price|range|charging-(?:power|time)|power-output|battery-capacity|weight|consumption)$/.test(name);
