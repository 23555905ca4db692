import type { Pack } from '../facts/types.ts';
import { departures, reasons } from './comparing/reasons.ts';
import { judge } from './comparing/relation.ts';
import { withoutSuccessors } from './comparing/without-successors.ts';
import { attributionOf } from './german/attribution.ts';
import { modalityOf, questionBehind } from './german/modality.ts';
import type { Token } from './german/tokens.ts';
import type { TokenRange } from './linking/claim-range.ts';
import { claimSpan } from './linking/claim-span.ts';
import { spanOf } from './linking/clauses.ts';
import type { SentenceInContext } from './linking/context.ts';
import { decided } from './linking/decided.ts';
import { FactIndex } from './linking/fact-index.ts';
import { type FollowUp, FollowUps } from './linking/follow-up.ts';
import type { Link } from './linking/link.ts';
import { linkSentence } from './linking/link-sentence.ts';
import { type Scorer, score } from './linking/score.ts';
import { sentencesInContext } from './linking/sentences-in-context.ts';
import { Thread } from './linking/thread.ts';
import type { AnnotateOptions, Annotation, ArticleInput, ClaimValue, Engine } from './types.ts';
import { type CheckableClaim, checkableClaims } from './unsourced/checkable.ts';

/**
 * Builds the engine over packs that have passed the pack checks; reads every record once. Only measurements give a
 * scorer of their own: with weights fitted without the sentences they look at.
 */
export function createEngine(packs: readonly Pack[], scorer: Scorer = score): Engine {
  return engineOver(FactIndex.of(packs), scorer);
}

/** The engine over an index that is there, without reading any record. */
export const engineOver = (index: FactIndex, scorer: Scorer = score): Engine => ({
  annotate: (article, options) => compare(index, scorer, article, options ?? {}),
});

/** Lets the records of rows be at hand, as far as they can be had. */
export type Bring = (rows: readonly number[]) => Promise<void>;

/**
 * The same over an index whose records are elsewhere: a text is compared with the facts at hand, and again once the
 * records that its sentences asked for have been brought. What a sentence says can hang on the facts before it.
 */
export async function annotateBringing(
  index: FactIndex,
  bring: Bring,
  article: ArticleInput,
  scorer: Scorer = score,
): Promise<Annotation[]> {
  const asked = new Set<number>();
  for (;;) {
    const annotations = compare(index, scorer, article, {});
    // What was asked for before could not be had.
    const missing = index.takeMissing().filter((row) => !asked.has(row));
    if (missing.length === 0) return annotations;
    for (const row of missing) asked.add(row);
    await bring(missing);
  }
}

function compare(
  index: FactIndex,
  scorer: Scorer,
  article: ArticleInput,
  options: AnnotateOptions,
): Annotation[] {
  const followUps = new FollowUps(index, scorer);
  const thread = new Thread();
  const found: { readonly sentence: SentenceInContext; readonly claims: readonly FollowUp[] }[] = [];
  for (const { sentence } of sentencesInContext(article, index, thread)) {
    const links = linkSentence(sentence, index, scorer);
    const claims = decided(followUps.of(sentence, links));
    thread.tell(claims.map(({ link }) => link));
    if (claims.length > 0 || options.all === true) found.push({ sentence, claims });
  }
  // Judged once all are found: no sentence waits for it, and its code stays in the processor's caches.
  const annotations: Annotation[] = [];
  for (const { sentence, claims } of found) {
    const linked = withoutSuccessors(
      claims.map(({ sentence: words, link }) => ({
        note: toAnnotation(sentence, words, link, article.text, index),
        successor: link.frame.fact.superseded_by,
      })),
    ).filter(isTold);
    annotations.push(...linked);
    if (options.all === true) annotations.push(...unsourced(sentence, article.text, linked));
  }
  return annotations.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Words of which nothing can be held against the fact get no note, though what follows may go on about it: every fourth
 * of such notes was on no claim. A question gets one, since the fact answers it.
 */
const isTold = ({ relation, modality }: Annotation): boolean =>
  relation !== 'context' || modality === 'question';

/** `words` are the sentence, or the clause of it that makes the claim. */
function toAnnotation(
  sentence: SentenceInContext,
  words: SentenceInContext,
  link: Link,
  text: string,
  index: FactIndex,
): Annotation {
  const { tokens } = sentence.reading;
  const claimed = words === sentence ? link.fits.range : null;
  const modality = modalityOf(tokens.slice(0, statedUntil(tokens, claimed)), claimed?.first);
  const attribution = attributionOf(tokens, sentence.mentions, text);
  const judgement = judge(sentence, words, link, modality, attribution !== null);
  const { start, end } = claimSpan(words, link, text);
  const { fact } = link.frame;
  return {
    start,
    end,
    quote: text.slice(start, end),
    predicate: fact.predicate,
    subject: fact.subject,
    value: claimValue(words, link, text),
    modality: judgement.differences.includes('polarity') ? 'negated' : modality,
    attribution,
    relation: judgement.relation,
    fact: fact.id,
    facts: index.timelineIds(link.entry.row),
    why: reasons(words, link, judgement, text),
    departs: departures(link, judgement)[0] ?? null,
  };
}

/** How many tokens state something: a question behind the claim asks, what stands before it does not. */
function statedUntil(tokens: readonly Token[], claimed: TokenRange | null): number {
  const question = questionBehind(tokens);
  return question === null || claimed === null || claimed.last > question ? tokens.length : question;
}

/** Checkable statements of the sentence that no fact has taken. */
function unsourced(sentence: SentenceInContext, text: string, linked: readonly Annotation[]): Annotation[] {
  const { tokens } = sentence.reading;
  const covered = (first: number, last: number): boolean => {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    return linked.some((annotation) => annotation.start < end && start < annotation.end);
  };
  return checkableClaims(sentence, covered).map((claim): Annotation => {
    const { start, end } = spanOf(tokens, claim.first, claim.last, text);
    return {
      start,
      end,
      quote: text.slice(start, end),
      predicate: claim.predicate,
      subject: claim.subject,
      value: saidValue(claim, text),
      modality: modalityOf(tokens),
      attribution: attributionOf(tokens, sentence.mentions, text),
      relation: 'unsourced',
      fact: null,
      facts: [],
      why: [NO_FACT],
      departs: null,
    };
  });
}

const NO_FACT = {
  de: 'Prüfbare Aussage, zu der hier keine Quelle vorliegt.',
  en: 'A checkable claim for which no source is at hand here.',
};

function claimValue(sentence: SentenceInContext, link: Link, text: string): ClaimValue | null {
  const { entity } = link.fits.value;
  const said = saidValue(link.fits.value, text);
  if (said !== null || entity === null) return said;
  return { type: 'entity', text: saidName(sentence, entity, text), entity };
}

/** The figure as the text writes it, or the date where there is none. */
function saidValue({ value, date }: Pick<CheckableClaim, 'value' | 'date'>, text: string): ClaimValue | null {
  if (value !== null) {
    const { type, number, unit, start, end } = value;
    return { type, text: text.slice(start, end), number, unit };
  }
  return date === null ? null : { type: 'date', text: text.slice(date.start, date.end) };
}

/** The words by which the sentence names an entity. */
function saidName(sentence: SentenceInContext, entity: string, text: string): string {
  const mention = sentence.mentions.find((candidate) => candidate.entities.includes(entity));
  const { tokens } = sentence.reading;
  return mention === undefined
    ? entity
    : text.slice(tokens[mention.first]?.start ?? 0, tokens[mention.last]?.end ?? 0);
}
