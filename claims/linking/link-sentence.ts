import type { Fact } from '../../facts/types.ts';
import { candidates } from './candidates.ts';
import { claimRange } from './claim-range.ts';
import type { SentenceInContext } from './context.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactFrame } from './fact-frame.ts';
import type { FactIndex } from './fact-index.ts';
import { type Features, features } from './features.ts';
import type { Fits } from './fits.ts';
import { fitQualifiers } from './qualifier-fit.ts';
import { type Scorer, score } from './score.ts';
import { fitSubject } from './subject-fit.ts';
import { type Gains, Prospect } from './upper-bound.ts';
import { fitValue, namesValue } from './value-fit.ts';
import { veto } from './vetoes.ts';

/** A fact that a sentence states, with the evidence. */
export interface Link {
  readonly frame: FactFrame;
  readonly fits: Fits;
  /** Log-odds that the sentence states the fact. */
  readonly score: number;
}

/** Log-odds from which a link is made: chosen on the labelled corpus for precision before recall. */
export const LINK_THRESHOLD = 0.5;
/** Further claims of one sentence need more evidence, since the first already explains its words. */
const FURTHER_THRESHOLD = 1.2;
/** Facts that may explain a figure although the sentence does not clearly state them. */
export const ALTERNATIVE_THRESHOLD = -1.5;
/** Scores this close do not tell which of two facts about the same thing is meant. */
const NEAR_SCORE = 1.5;
const AGREEING = new Set(['equal', 'rounded']);

export function fitFact(sentence: SentenceInContext, frame: FactFrame, index: FactIndex): Fits {
  const value = fitValue(sentence, frame, index.graph);
  return {
    subject: fitSubject(sentence, frame, index.graph),
    value,
    qualifiers: fitQualifiers(sentence, frame, index.graph),
    range: claimRange(sentence, frame, value),
  };
}

/** What speaks for and against a fact that the sentence may state. */
export interface Evidence {
  readonly frame: FactFrame;
  readonly fits: Fits;
  readonly features: Features;
}

/** The candidates that no veto rules out: what the weights are fitted on. The engine reads only the promising ones. */
export function* evidence(sentence: SentenceInContext, index: FactIndex): Generator<Evidence> {
  for (const { frame } of candidates(sentence, index)) {
    const fits = fitFact(sentence, frame, index);
    if (veto(sentence, frame, fits) !== null) continue;
    yield { frame, fits, features: features(sentence, frame, fits, index) };
  }
}

/** Rounding of sums taken in another order. */
const SLACK = 1e-9;

/**
 * The link to one fact if its score reaches `threshold`, else null. Looks at the evidence from cheap to dear and
 * stops where the rest can no longer bring it there.
 */
function linkTo(
  sentence: SentenceInContext,
  entry: FactEntry,
  index: FactIndex,
  scorer: Scorer,
  prospect: Prospect,
  threshold: number,
): Link | null {
  const enough = threshold - SLACK;
  if (!prospect.reaches(entry, enough)) return null;
  const { frame } = entry;
  const value = fitValue(sentence, frame, index.graph);
  if (prospect.compared(entry, value) < enough) return null;
  const subject = fitSubject(sentence, frame, index.graph);
  if (prospect.placed(entry, subject) < enough) return null;
  const qualifiers = fitQualifiers(sentence, frame, index.graph);
  if (prospect.conditioned(entry, qualifiers) < enough) return null;
  const fits: Fits = { subject, value, qualifiers, range: claimRange(sentence, frame, value) };
  if (veto(sentence, frame, fits) !== null) return null;
  const score = scorer(features(sentence, frame, fits, index));
  return score < threshold ? null : { frame, fits, score };
}

const prospects = new WeakMap<FactIndex, Prospect>();

function prospectOf(index: FactIndex, gains: Gains): Prospect {
  const known = prospects.get(index);
  if (known?.gains === gains) return known;
  const made = new Prospect(index, gains);
  prospects.set(index, made);
  return made;
}

/** All facts the sentence states, best first; each figure of the sentence is used once. */
export function linkSentence(sentence: SentenceInContext, index: FactIndex, scorer: Scorer = score): Link[] {
  const entries = candidates(sentence, index);
  if (entries.length === 0) return [];
  const prospect = prospectOf(index, scorer.gains).over(sentence);
  const found: { readonly place: number; readonly link: Link }[] = [];
  const left: number[] = [];
  const wanted = new Set<string>();
  for (let place = 0; place < entries.length; place++) {
    const entry = entries[place] as FactEntry;
    const link = linkTo(sentence, entry, index, scorer, prospect, LINK_THRESHOLD);
    if (link === null) left.push(place);
    else {
      found.push({ place, link });
      if (link.fits.value.state === 'differs') wanted.add(topicOf(entry.fact));
      if (entry.fact.superseded_by !== null) wanted.add(entry.fact.superseded_by);
    }
  }
  if (found.length === 0) return [];
  // Weaker facts matter only as what `settle` may prefer: others on the same topic, and what came of a plan.
  for (const place of wanted.size === 0 ? [] : left) {
    const entry = entries[place] as FactEntry;
    if (!wanted.has(topicOf(entry.fact)) && !wanted.has(entry.fact.id)) continue;
    const link = linkTo(sentence, entry, index, scorer, prospect, ALTERNATIVE_THRESHOLD);
    if (link !== null) found.push({ place, link });
  }
  const scored = found
    .sort((a, b) => b.link.score - a.link.score || a.place - b.place)
    .map(({ link }) => link);
  return chooseLinks(sentence, scored);
}

