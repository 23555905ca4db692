import { CARS } from '../german/cars.ts';
import type { ValueMention } from '../german/value-types.ts';
import { type Finder, finderOf } from './candidates.ts';
import { type SentenceInContext, speaksOf } from './context.ts';
import { FARTHEST, fitDepartingSide } from './departing-side.ts';
import { namesStranger } from './elsewhere.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactIndex } from './fact-index.ts';
import { features } from './features.ts';
import type { Fits } from './fits.ts';
import { givesOnlyDate, linkByDate } from './going-on-dates.ts';
import { ALTERNATIVE_THRESHOLD, LINK_THRESHOLD, type Link, UNJUDGED } from './link.ts';
import { fitFact } from './link-sentence.ts';
import type { Scorer } from './score.ts';
import { isOfAnotherTime, isOfSameSetting, isOfSameTime, mayDepart, siblingsOf } from './siblings.ts';
import { isRow } from './table-head.ts';
import { isExcused, sharesWord } from './told-beside.ts';
import { fitValue } from './value-fit.ts';
import { agrees, agreesInPart, type ValueFit } from './value-state.ts';
import { veto } from './vetoes.ts';

/** A fact stated before, and how many digits must agree for a figure to mean it. */
export interface Stated {
  readonly entry: FactEntry;
  readonly digits: number;
  /** So near that a figure may depart from the fact and still mean it. */
  readonly near: boolean;
  /** The figure that the same sentence has stated it with. */
  readonly spent: ValueMention | null;
  /** The same sentence states it. */
  readonly within: boolean;
}

/** "nach 18 Stunden" is a condition of what is counted, no claim of its own. */
const isSpan = ({ type }: ValueMention, { fact }: FactEntry): boolean =>
  type === 'duration' && fact.qualifiers.elapsed_s !== undefined;

/** "Wer warten kann, nimmt den ID. Polo. Er soll unter 25.000 Euro kosten": another car than the one stated has come up since. */
function isEarlierModel(words: SentenceInContext, { fact, frame }: FactEntry, { graph }: FactIndex): boolean {
  if (graph.level(fact.subject) !== 'model' || speaksOf(words, fact.subject)) return false;
  const latest = [...words.topics].filter(([id, rank]) => rank === 0 && graph.level(id) === 'model');
  return latest.length > 0 && !latest.some(([id]) => frame.entities.has(id));
}

const isTest = ({ fact: { predicate, qualifiers } }: FactEntry): boolean =>
  /^(?:winter-range|range-loss|consumption)$/.test(predicate) && qualifiers.source !== undefined;

const isOfSameTest = (a: FactEntry, b: FactEntry): boolean =>
  a.row !== b.row &&
  isTest(a) &&
  a.fact.qualifiers.source === b.fact.qualifiers.source &&
  a.fact.qualifiers.period === b.fact.qualifiers.period;

/** Which fact words mean that go on about facts just stated. */
export class GoingOn {
  readonly #index: FactIndex;
  readonly #scorer: Scorer;
  readonly #finder: Finder;

  constructor(index: FactIndex, scorer: Scorer) {
    this.#index = index;
    this.#scorer = scorer;
    this.#finder = finderOf(index);
  }

