import { concepts } from '../lexicon/concepts.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { SentenceInContext } from './context.ts';
import { cueFeatures, fitCues } from './cue-fit.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactIndex } from './fact-index.ts';
import { TOPICS } from './features.ts';
import { holds, stemBit } from './stem-bits.ts';
import { kindBit } from './value-kinds.ts';
import { namesTrim } from './variant-fit.ts';

export type Weights = Readonly<Record<string, number>>;

/** Largest value of each feature that is not 0 or 1. */
const LARGEST: Readonly<Record<string, number>> = {
  recency: 4,
  entities: 2,
  valueFar: 3,
  conflictsMany: 10,
  agreeing: 3,
  looseNouns: 4,
  looseWords: 4,
  looseNoValue: 4,
  shared: 2,
  sharedTextual: 2,
  foreignTopic: 22,
  missingTopic: 22,
};

/** Features that this file knows more about than their largest value. */
const DIRECT = ['subjectNamed', 'subjectDescribed', 'subjectActive'];
const INDIRECT = ['subjectPart', 'subjectWhole', 'subjectActiveLoose'];
const KIND = ['textual', 'dateValue', 'valueNone', 'valueNoneStrong', 'entityMissing'];
const LEXICAL = [
  'covered',
  'shared',
  'strongest',
  'coveredTextual',
  'sharedTextual',
  'concepts',
  'conceptsTextual',
];
/** What only a figure, date or name says that can be compared with the record's value, state by state. */
const AGREEING = [
  'valueEqual',
  'valueTelling',
  'valueUnique',
  'valueRounded',
  'sideAgrees',
  'entityNoCue',
  'noun',
];
const DIFFERING = [
  'valueDiffers',
  'valueFar',
  'differsStrong',
  'cleanDiffers',
  'typicalDiffers',
  'onlyFact',
  'entityDiffers',
  'sideAgrees',
  'conflictsWithDifference',
  'noun',
];
const BESIDE = ['valueSide', 'valueNoted', 'noun'];
const ANY_VALUE = ['typicalNoCue', 'typicalOther', 'sideDiffers'];
const QUALIFIERS = [
  'region',
  'period',
  'cycle',
  'drive',
  'track',
  'stage',
  'place',
  'person',
  'counterpart',
  'source',
  'elapsed',
] as const;
type Qualifier = (typeof QUALIFIERS)[number];

const NO_CUES = { strong: [] };
/** Features whose place in the sum below is known. */
const KNOWN: ReadonlySet<string> = new Set<string>([
  ...Object.keys(cueFeatures({ strong: 0, weak: false, against: 0, carried: false }, NO_CUES)),
  ...DIRECT,
  ...INDIRECT,
  ...KIND,
  ...LEXICAL,
  ...AGREEING,
  ...DIFFERING,
  ...BESIDE,
  ...ANY_VALUE,
  ...QUALIFIERS,
  ...QUALIFIERS.map((name) => `${name}Conflict`),
  ...[
    'subjectNarrow',
    'agreeing',
    'periodConflictStatistic',
    'entities',
    'variant',
    'bias',
    'missingTopic',
    'holderScope',
  ],
]);

/** Features that may add to the sum of any fact, since nothing is known of when they count. */
export const unclassified = (weights: Weights): string[] =>
  Object.keys(weights).filter((name) => !KNOWN.has(name) && (weights[name] ?? 0) > 0);

type SubjectSaid = 'named' | 'described' | 'active' | 'loosely';

/** The weights, summed up by what a sentence and a fact must have for them to count. */
export class Gains {
  readonly weights: Weights;
  /** Counts for every fact: the bias and whatever is not known better. */
  readonly always: number;
  /** The subject is named, described, spoken of before, or only a part or whole of what is. */
  readonly subject: Readonly<Record<SubjectSaid, number>>;
  /** The subject is named or described and has few facts. */
  readonly narrow: number;
  readonly compared: number;
  readonly beside: number;
  readonly fits: Readonly<Record<Qualifier, number>>;
  readonly conflicts: Readonly<Record<Qualifier, number>>;
  readonly lexical: { readonly covered: number; readonly shared: number };
  readonly lexicalTextual: { readonly covered: number; readonly shared: number };
  readonly strongest: number;
  /** All conditions together. */
  readonly qualifiers: number;

