import { type FactEntry, NAMING } from '../fact-entry.ts';
import { type ValueShape, valueFeatures } from '../features/value-features.ts';
import {
  INDIRECT,
  KNOWN,
  LARGEST,
  QUALIFIERS,
  type Qualifier,
  SHAPES,
  type Weights,
} from './known-features.ts';
import type { Says } from './says.ts';

/** How a sentence speaks of a subject: by name, by description, in its context, or only of a part or whole of it. */
export const NAMED = 0;
export const DESCRIBED = 1;
export const ACTIVE = 2;
export const LOOSELY = 3;
/** Up to here the subject itself stands in the sentence. */
const CLEAR = DESCRIBED;

/** A number further from the fact's than this factor cannot agree with it: no rounding, bound or range of compare-numbers.ts reaches so far. */
export const NEAR = 2.5;

/** What a value adds at most if nothing can be compared, only figures beside it, if it agrees, if it differs. */
interface ValueGains {
  readonly none: number;
  readonly beside: number;
  readonly agreeing: number;
  readonly differing: number;
}

interface LexicalGains {
  readonly covered: number;
  readonly shared: number;
}

/** The weights, summed up by what a sentence and a fact must have for them to count. */
export class Gains {
  readonly weights: Weights;
  /** Counts for every fact: the bias and whatever is not known better. */
  readonly always: number;
  /** By how the sentence speaks of the subject, plain and where few facts share it. */
  readonly subject: Float64Array;
  readonly narrowSubject: Float64Array;
  readonly fits: Readonly<Record<Qualifier, number>>;
  readonly conflicts: Readonly<Record<Qualifier, number>>;
  readonly either: Readonly<Record<Qualifier, number>>;
  /** All conditions together. */
  readonly conditions: number;
  readonly lexical: LexicalGains;
  readonly lexicalTextual: LexicalGains;
  readonly strongest: number;
  readonly variant: number;
  readonly holderScope: number;
  readonly noun: number;
  /** A number beyond `NEAR` counts at least this much against the fact. */
  readonly far: number;
  readonly entities: number;
  readonly concepts: number;
  readonly conceptsTextual: number;
  readonly missingTopic: number;
  readonly #departs: Readonly<Record<'always' | 'clearlyStrong' | 'clearlyTypical' | 'alone', number>>;
  readonly #values: (ValueGains | undefined)[] = [];

  constructor(weights: Weights) {
    this.weights = weights;
    const most = (name: string): number => Math.max(0, weights[name] ?? 0);
    const weight = (name: string): number => weights[name] ?? 0;
    const sum = (names: readonly string[]): number =>
      names.reduce((total, name) => total + most(name) * (LARGEST[name] ?? 1), 0);
    const loosely = Math.max(0, ...INDIRECT.map(weight));
    const [named, described] = [weight('subjectNamed'), weight('subjectDescribed')];
    const active = Math.max(loosely, weight('subjectActive'));
    const narrow = most('subjectNarrow');
    this.subject = Float64Array.of(named, described, active, loosely);
    this.narrowSubject = Float64Array.of(named + narrow, described + narrow, active, loosely);
    const each = (gain: (name: Qualifier) => number): Record<Qualifier, number> =>
      Object.fromEntries(QUALIFIERS.map((name) => [name, gain(name)])) as Record<Qualifier, number>;
    this.fits = each((name) => most('agreeing') + most(name));
    this.conflicts = each(
      (name) => most(`${name}Conflict`) + (name === 'period' ? most('periodConflictStatistic') : 0),
    );
    this.either = each((name) => Math.max(this.fits[name], this.conflicts[name]));
    this.conditions =
      sum([...QUALIFIERS, ...QUALIFIERS.map((name) => `${name}Conflict`)]) +
      sum(['agreeing', 'periodConflictStatistic']);
    this.lexical = { covered: most('covered'), shared: most('shared') };
    this.lexicalTextual = { covered: most('coveredTextual'), shared: most('sharedTextual') };
    this.strongest = most('strongest');
    this.variant = most('variant');
    this.holderScope = most('holderScope');
    this.noun = most('noun');
    this.far = Math.min(0, weight('valueFar')) * Math.log(NEAR);
    this.entities = most('entities');
    this.concepts = weight('concepts');
    this.conceptsTextual = weight('conceptsTextual');
    this.missingTopic = weight('missingTopic');
    this.#departs = {
      always: most('conflictsWithDifference'),
      clearlyStrong: most('differsStrong') + most('cleanDiffers'),
      clearlyTypical: most('typicalDiffers'),
      alone: most('onlyFact'),
    };
    this.always = weight('bias') + sum(Object.keys(weights).filter((name) => !KNOWN.has(name)));
  }

  /** The sum of features as they are. */
  sum(features: Readonly<Record<string, number>>): number {
    let total = 0;
    for (const name in features) {
      const value = features[name] ?? 0;
      if (value !== 0) total += (this.weights[name] ?? 0) * value;
    }
    return total;
  }

  /** What a value of the entry's kind adds at most, by how it can fit. */
  values(entry: FactEntry, strong: boolean): ValueGains {
    const key = entry.valueKey * 2 + +strong;
    return this.#values[key] ?? this.#valuesOf(entry, strong, key);
  }

  #valuesOf({ fact, typical }: FactEntry, strong: boolean, key: number): ValueGains {
    const best = (shapes: readonly ValueShape[]): number =>
      Math.max(...shapes.map((shape) => this.sum(valueFeatures(fact.value.type, typical, shape, strong))));
    const none = best([SHAPES.none]);
    const gains: ValueGains = {
      none,
      beside: Math.max(best(SHAPES.beside), none),
      agreeing: best(SHAPES.agreeing),
      differing: best(SHAPES.differing),
    };
    this.#values[key] = gains;
    return gains;
  }

  /** What a differing value adds at most beyond itself; `said` as in NAMED and so on. */
  departing({ typical, alone }: FactEntry, strong: boolean, said: number): number {
    const departs = this.#departs;
    let sum = alone ? departs.always + departs.alone : departs.always;
    if (said <= CLEAR) {
      if (strong) sum += departs.clearlyStrong;
      if (typical) sum += departs.clearlyTypical;
    }
    return sum;
  }

  /** All conditions that a sentence with these words could meet. */
  conditionsCap(says: Says): number {
    const { either } = this;
    let sum = 0;
    if (says.region) sum += either.region;
    if (says.date) sum += either.period;
    if (says.cycle) sum += either.cycle;
    if (says.drive) sum += either.drive;
    if (says.stage) sum += either.stage;
    if (says.duration) sum += either.elapsed;
    if (says.entity) for (const name of NAMING) sum += either[name];
    return Math.min(sum, this.conditions);
  }
}
