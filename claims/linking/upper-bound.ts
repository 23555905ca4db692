import { concepts } from '../lexicon/concepts.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { SentenceInContext } from './context.ts';
import { cueFeatures, fitCues } from './cue-fit.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactIndex } from './fact-index.ts';
import { TOPICS, type ValueShape, valueFeatures } from './features.ts';
import { holds, stemBit } from './stem-bits.ts';
import type { ValueFit } from './value-fit.ts';
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
const LEXICAL = [
  'covered',
  'shared',
  'strongest',
  'coveredTextual',
  'sharedTextual',
  'concepts',
  'conceptsTextual',
];
/** Features that need a differing value and more than the value to tell. */
const DIFFERING = ['differsStrong', 'cleanDiffers', 'typicalDiffers', 'onlyFact', 'conflictsWithDifference'];
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

const shape = (state: ValueFit['state'], sure: boolean): ValueShape => ({
  state,
  digits: sure ? 9 : 0,
  distance: 0,
  sideAgrees: sure,
  sideDiffers: sure,
});
/** Ways in which a value can fit; between them they reach the most that any can. */
const SHAPES = {
  none: shape('none', false),
  beside: (['side', 'noted', 'none'] as const).map((state) => shape(state, true)),
  agreeing: (['equal', 'rounded'] as const).flatMap((state) => [shape(state, false), shape(state, true)]),
  differing: [shape('differs', false), shape('differs', true)],
};

/** Features whose place in the sum below is known. */
const KNOWN: ReadonlySet<string> = new Set<string>([
  ...Object.keys(cueFeatures({ strong: 0, weak: false, against: 0, carried: false }, NO_CUES)),
  ...DIRECT,
  ...INDIRECT,
  ...LEXICAL,
  ...Object.keys(valueFeatures('count', false, SHAPES.none, false)),
  ...DIFFERING,
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
    'noun',
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
  readonly #values = new Map<number, ValueGains>();
  readonly fits: Readonly<Record<Qualifier, number>>;
  readonly conflicts: Readonly<Record<Qualifier, number>>;
  readonly lexical: { readonly covered: number; readonly shared: number };
  readonly lexicalTextual: { readonly covered: number; readonly shared: number };
  readonly strongest: number;
  readonly variant: number;
  readonly holderScope: number;
  readonly noun: number;
  /** What unexplained words add at most: nothing, with weights that make sense. */
  readonly looseWords: number;
  readonly entities: number;
  readonly concepts: number;
  readonly conceptsTextual: number;
  readonly missingTopic: number;
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
    this.variant = most('variant');
    this.holderScope = most('holderScope');
    this.noun = most('noun');
    this.looseWords =
      sum(['looseNouns', 'looseWords', 'looseNoValue']) + Math.max(0, -weight('cleanDiffers'));
    this.entities = most('entities');
    this.concepts = weight('concepts');
    this.conceptsTextual = weight('conceptsTextual');
    this.missingTopic = weight('missingTopic');
    const unknown = Object.keys(weights).filter((name) => !KNOWN.has(name));
    this.always = weight('bias') + sum(unknown);
  }

  /** The sum of features as they are. */
  readonly sum = (features: Readonly<Record<string, number>>): number => {
    let total = 0;
    for (const name in features) total += (this.weights[name] ?? 0) * (features[name] ?? 0);
    return total;
  };

  /** What a value of the entry's kind adds at most, by how it can fit. */
  values({ fact, typical }: FactEntry, strong: boolean): ValueGains {
    const key = kindBit(fact.value.type) * 4 + +typical * 2 + +strong;
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const best = (shapes: readonly ValueShape[]): number =>
      Math.max(...shapes.map((each) => this.sum(valueFeatures(fact.value.type, typical, each, strong))));
    const gains = {
      none: best([SHAPES.none]),
      beside: Math.max(best(SHAPES.beside), best([SHAPES.none])),
      agreeing: best(SHAPES.agreeing),
      differing: best(SHAPES.differing),
    };
    this.#values.set(key, gains);
    return gains;
  }

  /** What a differing value adds at most beyond itself. */
  departing({ typical, alone }: FactEntry, strong: boolean, said: SubjectSaid): number {
    const { most } = this;
    const clear = said === 'named' || said === 'described';
    let sum = most('conflictsWithDifference');
    if (clear && strong) sum += most('differsStrong') + most('cleanDiffers');
    if (clear && typical) sum += most('typicalDiffers');
    return alone ? sum + most('onlyFact') : sum;
  }

  /** What a feature adds at most where it is 1. */
  readonly most = (name: string): number => Math.max(0, this.weights[name] ?? 0);
}

/** What a value adds at most if nothing can be compared, only figures beside it, if it agrees, if it differs. */
interface ValueGains {
  readonly none: number;
  readonly beside: number;
  readonly agreeing: number;
  readonly differing: number;
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
    this.#bits = reading.conceptBits;
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
    return this.besidesValue(entry) + this.valueAtMost(entry);
  }

  /** The most that everything but the value can amount to. */
  besidesValue(entry: FactEntry): number {
    const gains = this.#gains;
    const { fact, predicate } = entry;
    const cues = this.#cuesOf(predicate);
    const said = this.#subjectSaid(fact.subject);
    let sum = gains.always + cues.gain + gains.subject[said];
    if (entry.narrow && (said === 'named' || said === 'described')) sum += gains.narrow;
    sum += this.#conceptGain(entry) + this.#lexicalGain(entry) + this.#entityGain(fact.subject);
    if (this.#trims || fact.qualifiers.variant !== undefined) sum += gains.variant;
    if (predicate.holder === true && cues.strong) sum += gains.holderScope;
    return sum + this.#qualifierGain(entry);
  }

  /** The most that the value can amount to, as far as the kinds of values in the sentence tell. */
  valueAtMost(entry: FactEntry): number {
    const { strong } = this.#cuesOf(entry.predicate);
    const values = this.#gains.values(entry, strong);
    if ((entry.kinds & this.#kinds) !== 0) {
      const said = this.#subjectSaid(entry.fact.subject);
      const differing = values.differing + this.#gains.departing(entry, strong, said);
      return Math.max(values.beside, values.agreeing, differing) + this.#gains.noun;
    }
    return (entry.sideKinds & this.#kinds) === 0 ? values.none : values.beside + this.#gains.noun;
  }

  /** The same once the value has been compared. */
  valueOf(entry: FactEntry, value: ValueFit): number {
    const { strong } = this.#cuesOf(entry.predicate);
    const { fact, typical } = entry;
    const own = this.#gains.sum(valueFeatures(fact.value.type, typical, value, strong)) + this.#gains.noun;
    return value.state === 'differs'
      ? own + this.#gains.departing(entry, strong, this.#subjectSaid(fact.subject))
      : own;
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
    const gains = this.#gains;
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
      share * (textual ? gains.concepts + gains.conceptsTextual : gains.concepts) +
      missing * gains.missingTopic
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
    return this.#gains.entities * Math.min(2, rarity);
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
    const cues = { strong: fit.strong > 0, gain: this.#gains.sum(cueFeatures(fit, predicate)) };
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