  constructor(weights: Weights) {
    this.weights = weights;
    const { most } = this;
    const sum = (names: readonly string[]): number =>
      names.reduce((total, name) => total + most(name) * (LARGEST[name] ?? 1), 0);
    const weight = (name: string): number => weights[name] ?? 0;
    const loosely = Math.max(0, ...INDIRECT.map(weight));
    this.subject = {
      named: weight('subjectNamed'),
      described: weight('subjectDescribed'),
      active: Math.max(loosely, weight('subjectActive')),
      loosely,
    };
    this.narrow = most('subjectNarrow');
    const any = sum(ANY_VALUE);
    // Differing and agreeing exclude each other, and so do the two kinds of typical.
    const beside = sum(BESIDE);
    this.beside = beside + any;
    const differing = sum(DIFFERING) + Math.min(0, weights['valueDiffers'] ?? 0);
    this.compared = Math.max(sum(AGREEING), differing, beside) + any;
    const each = (gain: (name: Qualifier) => number): Record<Qualifier, number> =>
      Object.fromEntries(QUALIFIERS.map((name) => [name, gain(name)])) as Record<Qualifier, number>;
    this.fits = each((name) => most('agreeing') + most(name));
    this.conflicts = each(
      (name) => most(`${name}Conflict`) + (name === 'period' ? most('periodConflictStatistic') : 0),
    );
    this.qualifiers =
      sum([...QUALIFIERS, ...QUALIFIERS.map((name) => `${name}Conflict`)]) +
      sum(['agreeing', 'periodConflictStatistic']);
    this.lexical = { covered: most('covered'), shared: most('shared') };
    this.lexicalTextual = { covered: most('coveredTextual'), shared: most('sharedTextual') };
    this.strongest = most('strongest');
    const unknown = Object.keys(weights).filter((name) => !KNOWN.has(name));
    this.always = (weights['bias'] ?? 0) + sum(unknown);
  }

  /** What a feature adds at most where it is 1. */
  readonly most = (name: string): number => Math.max(0, this.weights[name] ?? 0);
}

interface Cues {
  readonly strong: boolean;
  readonly gain: number;
}

/**
 * The most that the evidence of one sentence can amount to for a fact, from what can be told without reading the two
 * side by side. Facts below the threshold need not be looked at; that makes no difference but in time, which
 * tests/unit/claims/linking/upper-bound.test.ts holds for every labelled sentence.
 */
export class Prospect {
  readonly #sentence: SentenceInContext;
  readonly #gains: Gains;
  readonly #index: FactIndex;
  readonly #bits: Uint32Array;
  readonly #kinds: number;
  readonly #stems: readonly { readonly bit: number; readonly rare: number }[];
  readonly #total: number;
  readonly #topics: Uint32Array;
  readonly #subjects = new Map<string, SubjectSaid>();
  readonly #entities: number;
  readonly #trims: boolean;
  readonly #says: Says;
  readonly #cues = new Map<Predicate, Cues>();

  constructor(sentence: SentenceInContext, index: FactIndex, gains: Gains) {
    const { reading, named, described } = sentence;
    this.#sentence = sentence;
    this.#gains = gains;
    this.#index = index;
    this.#bits = concepts.bitsOf(reading.concepts.keys());
    let kinds = reading.dates.length > 0 ? kindBit('date') : 0;
    if (named.size > 0 || described.size > 0) kinds |= kindBit('entity');
    for (const value of reading.values) kinds |= kindBit(value.type);
    this.#kinds = kinds;
    const stems: { bit: number; rare: number }[] = [];
    let total = 0;
    for (const stem of reading.stems) {
      const rare = index.rarity(stem);
      total += rare;
      if (index.knows(stem)) stems.push({ bit: stemBit(stem), rare });
    }
    this.#stems = stems;
    this.#total = total;
    this.#topics = TOPIC_BITS.map((bits, at) => bits & ~(this.#bits[at] ?? 0));
    let entities = 0;
    for (const id of named) entities += index.entityRarity(id) / 4;
    this.#entities = entities;
    this.#trims = namesTrim(sentence);
    this.#says = saysOf(sentence);
  }

