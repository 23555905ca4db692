import { overlaps } from '../german/calendar.ts';
import type { ValueMention } from '../german/value-types.ts';
import { clauseOf, openClauses } from './clause-reading.ts';
import type { SentenceInContext } from './context.ts';
import { fitDepartingSide } from './departing-side.ts';
import type { FactEntry } from './fact-entry.ts';
import { DETAIL_WEIGHT } from './fact-frame.ts';
import type { FactIndex } from './fact-index.ts';
import type { Fits } from './fits.ts';
import { LINK_THRESHOLD, type Link } from './link.ts';
import { fitFact } from './link-sentence.ts';
import { fitValue } from './value-fit.ts';
import { agrees, agreesInPart } from './value-state.ts';
import { veto } from './vetoes.ts';

/** How many digits a figure must have to agree not by chance: in the next sentence, in the one after it and so on. */
const TELLING_DIGITS = [1, 2, 2];

/** A link with the words that make it: a sentence, or the clause of one as a sentence of its own. */
export interface FollowUp {
  readonly sentence: SentenceInContext;
  readonly link: Link;
}

/** A fact stated before, and how many digits must agree for a figure to mean it. */
interface Stated {
  readonly entry: FactEntry;
  readonly digits: number;
  /** So near that a figure may depart from the fact and still mean it. */
  readonly near: boolean;
  /** The figure that the same sentence has stated it with. */
  readonly spent: ValueMention | null;
}

/** "nach 18 Stunden" is a condition of what is counted, no claim of its own. */
const isSpan = ({ type }: ValueMention, { fact }: FactEntry): boolean =>
  type === 'duration' && fact.qualifiers.elapsed_s !== undefined;

/** "acht Prozent weniger als im März": the change is counted from a month or quarter that the record does not know. */
const changesSince = ({ reading }: SentenceInContext, { frame }: FactEntry, { value }: Fits): boolean =>
  value.value?.role === 'change' &&
  reading.dates.some(
    ({ period }) =>
      period !== null &&
      /^(?:day|month|quarter|half)$/.test(period.granularity) &&
      !frame.periods.some((known) => overlaps(period, known)),
  );

/** The words say something of what the record says. */
const sharesWord = ({ reading }: SentenceInContext, { frame }: FactEntry): boolean =>
  [...reading.stems].some((stem) => (frame.stems.get(stem) ?? 0) >= DETAIL_WEIGHT);

/**
 * The facts that the sentences just before have stated, or the rest of the sentence. Words that go on about one of them
 * ("Ausgeliefert wurden in dem Vierteljahr 108.796 Fahrzeuge", "..., acht Prozent weniger als im Vorjahr") say too
 * little by themselves; their figure tells which one they mean.
 */
export class FollowUps {
  readonly #index: FactIndex;
  #recent: (readonly FactEntry[])[] = [];

  constructor(index: FactIndex) {
    this.#index = index;
  }

  /** Links to facts stated before whose figures the sentence gives and none of its own `links` has taken. */
  of(sentence: SentenceInContext, links: readonly Link[]): FollowUp[] {
    const found = sentence.reading.values.length === 0 ? [] : this.#find(sentence, links);
    const stated = new Set([...links, ...found.map(({ link }) => link)].map(({ entry }) => entry));
    this.#recent = [[...stated], ...this.#recent].slice(0, TELLING_DIGITS.length);
    return found;
  }

  #find(sentence: SentenceInContext, links: readonly Link[]): FollowUp[] {
    const here = links.map(
      ({ entry, fits }): Stated => ({ entry, digits: 1, near: true, spent: fits.value.value }),
    );
    const before = this.#stated();
    const found: FollowUp[] = [];
    if (links.length > 0) {
      // Another clause of the sentence may say whose figure it is.
      const ours = before.filter(({ entry }) => !fitFact(sentence, entry, this.#index).subject.rival);
      const open = openClauses(
        sentence,
        links.map(({ fits }) => fits.range),
      );
      for (const range of open) {
        const clause = clauseOf(sentence, range, this.#index.graph);
        const link = this.#goesOn(clause, [...here, ...ours], new Set(), true);
        if (link !== null) found.push({ sentence: clause, link });
      }
    }
    const taken = new Set([
      ...links.map(({ fits }) => fits.value.value?.start),
      ...found.map(({ link }) => link.fits.value.value?.start),
    ]);
    const stated = new Set(links.map(({ entry }) => entry));
    for (;;) {
      const open = before.filter(({ entry }) => !stated.has(entry));
      const link = this.#goesOn(sentence, open, taken, links.length + found.length === 0);
      if (link === null) return found;
      stated.add(link.entry);
      taken.add(link.fits.value.value?.start);
      found.push({ sentence, link });
    }
  }

  /** The first of the facts whose figure the words give; with `departing` also one that they give another figure for. */
  #goesOn(
    words: SentenceInContext,
    stated: readonly Stated[],
    taken: ReadonlySet<number | undefined>,
    departing: boolean,
  ): Link | null {
    for (const { entry, digits, spent } of stated) {
      const value = fitValue(words, entry.frame, this.#index.graph);
      if (!agreesInPart(value) || value.value === null || value.digits < digits) continue;
      // "738 kW (1.003 PS)": the same figure in another unit.
      if (agrees(value) && spent?.type === value.value.type) continue;
      if (taken.has(value.value.start) || isSpan(value.value, entry)) continue;
      const link = this.#link(words, entry, {});
      if (link !== null) return link;
    }
    if (!departing) return null;
    for (const { entry, near, spent } of stated) {
      if (!near || (spent === null && !sharesWord(words, entry))) continue;
      const value = fitDepartingSide(words, entry.frame, spent);
      const link = value.value === null ? null : this.#link(words, entry, { value });
      if (link !== null) return link;
    }
    return null;
  }

  #link(words: SentenceInContext, entry: FactEntry, known: Partial<Fits>): Link | null {
    const fits = { ...fitFact(words, entry, this.#index), ...known };
    if (fits.subject.rival || changesSince(words, entry, fits) || veto(words, entry.frame, fits) !== null)
      return null;
    return { entry, frame: entry.frame, fits, score: LINK_THRESHOLD };
  }

  /** The latest first. */
  #stated(): Stated[] {
    return this.#recent.flatMap((entries, back) =>
      entries.map((entry) => ({
        entry,
        digits: TELLING_DIGITS[back] ?? Number.POSITIVE_INFINITY,
        near: back === 0,
        spent: null,
      })),
    );
  }
}
