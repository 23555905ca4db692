import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import { inRange } from '../claim-range.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isSaid } from '../subject-fit.ts';
import { differsInNumber } from '../value-state.ts';
import { ELECTRIC } from './another-drive.ts';

/** A figure that departs because the sentence gives it for a part of what the record measures, or for something beside it. */
export const tellsOfNarrower = (sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean =>
  (differsInNumber(fits.value) || (fits.value.sideDiffers && ofSomeBuyers(sentence, frame))) &&
  (ofPureCars(sentence, frame, fits) ||
    ofCells(sentence, frame) ||
    ofOtherGoods(sentence, frame) ||
    ofMakers(sentence, frame, fits) ||
    ofReality(sentence, frame) ||
    ofMainBrand(sentence, frame) ||
    ofFastOnes(sentence, frame, fits) ||
    ofSomeBuyers(sentence, frame));

const isPure = formTest(/^reine[rnms]?$/);
const isFully = formTest(/^(?:voll|batterie)elektrische?[rnms]?$/);

/** "Akkus für reine Elektroautos kosteten 97 Dollar", "bei vollelektrischen Autos" beside the mean of all batteries. */
const ofPureCars = (
  { reading: { tokens, concepts } }: SentenceInContext,
  { concepts: known, fact }: FactFrame,
  { range }: Fits,
): boolean =>
  !known.has('bev') &&
  fact.qualifiers.drive === undefined &&
  concepts
    .get('bev')
    ?.some((at) => inRange(range, at) && (isAt(tokens, at - 1, isPure) || isAt(tokens, at, isFully))) ===
    true;

const isCell = formTest(/^(?:batterie|akku)?zellen?$/);
const PACK = /pack|akku|batterie/;

/** "Die reine Zelle kostete 74 Dollar" beside the price of whole packs. */
const ofCells = (
  { reading: { tokens } }: SentenceInContext,
  { words, predicate: { name } }: FactFrame,
): boolean =>
  name === 'battery-price' &&
  anyIs(tokens, isCell) &&
  !tokens.some(({ word, fold }) => PACK.test(fold) && !isCell(word)) &&
  ![...words].some((word) => word.includes('zelle'));

const isTaxed = formTest(
  /(?:batterien?|akkus?|stahl|aluminium|solarzellen|solarmodule|halbleiter|chips|autoteile|fahrzeugteile|motorrader|lastwagen|busse|graphit)$/,
);

/** "Auf Batterien aus China stieg der Satz auf 25 Prozent" beside the tariff on cars. */
const ofOtherGoods = (
  { reading: { tokens } }: SentenceInContext,
  { words, predicate: { name } }: FactFrame,
): boolean =>
  name === 'tariff' && tokens.some(({ word, fold, capital }) => capital && isTaxed(word) && !words.has(fold));

const isMakers = formTest(/^(?:marken?|hersteller|herstellern|importeure|autobauer|konzerne)$/);

/** "Chinesische Marken beherrschten 70 Prozent des Markts" beside the share of a drive. */
const ofMakers = (
  { reading: { tokens, concepts } }: SentenceInContext,
  { predicate: { name }, words, fact }: FactFrame,
  { subject }: Fits,
): boolean =>
  name === 'market-share' &&
  fact.qualifiers.drive !== undefined &&
  !isSaid(subject) &&
  !ELECTRIC.some((drive) => concepts.has(drive)) &&
  tokens.some(({ word, fold }) => isMakers(word) && !words.has(fold));

const wasSo = formTest(
  /^(?:war|waren|lag|lagen|kam|kamen|erreichte|erreichten|entfielen|fuhr|fuhren|betrug)$/,
);
const isDuty = formTest(
  /(?:vorgab|vorgeb|vorgeschrieb|vorschrieb|vorschreib|quote|pflicht|mandat|gefordert|forder|verlang|galt|gesetz|regel|ziel|grenz)/,
);

/** "Tatsächlich war jeder vierte Neuwagen elektrisch" beside the share that the law demands. */
const ofReality = ({ reading: { tokens } }: SentenceInContext, { predicate, fact }: FactFrame): boolean =>
  predicate.name.startsWith('regulation') &&
  fact.value.type === 'percent' &&
  anyIs(tokens, wasSo) &&
  !anyIs(tokens, isDuty);

const isFastPoint = formTest(/^(?:schnell|hpc|gleichstrom|ultraschnell|wechselstrom|normal)lade\w+$/);

/** "44.250 Schnellladepunkte" beside the number of all. */
const ofFastOnes = (
  { reading: { tokens } }: SentenceInContext,
  { words }: FactFrame,
  { value }: Fits,
): boolean =>
  value.value?.type === 'count' && tokens.some(({ word, fold }) => isFastPoint(word) && !words.has(fold));

const isMainBrand = formTest(/^(?:kern|stamm|haupt|pkw)marke$/);
const isMarque = formTest(/^marke$/);

/** "Von der Kernmarke gingen 382.000 Stromer an Kunden" beside what all brands of the group sold. */
const ofMainBrand = ({ reading: { tokens } }: SentenceInContext, { words }: FactFrame): boolean =>
  (words.has('konzern') || words.has('gruppe')) &&
  !words.has('marke') &&
  tokens.some(
    ({ word }, at) =>
      isMainBrand(word) ||
      (isMarque(word) && (isAt(tokens, at - 1, isCoreOrCar) || tokens[at + 1]?.fold === 'vw')),
  );
const isCoreOrCar = formTest(/^(?:kern|pkw|stamm)$/);

const isBuyer = formTest(
  /^(?:privat(?:e[rnms]?|kunden|kaufern?|leuten?|personen|haltern?)?|gewerbliche[rnms]?|(?:gewerbe|geschafts)kunden|firmen(?:wagen|kunden|flotten)|dienstwagen|flotten(?:kunden)?|mietwagen|vermietern?)$/,
);

/** "Bei privaten Käufern lag der Anteil bei 24 Prozent" beside that of all. */
const ofSomeBuyers = ({ reading: { tokens } }: SentenceInContext, { words, predicate }: FactFrame): boolean =>
  predicate.time === 'statistic' && tokens.some(({ word, fold }) => isBuyer(word) && !words.has(fold));