  atMost(entry: FactEntry): number {
    const gains = this.#gains;
    const { weights } = gains;
    const { fact, textual } = entry;
    const cues = this.#cuesOf(entry.predicate);
    const said = this.#subjectSaid(fact.subject);
    let sum = gains.always + cues.gain + gains.subject[said];
    if (entry.narrow && (said === 'named' || said === 'described')) sum += gains.narrow;
    if (textual) sum += weights['textual'] ?? 0;
    if (fact.value.type === 'date') sum += weights['dateValue'] ?? 0;
    let none = 0;
    if (!textual) none = (weights['valueNone'] ?? 0) + (cues.strong ? (weights['valueNoneStrong'] ?? 0) : 0);
    else if (fact.value.type === 'entity') none = weights['entityMissing'] ?? 0;
    if ((entry.kinds & this.#kinds) !== 0) sum += Math.max(none, gains.compared);
    else sum += (entry.sideKinds & this.#kinds) === 0 ? none : Math.max(none, gains.beside);
    sum += this.#conceptGain(entry) + this.#lexicalGain(entry) + this.#entityGain(fact.subject);
    if (this.#trims || fact.qualifiers.variant !== undefined) sum += gains.most('variant');
    if (entry.predicate.holder === true && cues.strong) sum += gains.most('holderScope');
    return sum + this.#qualifierGain(entry);
  }

  #subjectSaid(subject: string): SubjectSaid {
    const known = this.#subjects.get(subject);
    if (known !== undefined) return known;
    const { named, described, topics } = this.#sentence;
    const house = this.#index.graph.house(subject);
    const among = (ids: { has(id: string): boolean }): boolean =>
      ids.has(subject) || house.some((id) => ids.has(id));
    const said = among(named)
      ? 'named'
      : among(described)
        ? 'described'
        : among(topics)
          ? 'active'
          : 'loosely';
    this.#subjects.set(subject, said);
    return said;
  }

  #conceptGain({ conceptBits, conceptCount, textual }: FactEntry): number {
    const { weights } = this.#gains;
    let shared = 0;
    let missing = 0;
    for (let at = 0; at < conceptBits.length; at++) {
      const bits = conceptBits[at] ?? 0;
      if (bits === 0) continue;
      shared += ones(bits & (this.#bits[at] ?? 0));
      missing += ones(bits & (this.#topics[at] ?? 0));
    }
    const share = Math.min(1, shared / Math.max(2, conceptCount));
    return (
      share * ((weights['concepts'] ?? 0) + (textual ? (weights['conceptsTextual'] ?? 0) : 0)) +
      missing * (weights['missingTopic'] ?? 0)
    );
  }

  #lexicalGain({ stems, textual }: FactEntry): number {
    let shared = 0;
    let strongest = 0;
    for (const { bit, rare } of this.#stems) {
      const held = holds(stems, bit);
      if (held === 0) continue;
      shared += held === 2 ? rare : rare * NOTE_WEIGHT;
      if (held === 2 && rare > strongest) strongest = rare;
    }
    if (shared === 0) return 0;
    const { lexical, lexicalTextual, strongest: strong } = this.#gains;
    const sharing = Math.min(2, shared / 4);
    const covered = shared / this.#total;
    let gain = lexical.covered * covered + lexical.shared * sharing + (strong * strongest) / 4;
    if (textual) gain += lexicalTextual.covered * covered + lexicalTextual.shared * sharing;
    return gain;
  }

  /** Names beside the subject; the record's own are not asked for. */
  #entityGain(subject: string): number {
    let rarity = this.#entities;
    if (rarity > 0 && this.#sentence.named.has(subject)) rarity -= this.#index.entityRarity(subject) / 4;
    return this.#gains.most('entities') * Math.min(2, rarity);
  }

  /** Only what both sides speak of can fit or conflict. */
  #qualifierGain({ fact, predicate }: FactEntry): number {
    const { fits, conflicts } = this.#gains;
    const wanted = fact.qualifiers;
    const says = this.#says;
    let sum = 0;
    const either = (name: Qualifier): number => Math.max(fits[name], conflicts[name]);
    const entity = (name: Qualifier, id: string | undefined): number =>
      id === undefined || !says.entity ? 0 : this.#mentions(id) ? fits[name] : conflicts[name];
    if (says.region && wanted.region !== undefined) sum += either('region');
    if (says.date && !(predicate.time === 'moment' && fact.value.type === 'date')) sum += either('period');
    if (says.cycle) sum += either('cycle');
    if (says.drive && wanted.drive !== undefined) sum += either('drive');
    if (says.stage && wanted.stage !== undefined) sum += either('stage');
    if (says.duration && wanted.elapsed_s !== undefined) sum += either('elapsed');
    sum += entity('track', wanted.track) + entity('place', wanted.place) + entity('person', wanted.person);
    sum += entity('counterpart', wanted.counterpart) + entity('source', wanted.source);
    return Math.min(sum, this.#gains.qualifiers);
  }

  #mentions(id: string): boolean {
    return this.#sentence.named.has(id) || this.#sentence.described.has(id);
  }

  #cuesOf(predicate: Predicate): Cues {
    const known = this.#cues.get(predicate);
    if (known !== undefined) return known;
    const fit = fitCues(this.#sentence, predicate);
    let gain = 0;
    for (const [name, value] of Object.entries(cueFeatures(fit, predicate)))
      gain += (this.#gains.weights[name] ?? 0) * value;
    const cues = { strong: fit.strong > 0, gain };
    this.#cues.set(predicate, cues);
    return cues;
  }
}

/** What a sentence says that could fit or contradict a condition of a fact. */
interface Says {
  readonly region: boolean;
  readonly date: boolean;
  readonly cycle: boolean;
  readonly drive: boolean;
  readonly stage: boolean;
  readonly duration: boolean;
  readonly entity: boolean;
}

function saysOf({ reading, regions, named, described }: SentenceInContext): Says {
  const has = (concept: string): boolean => reading.concepts.has(concept);
  return {
    region: regions.length > 0,
    date: reading.dates.length > 0,
    cycle: reading.tokens.some((token) => CYCLES.has(token.fold)),
    drive: has('phev') || has('nev') || has('pure'),
    stage: has('prototype') || has('production') || has('raceCar'),
    duration: reading.values.some((value) => value.type === 'duration'),
    entity: named.size > 0 || described.size > 0,
  };
}

const TOPIC_BITS = concepts.bitsOf(TOPICS);
/** See fact-frame.ts: words that only the note uses. */
const NOTE_WEIGHT = 0.3;
const CYCLES = new Set(['wltp', 'cltc', 'epa', 'nefz']);

/** How many bits are set. */
function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