/** Settles which of the facts that a sentence may state it does; `scored` holds the best first. */
export function chooseLinks(sentence: SentenceInContext, scored: readonly Link[]): Link[] {
  // A question states nothing, but where it names what a fact states, the fact is its background.
  const asks = sentence.reading.tokens.at(-1)?.raw === '?';
  return selectLinks(
    scored.flatMap((link) => {
      if (link.score < LINK_THRESHOLD) return [];
      const settled = settle(sentence, link, scored);
      return settled === null || (asks && !AGREEING.has(settled.fits.value.state)) ? [] : [settled];
    }),
  );
}

/**
 * A figure that departs from one fact may be what another fact about the same thing states: then that one is meant.
 * Where all depart, the fact that holds today is compared. Null where the figure belongs to something else.
 */
function settle(sentence: SentenceInContext, link: Link, scored: readonly Link[]): Link | null {
  const { fact } = link.frame;
  if (link.fits.value.state !== 'differs')
    return scored.find((other) => carriedOut(sentence, link, other)) ?? link;
  const slot = link.fits.value.value ?? link.fits.value.date;
  const siblings = scored.filter(
    (other) =>
      other !== link &&
      other.frame.fact.subject === fact.subject &&
      other.frame.fact.predicate === fact.predicate,
  );
  const sameSlot = (other: Link): boolean =>
    (other.fits.value.value ?? other.fits.value.date)?.first === slot?.first;
  const agreeing = siblings.find((other) => AGREEING.has(other.fits.value.state) && sameSlot(other));
  if (agreeing !== undefined) return agreeing;
  const said = link.fits.value.value;
  const explained =
    said !== null &&
    scored.some(
      (other) =>
        other !== link &&
        other.score > LINK_THRESHOLD &&
        (other.frame.fact.subject === fact.subject || other.frame.fact.predicate === fact.predicate) &&
        namesValue(other.frame, said),
    );
  if (explained) return null;
  const live = siblings.find(
    (other) =>
      other.fits.value.state === 'differs' &&
      other.frame.fact.superseded_by === null &&
      link.score - other.score < NEAR_SCORE,
  );
  return fact.superseded_by !== null && live !== undefined ? live : link;
}

const topicOf = (fact: Fact): string => `${fact.predicate}|${fact.subject}`;

/** Deeds that end a plan: a sentence that tells them means the fact that reports them, not the plan before. */
const DEEDS = ['openStart', 'closeEnd'];

function carriedOut(sentence: SentenceInContext, plan: Link, deed: Link): boolean {
  return (
    deed.frame.fact.id === plan.frame.fact.superseded_by &&
    plan.frame.fact.status === 'superseded' &&
    deed.score > LINK_THRESHOLD - NEAR_SCORE &&
    DEEDS.some(
      (concept) =>
        sentence.reading.concepts.has(concept) &&
        deed.frame.concepts.has(concept) &&
        !plan.frame.concepts.has(concept),
    )
  );
}

/** Keeps the best link for each figure and each statement. */
function selectLinks(scored: readonly Link[]): Link[] {
  const links: Link[] = [];
  const used = new Set<number>();
  const topics = new Set<string>();
  for (const link of scored) {
    const { value } = link.fits;
    const slot = value.value?.first ?? value.date?.first ?? null;
    const topic = topicOf(link.frame.fact);
    if (links.length > 0) {
      const agrees = value.state === 'equal' || value.state === 'rounded' || value.state === 'side';
      if (link.score < FURTHER_THRESHOLD || slot === null || used.has(slot)) continue;
      // "10.700 Menschen, vor zwei Jahren waren es noch 12.500": one statement per figure that a fact states.
      if (topics.has(topic) && !AGREEING.has(value.state)) continue;
      if (
        !agrees &&
        !(
          value.state === 'differs' &&
          link.score > FURTHER_THRESHOLD + 0.8 &&
          link.fits.subject.state === 'named'
        )
      )
        continue;
    }
    if (slot !== null) used.add(slot);
    topics.add(topic);
    links.push(link);
  }
  return links;
}
