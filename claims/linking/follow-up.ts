import type { ValueMention } from '../german/value-types.ts';
import { finderOf } from './candidates.ts';
import { inRange } from './claim-range.ts';
import { clauseOf, openClauses } from './clause-reading.ts';
import type { SentenceInContext } from './context.ts';
import { saysStrongly } from './cue-fit.ts';
import { byDepartingSum } from './departing-side.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactFrame } from './fact-frame.ts';
import type { FactIndex } from './fact-index.ts';
import { GoingOn, type Stated } from './going-on.ts';
import { type Link, STRAY_THRESHOLD } from './link.ts';
import { linkSentence } from './link-sentence.ts';
import type { NearSubjects } from './near-subjects.ts';
import { ofOneBefore } from './of-one-before.ts';
import type { Scorer } from './score.ts';
import { isOfAnotherTime } from './siblings.ts';
import { namesValue } from './side-fit.ts';
import { isSaid, namesRival } from './subject-fit.ts';
import { figuresOf, isInFirstCell, isRow } from './table-cells.ts';
import { toldWithin } from './told-within.ts';
import { agrees, agreesInPart } from './value-state.ts';

/** How many digits a figure must have to agree not by chance: in the next sentence, in the one after it and so on. */
const TELLING_DIGITS = [1, 2, 2];

/** |ln(said/known)|: a cell says nothing of the version that its figure is of. */
const FARTHEST_IN_CELL = 0.3;

const isChange = ({ role }: ValueMention): boolean => role === 'change';

/** How many sentences back a fact may have been stated of which words give another date. */
const DATED_BACK = 2;

/** "um gut ein Viertel auf 239.000": the record of one figure of the clause gives the other beside it. */
const tellsToo = ({ frame, fits: { range } }: Link, value: ValueMention): boolean =>
  inRange(range, value.first) && namesValue(frame, value);

/** A link with the words that make it: a sentence, or the clause of one as a sentence of its own. */
export interface FollowUp {
  readonly sentence: SentenceInContext;
  readonly link: Link;
}

/**
 * The facts that the sentences just before have stated, or the rest of the sentence. Words that go on about one of them
 * ("Ausgeliefert wurden in dem Vierteljahr 108.796 Fahrzeuge", "..., acht Prozent weniger als im Vorjahr") say too
 * little by themselves; their figure tells which one they mean.
 */
export class FollowUps {
  readonly #index: FactIndex;
  readonly #scorer: Scorer;
  readonly #goingOn: GoingOn;
  readonly #near: NearSubjects;
  #recent: (readonly FactEntry[])[] = [];

  constructor(index: FactIndex, scorer: Scorer) {
    this.#index = index;
    this.#scorer = scorer;
    this.#goingOn = new GoingOn(index, scorer);
    this.#near = finderOf(index).near;
  }

