import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import { followsWord } from '../../german/words-before.ts';
import { concepts } from '../../lexicon/concepts.ts';
import type { Predicate } from '../../predicates/predicate.ts';
import { overlap } from '../bits.ts';
import { inRange, saysWithin, type TokenRange } from '../claim-range.ts';
import { clauseAround } from '../clauses.ts';
import type { SentenceInContext } from '../context.ts';
import { cueParts } from '../cue-fit.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isOfWork } from '../qualifier-fit.ts';
import { agrees, agreesInPart } from '../value-state.ts';
import { arrives, putsOutCars } from './another-sense.ts';

/** Where a sentence says such a thing and still may state a fact that does not. */
type Exception = (sentence: SentenceInContext, predicate: Predicate, fits: Fits) => boolean;

const says = ({ reading }: SentenceInContext, concept: string): boolean => reading.concepts.has(concept);

/** "Die Kälte kostete 38 Prozent Reichweite", "der Grenzwert wurde gesenkt": no talk of prices. */
const saysMoney = ({ reading }: SentenceInContext): boolean =>
  reading.values.some((value) => value.type === 'money');

/** "verfehlte damit sein Ziel": the figure is what came of the aim. */
const tellsOutcome = ({ reading }: SentenceInContext): boolean => anyIs(reading.tokens, reaches);

const reaches = formTest(/^(?:verfehl|erreich|ubertr(?:af|off|iff))/);

const never: Exception = () => false;

/** Statements so plain that a sentence with one of them says that, and nothing the record does not say, too. */
const EXCLUSIVE: Readonly<Record<string, Exception>> = {
  // "650 Millionen Euro kostet der Umbau" gives a figure of the record.
  costs: (sentence, { values }, { value }) =>
    values.includes('money') ||
    !saysMoney(sentence) ||
    (value.value?.type === 'money' && agreesInPart(value)) ||
    value.sideDiffers,
  // "Drei Milliarden Euro sind dafür reserviert" orders nothing.
  order: (_sentence, _predicate, { value }) => value.value?.type === 'money' && agreesInPart(value),
  // "frisst fünfmal so viel Strom"
  consumption: (_sentence, { name }) => name === 'energy-demand',
  // "beschleunigte auf 320 km/h" tells a speed, no time that it took.
  accelerate: ({ reading }, { values }) =>
    values.includes('speed') && !reading.values.some(({ type }) => type === 'duration'),
  aim: (sentence, { weak, values }) =>
    tellsOutcome(sentence) ||
    says(sentence, 'averaging') ||
    arrives(sentence) ||
    weak.includes('plan') ||
    weak.includes('target') ||
    // "peilt einen Preis von 20.000 Euro an"
    (values.includes('money') && saysMoney(sentence)),
  recall: never,
  court: never,
  // "Zur Betriebsratswahl zählte die Belegschaft knapp 11.000 Köpfe"
  election: (_, { name }, { value }) => name === 'headcount' && agrees(value),
  revenue: never,
  weight: never,
  priceCut: (sentence) => !saysMoney(sentence) && !says(sentence, 'price'),
  founding: (sentence) => says(sentence, 'partner'),
  climate: (sentence, predicate) =>
    predicate.values.includes('count') && isOfWork(predicate) && putsOutCars(sentence),
  // "73 Prozent weniger Treibhausgase als ein Benziner"
  greenhouse: (_, { weak }) => weak.includes('combustion'),
  // "verzichtet der Fiskus auf die Abgabe"
  tariff: (sentence, { name }) => name === 'tax' && says(sentence, 'tax'),
  groundbreaking: never,
  // "führte eine dritte Schicht ein"
  shift: never,
  otherBuilding: never,
  cause: (_, __, { value }) => value.value !== null,
  used: never,
  audience: never,
  otherCosts: (sentence) => !saysMoney(sentence),
  enginePower: (sentence, { name }) => name !== 'charging-power' || says(sentence, 'charge'),
  // The warm season is no other statement where no cold one is meant.
  warm: (_, { strong }) => !strong.some((cue) => cue.startsWith('winter')),
  groupwide: (_, { name }) => name !== 'revenue-or-loss',
  export: (_, { name }) => name !== 'market-share',
  // What falls due where a limit is exceeded is an amount of money.
  penalty: (sentence, { values }) => values.includes('money') || !saysMoney(sentence),
};

const EXCLUSIVES = Object.entries(EXCLUSIVE);
/** What a figure is only held against: "besser als der Vorgänger", "über der Garantie". */
const HELD_AGAINST = {
  predecessor: /^(?:als|wie|gegenuber|zum|vom)$/,
  guarantee: /^(?:als|wie|gegenuber|uber|unter|oberhalb|statt|trotz)$/,
};

