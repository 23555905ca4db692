import { type Candidates, candidates, finderOf } from './candidates.ts';
import { chooseLinks } from './choose-links.ts';
import { claimRange } from './claim-range.ts';
import type { SentenceInContext } from './context.ts';
import type { Evidence } from './evidence.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactIndex } from './fact-index.ts';
import { looseWords } from './features/loose-words.ts';
import { features } from './features.ts';
import type { Fits } from './fits.ts';
import { PROMISING } from './judging/among-others.ts';
import { judgeLinks, type Promising } from './judging/judge-links.ts';
import { ALTERNATIVE_THRESHOLD, LINK_ODDS, type Link, UNJUDGED } from './link.ts';
import { NearSubjects } from './near-subjects.ts';
import { fitQualifiers } from './qualifier-fit.ts';
import { type Scorer, score } from './score.ts';
import { fitSubject } from './subject-fit.ts';
import type { Gains } from './upper-bound/gains.ts';
import { Prospect } from './upper-bound/prospect.ts';
import { fitValue } from './value-fit.ts';
import { veto } from './vetoes.ts';

export function fitFact(
  sentence: SentenceInContext,
  entry: FactEntry,
  index: FactIndex,
  near: NearSubjects = new NearSubjects(index.subjects).over(sentence),
): Fits {
  const { frame } = entry;
  const value = fitValue(sentence, frame, index.graph);
  return {
    subject: fitSubject(sentence, entry, near, index.graph),
    value,
    qualifiers: fitQualifiers(sentence, frame, index.graph),
    range: claimRange(sentence, frame, value),
  };
}

export function evidenceOf(
  sentence: SentenceInContext,
  entry: FactEntry,
  fits: Fits,
  index: FactIndex,
): Evidence {
  const { frame } = entry;
  const loose = looseWords(sentence, frame, fits.range);
  return { entry, frame, fits, features: features(sentence, entry, fits, index, loose), loose };
}

/** The candidates that no veto rules out: what weights and trees are fitted on. The engine reads only the promising ones. */
export function* evidence(sentence: SentenceInContext, index: FactIndex): Generator<Evidence> {
  const near = new NearSubjects(index.subjects).over(sentence);
  for (const entry of candidates(sentence, index, near)) {
    const fits = fitFact(sentence, entry, index, near);
    if (veto(sentence, entry.frame, fits) === null) yield evidenceOf(sentence, entry, fits, index);
  }
}

/** Rounding of sums taken in another order. */
const SLACK = 1e-9;

/**
 * The evidence for one fact if its score reaches `threshold`, else null. Looks at the evidence from cheap to dear and
 * stops where the rest can no longer bring it there.
 */
function linkTo(
  sentence: SentenceInContext,
  row: number,
  index: FactIndex,
  scorer: Scorer,
  prospect: Prospect,
  threshold: number,
): Promising | null {
  const enough = threshold - SLACK;
  if (!prospect.reaches(row, enough) || !index.isAtHand(row)) return null;
  const entry = index.entry(row);
  const { frame } = entry;
  const value = fitValue(sentence, frame, index.graph);
  if (prospect.compared(entry, value) < enough) return null;
  const subject = fitSubject(sentence, entry, prospect.near, index.graph);
  if (prospect.placed(entry, subject) < enough) return null;
  const qualifiers = fitQualifiers(sentence, frame, index.graph);
  if (prospect.conditioned(entry, qualifiers) < enough) return null;
  const range = claimRange(sentence, frame, value);
  const loose = looseWords(sentence, frame, range);
  if (prospect.surrounded(loose, value) < enough) return null;
  const fits: Fits = { subject, value, qualifiers, range };
  if (veto(sentence, frame, fits) !== null) return null;
  const weighed = features(sentence, entry, fits, index, loose);
  const score = scorer(weighed);
  return score < threshold ? null : { entry, frame, fits, score, features: weighed, loose };
}

/** What serves all sentences of an index. */
interface Linker {
  readonly prospect: Prospect;
  readonly candidates: Candidates;
}

const linkers = new WeakMap<FactIndex, Linker>();

function linkerOf(index: FactIndex, gains: Gains): Linker {
  const known = linkers.get(index);
  if (known?.prospect.gains === gains) return known;
  const made = { prospect: new Prospect(index, gains), candidates: finderOf(index).candidates };
  linkers.set(index, made);
  return made;
}

/** All facts the sentence states, best first; each figure of the sentence is used once. */
export function linkSentence(sentence: SentenceInContext, index: FactIndex, scorer: Scorer = score): Link[] {
  const linker = linkerOf(index, scorer.gains);
  const prospect = linker.prospect.over(sentence);
  const { rows, count } = linker.candidates.over(sentence, prospect.near, prospect.tallies);
  const places: number[] = [];
  const promising: Promising[] = [];
  for (let place = 0; place < count; place++) {
    const link = linkTo(sentence, rows[place] ?? 0, index, scorer, prospect, PROMISING);
    if (link === null) continue;
    places.push(place);
    promising.push(link);
  }
  const found = judgeLinks(sentence, promising, scorer.judge).map(
    (link, at): PlacedLink => ({ place: places[at] ?? 0, link }),
  );
  const likely = found.filter(({ link }) => link.odds >= LINK_ODDS);
  if (likely.length === 0) return [];
  const wanted = wantedBy(likely, rows, index);
  if (wanted.topics.size + wanted.outcomes.size > 0) {
    const known = new Set(places);
    for (let place = 0; place < count; place++) {
      const row = rows[place] ?? 0;
      if (!wanted.topics.has(index.columns.topic[row] ?? 0) && !wanted.outcomes.has(row)) continue;
      if (known.has(place)) continue;
      const link = linkTo(sentence, row, index, scorer, prospect, ALTERNATIVE_THRESHOLD);
      if (link !== null) found.push({ place, link: { ...link, odds: UNJUDGED } });
    }
  }
  const scored = found
    .sort((a, b) => b.link.score - a.link.score || a.place - b.place)
    .map(({ link }) => link);
  return chooseLinks(sentence, scored);
}

/** A link with its place among the candidates: of equal ones the first is meant. */
interface PlacedLink {
  readonly place: number;
  readonly link: Link;
}

/** Weaker facts matter only as what `settle` may prefer: others on the same topic, and what came of a plan. */
function wantedBy(
  found: readonly PlacedLink[],
  rows: Int32Array,
  index: FactIndex,
): { readonly topics: ReadonlySet<number>; readonly outcomes: ReadonlySet<number> } {
  const topics = new Set<number>();
  const outcomes = new Set<number>();
  for (const { place, link } of found) {
    if (link.fits.value.state === 'differs') topics.add(index.columns.topic[rows[place] ?? 0] ?? 0);
    const { superseded_by: successor } = link.frame.fact;
    const row = successor === null ? undefined : index.rowOf(successor);
    if (row !== undefined) outcomes.add(row);
  }
  return { topics, outcomes };
}
