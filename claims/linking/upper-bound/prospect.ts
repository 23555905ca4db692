import { compareNumbers } from '../../comparing/compare-numbers.ts';
import { concepts } from '../../lexicon/concepts.ts';
import { ones } from '../bits.ts';
import { type SentenceInContext, speaksOf } from '../context.ts';
import { cueFeatures } from '../cue-fit.ts';
import type { FactEntry } from '../fact-entry.ts';
import { NOTE_WEIGHT } from '../fact-frame.ts';
import type { FactIndex } from '../fact-index.ts';
import { qualifierFeatures } from '../features/qualifier-features.ts';
import { subjectFeatures } from '../features/subject-features.ts';
import { TOPICS } from '../features/topics.ts';
import { valueFeatures } from '../features/value-features.ts';
import { magnitudesNear, NO_MAGNITUDES } from '../magnitudes.ts';
import { nameBit } from '../name-bits.ts';
import { NearSubjects } from '../near-subjects.ts';
import type { QualifierFit } from '../qualifier-fit.ts';
import { holds, stemBit } from '../stem-bits.ts';
import type { SubjectFit } from '../subject-fit.ts';
import { DISTANCE_IN_KIND, NEXT_DAYS, numberDistance, type ValueFit } from '../value-fit.ts';
import { kindBit } from '../value-kinds.ts';
import { namesTrim } from '../variant-fit.ts';
import { CYCLE, conditionsSaid, DRIVE, ELAPSED, ENTITY, PERIOD, REGION, STAGE } from './conditions.ts';
import type { Gains } from './gains.ts';

const TOPIC_BITS = concepts.bitsOf(TOPICS);
const DATE = kindBit('date');
const NAME = kindBit('entity');

/**
 * The most that the evidence of one sentence can amount to for a fact, from what can be told without reading the two
 * side by side. Facts below the threshold need not be looked at; that makes no difference but in time, which
 * tests/unit/claims/linking/upper-bound.test.ts checks on labelled sentences. One object serves sentence after
 * sentence, so that its tables are made once.
 */
export class Prospect {
  readonly near: NearSubjects;
  readonly #index: FactIndex;
  readonly #gains: Gains;
  #sentence: SentenceInContext | null = null;
  #bits: Uint32Array = new Uint32Array(0);
  #kinds = 0;
  #near = NO_MAGNITUDES;
  #stemCount = 0;
  readonly #stemBits: number[] = [];
  readonly #stemRarities: number[] = [];
  #total = 0;
  #topics = new Uint32Array(0);
  /** Bits and rarities of the names. */
  #nameCount = 0;
  readonly #nameBits: number[] = [];
  readonly #nameRarities: number[] = [];
  #entitiesCap = 0;
  #trims = false;
  /** Conditions that the sentence speaks of. */
  #says = 0;
  #wordsCap = 0;
  #conceptsCap = 0;
  /** Which sentence a table's entry is for. */
  #turn = 0;
  readonly #predicateTurn: Int32Array;
  readonly #predicateStrong: Uint8Array;
  readonly #predicateGain: Float64Array;
  readonly #cueGains: (number | undefined)[][];
  /** Set by `#compareMain`. */
  #mayAgree = true;
  #distance = 0;
  /** The parts of the sum for the entry last asked for. */
  #most = 0;
  #subjectPart = 0;
  #valuePart = 0;
  #conditionsPart = 0;

  constructor(index: FactIndex, gains: Gains) {
    this.#index = index;
    this.#gains = gains;
    this.near = new NearSubjects(index.subjects);
    this.#predicateTurn = new Int32Array(index.predicates);
    this.#predicateStrong = new Uint8Array(index.predicates);
    this.#predicateGain = new Float64Array(index.predicates);
    this.#cueGains = Array.from({ length: index.predicates }, () => []);
  }

  get gains(): Gains {
    return this.#gains;
  }