/** Most sentences say none of them. */
const OTHER_BITS = concepts.bitsOf([...Object.keys(HELD_AGAINST), ...Object.keys(EXCLUSIVE)]);

/** Said of the figure wherever they stand: "345 kW (469 PS) leisten die Motoren". */
const ANYWHERE: ReadonlySet<string> = new Set(['enginePower', 'warm']);

/** The clauses that would state the fact state something that it does not say, or the sentence speaks of a predecessor or a guarantee. */
export function anotherStatement(sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean {
  const { value, range } = fits;
  const { predicate } = frame;
  // "Dacia Spring | 14,8 kWh" under "Strom je 100 km"
  if (sentence.columns?.has('consumption') && !cueParts(predicate).has('consumption')) return true;
  if (!overlap(sentence.reading.concepts.bits, OTHER_BITS)) return false;
  // "bis zu 450 Kilometer sind angepeilt": what a record only knows as a plan is an aim.
  const isPlanned = frame.concepts.has('plan') && value.value !== null && agrees(value);
  const isForeign = (concept: string): boolean =>
    !frame.concepts.has(concept) &&
    !(concept === 'aim' && isPlanned) &&
    (isOfOneRule(concept, predicate) ||
      (!predicate.weak.includes(concept) && !cueParts(predicate).has(concept)));
  return (
    (speaksOf(sentence, 'predecessor') && isForeign('predecessor') && !isOfLaw(predicate)) ||
    // "noch 88 Prozent, garantiert sind 70": the guarantee has a clause of its own.
    (speaksOf(sentence, 'guarantee', value.value) && isForeign('guarantee')) ||
    EXCLUSIVES.some(
      ([concept, excepted]) =>
        (ANYWHERE.has(concept) ? says(sentence, concept) : saysWithin(sentence, range, concept)) &&
        isForeign(concept) &&
        !isAttribute(sentence, concept) &&
        !(
          isOwnWord(sentence, concept, predicate) &&
          concept !== 'greenhouse' &&
          !isAimOfCount(concept, predicate) &&
          !isOfOneRule(concept, predicate)
        ) &&
        !excepted(sentence, predicate, fits),
    )
  );
}

/** "Insolvenzgericht", "Preisziel": what the word says besides is said of the predicate itself. */
const isOwnWord = (
  { reading: { concepts } }: SentenceInContext,
  concept: string,
  predicate: Predicate,
): boolean =>
  concepts
    .get(concept)
    ?.every((at) => [...cueParts(predicate)].some((cue) => concepts.get(cue)?.includes(at) === true)) ===
  true;

/** "das vom Bund bestellte Deutschlandnetz": what an attribute before a name says is no statement of the sentence. */
const isAttribute = (
  { reading: { concepts, tokens }, mentions }: SentenceInContext,
  concept: string,
): boolean =>
  // "gebrauchte SU7" are no new ones.
  concept !== 'used' &&
  concepts
    .get(concept)
    ?.every(
      (at) =>
        isAt(tokens, at, isInflected) &&
        (mentions.some(({ kind, first }) => kind === 'name' && first === at + 1) ||
          (followsWord(tokens, at, 2, DONE_BY) && tokens[at + 1]?.capital === true)),
    ) === true;

/** "das vom Bund bestellte Netz" */
const DONE_BY = /^(?:vom|von|durch)$/;

const isInflected = formTest(/^[a-z]+te[nrsm]?$|^[a-z]+ene[nrsm]?$/);

/** "Die Vorgängerregelung, der Umweltbonus": a subsidy is spoken of so when another has come. */
const isOfLaw = ({ name }: Predicate): boolean => /^(?:subsidy|tax|regulation)/.test(name);

/** Rules are of many kinds; one on duties is no other one. */
const isOfOneRule = (concept: string, { name }: Predicate): boolean =>
  concept === 'tariff' && name === 'regulation-value';

/** An "Absatzziel" of 130.000 cars is none that were sold. */
const isAimOfCount = (concept: string, { name }: Predicate): boolean =>
  concept === 'aim' && name === 'sales-count';

/** "langsamer als sein Vorgänger" only holds the claim against it; with a figure, what stands in its clause counts. */
function speaksOf(
  { reading: { concepts, tokens } }: SentenceInContext,
  concept: keyof typeof HELD_AGAINST,
  figure: TokenRange | null = null,
): boolean {
  const clause = figure === null ? null : clauseAround(tokens, figure.first, figure.last);
  return (
    concepts
      .get(concept)
      ?.some(
        (at) =>
          (clause === null || inRange(clause, at)) && !followsWord(tokens, at, 2, HELD_AGAINST[concept]),
      ) === true
  );
}