  /** The first of the facts whose figure the words give; with `departing` also one that they give another figure for. */
  link(
    words: SentenceInContext,
    stated: readonly Stated[],
    taken: ReadonlySet<number | undefined>,
    departing: boolean,
  ): Link | null {
    const open = words.reading.values.filter(({ start }) => !taken.has(start));
    if (stated.length === 0 || open.length === 0) return null;
    this.#finder.near.over(words);
    for (const { entry, digits, spent, within } of stated) {
      if (!within && isEarlierModel(words, entry, this.#index)) continue;
      const value = fitValue(words, entry.frame, this.#index.graph);
      if (!agreesInPart(value) || value.value === null || value.digits < digits) continue;
      // "738 kW (1.003 PS)": the same figure in another unit.
      if (agrees(value) && spent?.type === value.value.type) continue;
      if (taken.has(value.value.start) || isSpan(value.value, entry)) continue;
      const link = this.#link(words, entry, null);
      if (link !== null) return link;
    }
    const agreeing =
      this.#sibling(words, stated, taken, false) ??
      this.#alike(words, stated, taken) ??
      this.#ofSameTest(words, stated, taken);
    if (agreeing !== null || !departing) return agreeing;
    const sibling = this.#sibling(words, stated, taken, true);
    if (sibling !== null) return sibling;
    for (const { entry, near, spent, within } of stated) {
      if (!near || !(within || sharesWord(words, entry))) continue;
      if (namesStranger(words, entry.frame)) continue;
      const value = fitDepartingSide(words, entry.frame, spent);
      const link = value.value === null ? null : this.#link(words, entry, value);
      if (link !== null) return link;
    }
    return null;
  }

  /** The first of the facts whose record gives the words' date beside its own. */
  linkByDate(words: SentenceInContext, stated: readonly FactEntry[]): Link | null {
    if (stated.length === 0 || !givesOnlyDate(words)) return null;
    return linkByDate(words, stated, this.#index, this.#finder.near.over(words));
  }

  /**
   * "Im Jahr davor waren es 15 Millionen", "bei Tesla lediglich neun": what a fact just stated says of one time or one
   * maker, another says of the time or the maker that the words name.
   */
  #sibling(
    words: SentenceInContext,
    stated: readonly Stated[],
    taken: ReadonlySet<number | undefined>,
    departing: boolean,
  ): Link | null {
    const undated = words.reading.dates.length === 0;
    for (const { entry, near } of stated) {
      for (const other of siblingsOf(entry, words, this.#index)) {
        if (undated && isOfAnotherTime(other, entry)) continue;
        const value = fitValue(words, other.frame, this.#index.graph);
        if (value.value === null || taken.has(value.value.start)) continue;
        const fits = departing
          ? value.state === 'differs' &&
            value.distance <= FARTHEST &&
            (near
              ? mayDepart(words, entry, other)
              : isOfSameTime(other, entry) && words.named.has(other.fact.subject))
          : agreesInPart(value) && value.digits >= (near ? (agrees(value) ? 0 : 2) : 3);
        if (!fits) continue;
        const link = this.#link(words, other, null);
        if (link !== null) return link;
      }
    }
    return null;
  }

  /**
   * Another fact of the same predicate: where a text speaks of such figures, an agreeing one needs fewer words around it, and
   * is no departing one of somebody else. So does another fact about the same subject, place and time ("Das entsprach 1,88
   * Millionen Autos" behind their share).
   */
  #alike(
    words: SentenceInContext,
    stated: readonly Stated[],
    taken: ReadonlySet<number | undefined>,
  ): Link | null {
    const { columns } = this.#index;
    const known = new Set(stated.map(({ entry }) => entry.row));
    const nearest = stated.filter(({ near }) => near);
    if (nearest.length === 0) return null;
    const predicates = new Set(nearest.map(({ entry }) => columns.predicate[entry.row]));
    const subjects = new Set(nearest.map(({ entry }) => columns.subject[entry.row]));
    const undated = words.reading.dates.length === 0;
    const { near, tallies, candidates } = this.#finder;
    const { rows, count } = candidates.over(words, near, tallies.over(words));
    let best: Link | null = null;
    for (const row of rows.subarray(0, count)) {
      const samePredicate = predicates.has(columns.predicate[row]);
      if (known.has(row) || !(samePredicate || subjects.has(columns.subject[row]))) continue;
      if (!this.#index.isAtHand(row)) continue;
      const entry = this.#index.entry(row);
      if (!samePredicate && !nearest.some((known) => isOfSameSetting(entry, known.entry))) continue;
      if (undated && stated.some((known) => isOfAnotherTime(entry, known.entry))) continue;
      const value = fitValue(words, entry.frame, this.#index.graph);
      if (!agreesInPart(value) || value.value === null || value.digits < 2) continue;
      if (taken.has(value.value.start)) continue;
      const link = this.#link(words, entry, null);
      if (link === null || (link.fits.subject.state === 'absent' && value.digits < 3)) continue;
      const score = this.#scorer(features(words, entry, link.fits, this.#index));
      if (score >= ALTERNATIVE_THRESHOLD && (best === null || score > best.score)) best = { ...link, score };
    }
    return best;
  }

  /** "Am weitesten kam der Lucid Air. Im Schnitt büßte das Feld 38 Prozent ein": another result of the test just spoken of. */
  #ofSameTest(
    words: SentenceInContext,
    stated: readonly Stated[],
    taken: ReadonlySet<number | undefined>,
  ): Link | null {
    for (const { entry: known, near } of stated) {
      if (!near || !isTest(known)) continue;
      for (const row of this.#index.naming(known.fact.qualifiers.source ?? '')) {
        const entry = this.#index.entry(row);
        if (!isOfSameTest(entry, known)) continue;
        const value = fitValue(words, entry.frame, this.#index.graph);
        if (!agrees(value) || value.value === null || value.digits < 2 || taken.has(value.value.start))
          continue;
        const link = this.#link(words, entry, null);
        if (link !== null) return link;
      }
    }
    return null;
  }

  #link(words: SentenceInContext, entry: FactEntry, value: ValueFit | null): Link | null {
    const read = fitFact(words, entry, this.#index, this.#finder.near);
    // "Februar 2026 | 45.870 | 21,7 Prozent" below the row of January
    if (value !== null && read.qualifiers.period === 'conflicts' && isRow(words.reading)) return null;
    // A figure that the record gives for another time of its own has been held against that time.
    const fits: Fits =
      value === null ? read : { ...read, value, qualifiers: { ...read.qualifiers, period: 'silent' } };
    if (fits.subject.rival || isShareOfOthers(words, entry, fits.value)) return null;
    // "im Herbst noch 1,6 Millionen für denkbar": a round figure of another time is not the one just told of.
    if (fits.qualifiers.period === 'conflicts' && agrees(fits.value) && fits.value.digits < 3) return null;
    const why = veto(words, entry.frame, fits);
    if (why !== null && !isExcused(why, words, entry, fits.value)) return null;
    return { entry, frame: entry.frame, fits, score: LINK_THRESHOLD, odds: UNJUDGED };
  }
}

/** "jede achte Garage", "ein Viertel davon Schnelllader" is no share of what the record measures. */
function isShareOfOthers(
  { reading: { tokens } }: SentenceInContext,
  { frame: { words } }: FactEntry,
  { value }: ValueFit,
): boolean {
  if (value?.type !== 'percent' || !value.spoken) return false;
  const ofThem = tokens[value.last + 1]?.fold === 'davon';
  const noun = tokens[value.last + (ofThem ? 2 : 1)];
  const each = /^jede/.test(tokens[value.first]?.fold ?? '');
  return (
    (each || ofThem) &&
    noun?.capital === true &&
    !CARS.test(noun.fold) &&
    noun.fold !== 'neue' &&
    !words.has(noun.fold)
  );
}
