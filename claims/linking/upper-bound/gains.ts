import type { FactValue } from '../../../facts/types.ts';
import { subjectFeatures } from '../features/subject-features.ts';
import { FARTHEST, type ValueShape, valueFeatures } from '../features/value-features.ts';
import { QUALIFIERS, type Qualifier } from '../qualifier-fit.ts';
import { SUBJECT_STATES, stateCode } from '../subject-state.ts';
import { kindAt } from '../value-kinds.ts';
import { KNOWN, LARGEST, SHAPES, type Weights } from './known-features.ts';

/** Up to this state the subject itself stands in the sentence. */
export const CLEAR = stateCode('described');
/** The text spoke of it, see `clean` in features.ts. */
const ACTIVE = stateCode('active');

const NO_HOLDER = { holder: false };
/** Recencies that count differently, see subject-features.ts. */
const RECENCIES = 5;

/** What a value adds at most, by how it can fit; see SHAPES. */
type ValueGains = Readonly<Record<Exclude<keyof typeof SHAPES, 'dateBeside'> | 'dated', number>>;

interface LexicalGains {
  readonly covered: number;
  readonly shared: number;
}

/** The weights, summed up by what a sentence and a fact must have for them to count. */
export class Gains {
  readonly weights: Weights;
  /** Counts for every fact: the bias and whatever is not known better. */
  readonly always: number;
  readonly fits: Readonly<Record<Qualifier, number>>;
  readonly conflicts: Readonly<Record<Qualifier, number>>;
  readonly either: Readonly<Record<Qualifier, number>>;
  /** A date that cannot fit a period contradicts it. */
  readonly anotherPeriod: number;
  readonly anotherPeriodStatistic: number;
  /** All conditions together. */
  readonly conditions: number;
  readonly lexical: LexicalGains;
  readonly lexicalTextual: LexicalGains;
  readonly strongest: number;
  readonly variant: number;
  readonly holderScope: number;
  readonly noun: number;
  readonly entities: number;
  readonly concepts: number;
  readonly conceptsTextual: number;
  readonly missingTopic: number;
  readonly #far: number;
  /** By how the sentence speaks of the subject and how long ago; plain and where few facts share it. */
  readonly #subject: Float64Array;
  readonly #narrowSubject: Float64Array;
  readonly #departs: Readonly<Record<'always' | 'clearlyStrong' | 'clearlyTypical' | 'alone', number>>;
  readonly #values: (ValueGains | undefined)[] = [];

  constructor(weights: Weights) {
    this.weights = weights;
    const most = (name: string): number => Math.max(0, weights[name] ?? 0);
    const weight = (name: string): number => weights[name] ?? 0;
    const sum = (names: readonly string[]): number =>
      names.reduce((total, name) => total + most(name) * (LARGEST[name] ?? 1), 0);
    const subject = (narrow: boolean): Float64Array => {
      const gains = new Float64Array(SUBJECT_STATES.length * RECENCIES);
      SUBJECT_STATES.forEach((state, place) => {
        const gain = (recency: number): number =>
          this.sum(
            subjectFeatures(
              { state, recency, rival: false, leads: false, rivals: [], rivalModels: false, replaces: false },
              NO_HOLDER,
              narrow,
            ),
          );
        const isRecent = state.startsWith('active');
        gains.fill(gain(0), place * RECENCIES, (place + 1) * RECENCIES);
        for (let recency = 1; isRecent && recency < RECENCIES; recency++)
          gains[place * RECENCIES + recency] = gain(recency);
      });
      return gains;
    };
    this.#subject = subject(false);
    this.#narrowSubject = subject(true);
    const each = (gain: (name: Qualifier) => number): Record<Qualifier, number> =>
      Object.fromEntries(QUALIFIERS.map((name) => [name, gain(name)])) as Record<Qualifier, number>;
    this.fits = each((name) => most('agreeing') + most(name));
    this.conflicts = each(
      (name) => most(`${name}Conflict`) + (name === 'period' ? most('periodConflictStatistic') : 0),
    );
    this.either = each((name) => Math.max(this.fits[name], this.conflicts[name]));
    this.anotherPeriod = weight('periodConflict');
    this.anotherPeriodStatistic = this.anotherPeriod + weight('periodConflictStatistic');
    this.conditions =
      sum([...QUALIFIERS, ...QUALIFIERS.map((name) => `${name}Conflict`)]) +
      sum(['agreeing', 'periodConflictStatistic']);
    this.lexical = { covered: most('covered'), shared: most('shared') };
    this.lexicalTextual = { covered: most('coveredTextual'), shared: most('sharedTextual') };
    this.strongest = most('strongest');
    this.variant = most('variant');
    this.holderScope = most('holderScope');
    this.noun = most('noun');
    this.#far = weight('valueFar');
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

  /** What the subject adds but for its rivals, by its state and recency; see subject-state.ts. */
  subject(state: number, recency: number, narrow: boolean): number {
    const at = state * RECENCIES + Math.min(RECENCIES - 1, recency);
    return (narrow ? this.#narrowSubject : this.#subject)[at] ?? 0;
  }

  /** What a value adds at most, by how it can fit; `valueKey` as in fact-columns.ts. */
  values(valueKey: number, strong: boolean): ValueGains {
    const key = valueKey * 2 + +strong;
    return this.#values[key] ?? this.#valuesOf(valueKey, strong, key);
  }

  #valuesOf(valueKey: number, strong: boolean, key: number): ValueGains {
    const type = kindAt(valueKey >> 1) as FactValue['type'];
    const typical = (valueKey & 1) === 1;
    const best = (shapes: readonly ValueShape[]): number =>
      Math.max(...shapes.map((shape) => this.sum(valueFeatures(type, typical, shape, strong))));
    const dateBeside = best(SHAPES.dateBeside);
    const orDateBeside = (most: number): number => (type === 'date' ? Math.max(most, dateBeside) : most);
    const gains = {
      none: orDateBeside(best(SHAPES.none)),
      departing: orDateBeside(best(SHAPES.departing)),
      dated: dateBeside,
      beside: best(SHAPES.beside),
      agreeing: best(SHAPES.agreeing),
      agreeingBeside: best(SHAPES.agreeingBeside),
      differing: best(SHAPES.differing),
      differingBeside: best(SHAPES.differingBeside),
    };
    this.#values[key] = gains;
    return gains;
  }

  /** What it adds at most that a value lies at least so far from the fact's. */
  far(distance: number): number {
    return this.#far * (this.#far > 0 ? FARTHEST : Math.min(FARTHEST, distance));
  }

  /** What a differing value adds at most beyond itself; `said` is the subject's state. */
  departing(alone: boolean, typical: boolean, strong: boolean, said: number): number {
    const departs = this.#departs;
    let sum = alone ? departs.always + departs.alone : departs.always;
    if (said <= CLEAR || said === ACTIVE) {
      if (strong) sum += departs.clearlyStrong;
      if (typical) sum += departs.clearlyTypical;
    }
    return sum;
  }
}