  /** Turns to another sentence. */
  over(sentence: SentenceInContext): this {
    const { reading, named, described } = sentence;
    const gains = this.#gains;
    const index = this.#index;
    this.#sentence = sentence;
    this.near.over(sentence);
    this.#turn += 1;
    this.#bits = reading.conceptBits;
    let kinds = reading.dates.length > 0 ? DATE : 0;
    if (named.size > 0 || described.size > 0) kinds |= NAME;
    for (const value of reading.values) kinds |= kindBit(value.type);
    this.#kinds = kinds;
    this.#near = magnitudesNear(reading.values);
    let total = 0;
    let shared = 0;
    let strongest = 0;
    let count = 0;
    for (const stem of reading.stems) {
      const rare = index.rarity(stem);
      total += rare;
      if (!index.knows(stem)) continue;
      this.#stemBits[count] = stemBit(stem);
      this.#stemRarities[count] = rare;
      count += 1;
      shared += rare;
      if (rare > strongest) strongest = rare;
    }
    this.#stemCount = count;
    this.#total = total;
    this.#wordsCap = shared === 0 ? 0 : this.#lexical(shared, strongest, true);
    this.#conceptsCap =
      Math.max(0, gains.concepts, gains.concepts + gains.conceptsTextual) +
      Math.max(0, gains.missingTopic) * TOPICS.length;
    if (this.#topics.length === 0) this.#topics = new Uint32Array(TOPIC_BITS.length);
    for (let at = 0; at < TOPIC_BITS.length; at++)
      this.#topics[at] = (TOPIC_BITS[at] ?? 0) & ~(this.#bits[at] ?? 0);
    let entities = 0;
    this.#nameCount = 0;
    for (const id of named) {
      const rarity = index.entityRarity(id) / 4;
      this.#nameBits[this.#nameCount] = nameBit(id);
      this.#nameRarities[this.#nameCount] = rarity;
      this.#nameCount += 1;
      entities += rarity;
    }
    this.#entitiesCap = gains.entities * Math.min(2, entities);
    this.#trims = namesTrim(sentence);
    this.#says = conditionsSaid(sentence);
    return this;
  }

  /** Whether the evidence for a fact can amount to `enough`; `compared`, `placed` and `conditioned` then narrow it down. */
  reaches(entry: FactEntry, enough: number): boolean {
    const gains = this.#gains;
    const cues = this.#cuesOf(entry);
    const strong = this.#predicateStrong[entry.predicateNumber] === 1;
    const said = this.near.code(entry.subjectNumber);
    const subject = gains.subject(said, this.near.recency(entry.subjectNumber), entry.narrow);
    const value = this.#valueAtMost(entry, strong, said);
    let sum = gains.always + cues + subject + value;
    if (this.#trims || entry.variant) sum += gains.variant;
    if (strong && entry.predicate.holder === true) sum += gains.holderScope;
    const conditions = (entry.conditions & this.#says) === 0 ? 0 : this.#conditionGain(entry);
    sum += conditions;
    // Each step is dearer than the one before; most facts fall at the first.
    if (sum + this.#entitiesCap + this.#conceptsCap + this.#wordsCap < enough) return false;
    sum += this.#entityGain(entry);
    if (sum + this.#conceptsCap + this.#wordsCap < enough) return false;
    sum += this.#conceptGain(entry);
    if (sum + this.#wordsCap < enough) return false;
    this.#subjectPart = subject;
    this.#valuePart = value;
    this.#conditionsPart = conditions;
    this.#most = sum + this.#lexicalGain(entry);
    return this.#most >= enough;
  }

  /** The most for a fact, whatever it is. */
  atMost(entry: FactEntry): number {
    this.reaches(entry, Number.NEGATIVE_INFINITY);
    return this.#most;
  }

  /** The most for the entry last asked for, now that its value has been compared. */
  compared(entry: FactEntry, value: ValueFit): number {
    const strong = this.#strong(entry);
    let own = this.#gains.noun;
    if (value.state === 'none' && !value.sideDiffers) own += this.#gains.values(entry, strong).none;
    else own += this.#gains.sum(valueFeatures(entry.fact.value.type, entry.typical, value, strong));
    if (value.state === 'differs')
      own += this.#gains.departing(entry, strong, this.near.code(entry.subjectNumber));
    this.#most += own - this.#valuePart;
    this.#valuePart = own;
    return this.#most;
  }

  /** The same, now that its subject has been looked for. */
  placed(entry: FactEntry, subject: SubjectFit): number {
    const own = this.#gains.sum(subjectFeatures(subject, entry.predicate, entry.narrow));
    this.#most += own - this.#subjectPart;
    this.#subjectPart = own;
    return this.#most;
  }

  /** The same, now that its conditions have been compared. */
  conditioned(entry: FactEntry, qualifiers: QualifierFit): number {
    const own = this.#gains.sum(qualifierFeatures(qualifiers, entry.predicate));
    this.#most += own - this.#conditionsPart;
    this.#conditionsPart = own;
    return this.#most;
  }

  /** As far as the values of the sentence tell without the record. */
  #valueAtMost(entry: FactEntry, strong: boolean, said: number): number {
    const gains = this.#gains;
    const values = gains.values(entry, strong);
    const comparable = (entry.kinds & this.#kinds) !== 0;
    if (!comparable && (entry.sideKinds & this.#kinds) === 0) return values.none;
    const beside = (entry.sideLow & this.#near.low) !== 0 || (entry.sideHigh & this.#near.high) !== 0;
    let most = beside ? values.beside : values.departing;
    if (comparable) {
      this.#compareMain(entry);
      const agreeing = beside ? values.agreeingBeside : values.agreeing;
      if (this.#mayAgree && agreeing > most) most = agreeing;
      const differing =
        (beside ? values.differingBeside : values.differing) +
        gains.departing(entry, strong, said) +
        gains.far(this.#distance);
      if (differing > most) most = differing;
    }
    return most + gains.noun;
  }

  /** Whether a value of the sentence may agree with the main value, and how far those that differ are from it at least. */
  #compareMain({ fact, period, kinds, severalUnits }: FactEntry): void {
    this.#mayAgree = true;
    this.#distance = 0;
    if (this.#sentence === null) return;
    const { value } = fact;
    const { dates, values } = this.#sentence.reading;
    if (value.type === 'entity') {
      this.#mayAgree = value.entities.some((id) => this.#mentions(id));
      this.#distance = DISTANCE_IN_KIND;
    } else if (value.type === 'date') {
      this.#mayAgree =
        period === null ||
        dates.some(
          (date) =>
            date.period !== null &&
            date.period.from <= period.to + NEXT_DAYS &&
            period.from <= date.period.to,
        );
      this.#distance = DISTANCE_IN_KIND;
    } else if ('number' in value && !severalUnits) {
      this.#mayAgree = false;
      this.#distance = Number.POSITIVE_INFINITY;
      for (const said of values) {
        if ((kindBit(said.type) & kinds) === 0) continue;
        if (compareNumbers(said, value) !== 'differs') this.#mayAgree = true;
        else this.#distance = Math.min(this.#distance, numberDistance(said, value));
      }
    }
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
    for (let at = 0; at < this.#stemCount; at++) {
      const held = holds(stems, this.#stemBits[at] ?? 0);
      if (held === 0) continue;
      const rare = this.#stemRarities[at] ?? 0;
      shared += held === 2 ? rare : rare * NOTE_WEIGHT;
      if (held === 2 && rare > strongest) strongest = rare;
    }
    return shared === 0 ? 0 : this.#lexical(shared, strongest, textual);
  }

  #lexical(shared: number, strongest: number, textual: boolean): number {
    const { lexical, lexicalTextual, strongest: strong } = this.#gains;
    const sharing = Math.min(2, shared / 4);
    const covered = shared / this.#total;
    let gain = lexical.covered * covered + lexical.shared * sharing + (strong * strongest) / 4;
    if (textual) gain += lexicalTextual.covered * covered + lexicalTextual.shared * sharing;
    return gain;
  }

  /** Names beside the subject that the record has, too. */
  #entityGain({ namesLow, namesHigh }: FactEntry): number {
    let rarity = 0;
    for (let at = 0; at < this.#nameCount; at++) {
      const bit = this.#nameBits[at] ?? 0;
      if (((bit < 32 ? namesLow : namesHigh) & (1 << (bit & 31))) !== 0)
        rarity += this.#nameRarities[at] ?? 0;
    }
    return this.#gains.entities * Math.min(2, rarity);
  }

  #conditionGain(entry: FactEntry): number {
    const { fits, conflicts, either, conditions } = this.#gains;
    const both = entry.conditions & this.#says;
    let sum = 0;
    if ((both & REGION) !== 0) sum += this.#saysRegion(entry) ? fits.region : conflicts.region;
    if ((both & CYCLE) !== 0) sum += either.cycle;
    if ((both & DRIVE) !== 0) sum += either.drive;
    if ((both & STAGE) !== 0) sum += either.stage;
    if ((both & ELAPSED) !== 0) sum += either.elapsed;
    if ((both & ENTITY) !== 0)
      for (const { name, id } of entry.naming) sum += this.#mentions(id) ? fits[name] : conflicts[name];
    if ((both & PERIOD) !== 0) sum += this.#periodGain(entry);
    return Math.min(sum, conditions);
  }

  #saysRegion({ fact }: FactEntry): boolean {
    const wanted = fact.qualifiers.region;
    const sentence = this.#sentence;
    if (sentence === null || sentence.regions.some(({ id }) => id === wanted)) return true;
    return wanted === 'outside-china' && sentence.reading.concepts.has('foreign');
  }

  #periodGain({ dateFrom, dateTo, predicate }: FactEntry): number {
    const { either, anotherPeriod, anotherPeriodStatistic } = this.#gains;
    if (dateFrom > dateTo) return 0;
    let dated = false;
    for (const { period } of this.#sentence?.reading.dates ?? []) {
      if (period === null) continue;
      if (period.from <= dateTo && dateFrom <= period.to) return either.period;
      dated = true;
    }
    if (!dated) return 0;
    return predicate.time === 'statistic' ? anotherPeriodStatistic : anotherPeriod;
  }

  #mentions(id: string): boolean {
    return this.#sentence !== null && speaksOf(this.#sentence, id);
  }

  #strong(entry: FactEntry): boolean {
    this.#cuesOf(entry);
    return this.#predicateStrong[entry.predicateNumber] === 1;
  }

  #cuesOf({ cues, predicate, predicateNumber: number }: FactEntry): number {
    if (this.#predicateTurn[number] !== this.#turn && this.#sentence !== null) {
      this.#predicateTurn[number] = this.#turn;
      const fit = cues.fit(this.#sentence);
      const key = ((fit.strong * 3 + Math.min(2, fit.against)) * 2 + +fit.weak) * 2 + +fit.carried;
      const known = this.#cueGains[number] ?? [];
      const gain = known[key] ?? this.#gains.sum(cueFeatures(fit, predicate));
      known[key] = gain;
      this.#predicateGain[number] = gain;
      this.#predicateStrong[number] = +(fit.strong > 0);
    }
    return this.#predicateGain[number] ?? 0;
  }
}