  /** The `links` of a sentence, and those to facts stated before whose figures it gives and none of them has taken. */
  of(sentence: SentenceInContext, own: readonly Link[]): FollowUp[] {
    const links: Link[] = [];
    const settled: FollowUp[] = [];
    const before = this.#stated();
    for (const link of own) {
      const meant = ofOneBefore(sentence, link, before, this.#goingOn, this.#index.graph);
      if (meant === null) links.push(byDepartingSum(sentence, link));
      else settled.push(meant);
    }
    const taken = [...links, ...settled.map(({ link }) => link)];
    const found = [
      ...settled,
      ...(sentence.reading.values.length === 0 ? [] : this.#find(sentence, taken, before)),
      ...(sentence.reading.dates.length === 0 ? [] : this.#dated(sentence, taken)),
    ];
    found.push(...this.#cells(sentence, [...taken, ...found.map(({ link }) => link)]));
    const stated = new Set([...links, ...found.map(({ link }) => link)].map(({ entry }) => entry));
    this.#recent = [[...stated], ...this.#recent].slice(0, TELLING_DIGITS.length);
    const claims = [...links.map((link) => ({ sentence, link })), ...found];
    return [...claims, ...toldWithin(sentence, claims, this.#index, this.#scorer, this.#near)];
  }

  #find(sentence: SentenceInContext, links: readonly Link[], before: readonly Stated[]): FollowUp[] {
    const here = links.map(
      ({ entry, fits }): Stated => ({ entry, digits: 1, near: true, spent: fits.value.value, within: true }),
    );
    const found: FollowUp[] = links.length === 0 ? this.#each(sentence, before) : [];
    if (links.length > 0) {
      const open = openClauses(
        sentence,
        sentence.reading.values,
        links.map(({ fits }) => fits.range),
      );
      // Another clause of the sentence may say whose figure it is.
      const ours =
        open.length === 0
          ? []
          : before.filter(({ entry }) => !namesRival(sentence, entry.frame, this.#index.graph));
      // A cell says nothing of the version that its figure is of.
      const row = isRow(sentence.reading.tokens);
      for (const range of open) {
        const clause = clauseOf(sentence, range, this.#index.graph);
        const link =
          this.#goingOn.link(
            clause,
            [...here, ...ours],
            new Set(),
            !row || clause.reading.values.every(isChange),
          ) ??
          this.#ofItself(clause, links) ??
          (clause.named.size > 0 ? this.#named(clause) : null);
        if (link !== null) found.push({ sentence: clause, link });
      }
    }
    const taken = new Set([
      ...links.map(({ fits }) => fits.value.value?.start),
      ...found.map(({ link }) => link.fits.value.value?.start),
      ...sentence.reading.values
        .filter((value) => links.some((link) => tellsToo(link, value)))
        .map(({ start }) => start),
    ]);
    const stated = new Set(links.map(({ entry }) => entry));
    for (;;) {
      const open = before.filter(
        ({ entry }) =>
          !stated.has(entry) && !(links.length > 0 && namesRival(sentence, entry.frame, this.#index.graph)),
      );
      const link = this.#goingOn.link(sentence, open, taken, links.length + found.length === 0);
      if (link === null) return found;
      stated.add(link.entry);
      taken.add(link.fits.value.value?.start);
      found.push({ sentence, link });
    }
  }

  /** "Auf Tesla entfielen 1.301 Wagen, BYD kam auf 2.629": told of two, each clause is a statement of its own. */
  #each(sentence: SentenceInContext, before: readonly Stated[]): FollowUp[] {
    const clauses = openClauses(sentence, sentence.reading.values, []);
    if (clauses.length < 2) return [];
    const found: FollowUp[] = [];
    const stated = [...before];
    for (const range of clauses) {
      const clause = clauseOf(sentence, range, this.#index.graph);
      if (clause.named.size === 0) continue;
      const link = this.#goingOn.link(clause, stated, new Set(), true) ?? this.#named(clause);
      if (link === null) continue;
      found.push({ sentence: clause, link });
      stated.unshift({
        entry: link.entry,
        digits: 1,
        near: true,
        spent: link.fits.value.value,
        within: true,
      });
    }
    return found;
  }

  /** A fact about what the clause names, whose figure it gives. */
  #named(clause: SentenceInContext): Link | null {
    return (
      linkSentence(clause, this.#index, this.#scorer).find(
        ({ fits: { value, subject } }) =>
          subject.state === 'named' && value.value !== null && agreesInPart(value) && value.digits >= 2,
      ) ?? null
    );
  }

  /** "Volvo EX60 | 65.990 Euro" under "Preis": what no link has taken says of whom the row is what its column is of. */
  #cells(row: SentenceInContext, links: readonly Link[]): FollowUp[] {
    if (row.columns == null) return [];
    const found: FollowUp[] = [];
    // "Kia EV3 81,4 kWh | 41.390 Euro": of a version that a cell says nothing of.
    const { tokens, values } = row.reading;
    const ofVersion = values.some((value) => value.type === 'energy' && isInFirstCell(value, tokens));
    for (const { words, figure } of figuresOf(row, row.columns)) {
      if (links.some(({ fits }) => fits.value.value?.start === figure.start)) continue;
      const link = linkSentence(words, this.#index, this.#scorer).find(
        ({ frame, fits }) =>
          fits.subject.state === 'named' &&
          fits.value.value === figure &&
          fits.value.distance <= FARTHEST_IN_CELL &&
          (!ofVersion || agreesInPart(fits.value)) &&
          links.every((other) => other.frame !== frame),
      );
      if (link !== undefined) found.push({ sentence: words, link });
    }
    return found;
  }

  /** "810 Kilometer verspricht der EX60, los geht es bei 62.990 Euro": another fact about what the sentence speaks of. */
  #ofItself(clause: SentenceInContext, links: readonly Link[]): Link | null {
    const subjects = new Set(links.map(({ frame }) => frame.fact.subject));
    // A departing figure of the same kind is told of somebody or something else.
    const predicates = new Set(links.map(({ frame }) => frame.predicate));
    const undated = clause.reading.dates.length === 0;
    return (
      linkSentence(clause, this.#index, this.#scorer).find(
        ({ entry, frame, fits: { value, subject } }) =>
          subjects.has(frame.fact.subject) &&
          !(undated && links.some((link) => isOfAnotherTime(entry, link.entry))) &&
          value.value !== null &&
          !subject.rival &&
          (agreesInPart(value) || !predicates.has(frame.predicate)) &&
          links.every((link) => link.frame !== frame),
      ) ?? null
    );
  }

  /** Words outside of all claims that give another date of a fact just stated. */
  #dated(sentence: SentenceInContext, links: readonly Link[]): FollowUp[] {
    const before = this.#recent.slice(0, DATED_BACK).flat();
    if (links.length === 0) {
      const link = this.#goingOn.linkByDate(sentence, before);
      return link === null ? [] : [{ sentence, link }];
    }
    const claimed = links.map(({ fits }) => fits.range);
    const stated = [...links.map(({ entry }) => entry), ...before];
    return openClauses(sentence, sentence.reading.dates, claimed).flatMap((range) => {
      const clause = clauseOf(sentence, range, this.#index.graph);
      const link = this.#goingOn.linkByDate(clause, stated) ?? this.#dates(clause, links);
      return link === null ? [] : [{ sentence: clause, link }];
    });
  }

  /** "In Dresden rollte Mitte Dezember das letzte Auto vom Band, in Osnabrück ist 2027 Schluss": another fact with its date. */
  #dates(clause: SentenceInContext, links: readonly Link[]): Link | null {
    return (
      linkSentence(clause, this.#index, this.#scorer).find(
        ({ frame, score, fits: { subject, value } }) =>
          value.date !== null &&
          agrees(value) &&
          !subject.rival &&
          score >= STRAY_THRESHOLD &&
          // "bis Ende 2030" alone is the end of anything.
          (isSaid(subject) || saysStrongly(clause.reading, frame.predicate) || this.#names(clause, frame)) &&
          links.every((link) => link.frame !== frame),
      ) ?? null
    );
  }

  /** Whom or what the record names beside its subject, countries aside. */
  #names({ named }: SentenceInContext, { entities }: FactFrame): boolean {
    return [...named].some((id) => entities.has(id) && !this.#index.graph.isRegion(id));
  }

  /** The latest first. */
  #stated(): Stated[] {
    return this.#recent.flatMap((entries, back) =>
      entries.map((entry) => ({
        entry,
        digits: TELLING_DIGITS[back] ?? Number.POSITIVE_INFINITY,
        near: back === 0,
        spent: null,
        within: false,
      })),
    );
  }
}
