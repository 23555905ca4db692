import type { Pack } from '../facts/types.ts';
import { reasons } from './comparing/reasons.ts';
import { judge } from './comparing/relation.ts';
import { Discourse } from './entities/discourse.ts';
import { attributionOf } from './german/attribution.ts';
import { parsePeriod } from './german/calendar.ts';
import { modalityOf } from './german/modality.ts';
import { splitSentences } from './german/sentences.ts';
import { claimSpan } from './linking/claim-span.ts';
import { spanOf } from './linking/clauses.ts';
import { inContext, type SentenceInContext } from './linking/context.ts';
import { FactIndex } from './linking/fact-index.ts';
import { type Link, linkSentence } from './linking/link-sentence.ts';
import { type ReadingTools, readSentence } from './reading/sentence-reading.ts';
import type { AnnotateOptions, Annotation, ArticleInput, ClaimValue, Engine } from './types.ts';
import { checkableClaims } from './unsourced/checkable.ts';

/** Builds the engine over packs that have passed the pack checks. */
export function createEngine(packs: readonly Pack[]): Engine {
  const index = new FactIndex(packs);
  return {
    annotate: (article, options) => annotate(index, article, options ?? {}),
  };
}

function annotate(index: FactIndex, article: ArticleInput, options: AnnotateOptions): Annotation[] {
  const published =
    article.published == null ? null : (parsePeriod(article.published.slice(0, 10))?.from ?? null);
  const tools: ReadingTools = { aliases: index.aliases, published };
  const discourse = new Discourse(index.graph);
  if (article.headline != null) {
    const headline = readSentence(article.headline, 0, article.headline.length, tools);
    discourse.remember(discourse.resolve(headline.mentions));
  }
  const annotations: Annotation[] = [];
  for (const span of splitSentences(article.text)) {
    const reading = readSentence(article.text, span.start, span.end, tools);
    const mentions = discourse.resolve(reading.mentions);
    const sentence = inContext(reading, mentions, discourse.active, index.graph);
    for (const link of linkSentence(sentence, index))
      annotations.push(toAnnotation(sentence, link, article.text, index));
    if (options.all === true) annotations.push(...unsourced(sentence, article.text, annotations));
    discourse.remember(mentions);
  }
  return annotations.sort((a, b) => a.start - b.start || a.end - b.end);
}

function toAnnotation(sentence: SentenceInContext, link: Link, text: string, index: FactIndex): Annotation {
  const modality = modalityOf(sentence.reading.tokens);
  const judgement = judge(sentence, link, modality);
  const { start, end } = claimSpan(sentence, link, text);
  const { fact } = link.frame;
  return {
    start,
    end,
    quote: text.slice(start, end),
    predicate: fact.predicate,
    subject: fact.subject,
    value: claimValue(sentence, link, text),
    modality: judgement.differences.includes('polarity') ? 'negated' : modality,
    attribution: attributionOf(sentence.reading.tokens, sentence.mentions, text),
    relation: judgement.relation,
    fact: fact.id,
    facts: index.timelineIds(fact.id),
    why: reasons(sentence, link, judgement, text),
  };
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
    const { value, date } = claim;
    return {
      start,
      end,
      quote: text.slice(start, end),
      predicate: claim.predicate,
      subject: claim.subject,
      value:
        value !== null
          ? {
              type: value.type,
              text: text.slice(value.start, value.end),
              number: value.number,
              unit: value.unit,
            }
          : date !== null
            ? { type: 'date', text: text.slice(date.start, date.end) }
            : null,
      modality: modalityOf(tokens),
      attribution: attributionOf(tokens, sentence.mentions, text),
      relation: 'unsourced',
      fact: null,
      facts: [],
      why: [NO_FACT],
    };
  });
}

const NO_FACT = {
  de: 'Prüfbare Aussage, zu der hier keine Quelle vorliegt.',
  en: 'A checkable claim for which no source is at hand here.',
};

function claimValue(sentence: SentenceInContext, link: Link, text: string): ClaimValue | null {
  const { value, date, entity } = link.fits.value;
  if (value !== null) {
    return {
      type: value.type,
      text: text.slice(value.start, value.end),
      number: value.number,
      unit: value.unit,
    };
  }
  if (date !== null) return { type: 'date', text: text.slice(date.start, date.end) };
  return entity === null ? null : { type: 'entity', text: saidName(sentence, entity, text), entity };
}

/** The words by which the sentence names an entity. */
function saidName(sentence: SentenceInContext, entity: string, text: string): string {
  const mention = sentence.mentions.find((candidate) => candidate.entities.includes(entity));
  const { tokens } = sentence.reading;
  return mention === undefined
    ? entity
    : text.slice(tokens[mention.first]?.start ?? 0, tokens[mention.last]?.end ?? 0);
}
