import type { Annotation, Bilingual, Modality, Relation } from '../../claims/types.ts';
import { predicateNames } from '../../facts/predicate-names.ts';
import type { Fact, FactStatus, FactValue, Source, SourceKind } from '../../facts/types.ts';
import type { FactBook } from './fact-book.ts';
import { type Ladder, ladderFor } from './ladder.ts';
import { newestDate } from './newest-date.ts';
import { safeLink } from './safe-link.ts';

export interface SourceView {
  readonly kind: SourceKind;
  readonly publisher: string;
  readonly title: string | null;
  readonly published: string | null;
  /** http(s) only; null where the pack holds anything else, and then the source is shown without a link. */
  readonly url: string | null;
  readonly lang: string;
  readonly says: string;
}

export interface TimelineEntry {
  readonly fact: string;
  readonly date: string;
  readonly value: Bilingual;
  readonly statement: Bilingual;
  readonly status: FactStatus;
  /** The fact the article was compared with. */
  readonly compared: boolean;
}

/** Everything the card and the list need of one annotation and its facts; pages never get whole packs. */
export interface NoteView {
  /** Stable as long as the claim stands in the same words: fact or predicate, and the how-manieth of its kind. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly relation: Relation;
  readonly predicate: string;
  /** The kind of statement in words: "Rundenzeit". */
  readonly topic: Bilingual | null;
  readonly modality: Modality;
  readonly attribution: string | null;
  readonly subject: Bilingual | null;
  /** The value as the article writes it. */
  readonly articleSays: string | null;
  /** The value in the sources, with further figures of the same thing (PS beside kW). */
  readonly sourcesSay: Bilingual | null;
  readonly also: readonly Bilingual[];
  readonly fact: string | null;
  readonly status: FactStatus | null;
  readonly statement: Bilingual | null;
  /** What articles often get wrong about it. */
  readonly remark: Bilingual | null;
  readonly sources: readonly SourceView[];
  readonly newestSource: string | null;
  readonly checked: string | null;
  readonly timeline: readonly TimelineEntry[];
  readonly ladder: Ladder | null;
  readonly why: readonly Bilingual[];
  /** What departs where it is not the article's figure: the time, the place, the one whose it is. */
  readonly departs: Bilingual | null;
  /** Where the note comes from, if not from what comes with the extension. */
  readonly origin: NoteOrigin | null;
}

/** An added pack, or the page itself. */
export type NoteOrigin =
  | { readonly kind: 'pack'; readonly title: Bilingual; readonly signed: boolean }
  | { readonly kind: 'page' };

const RANK: Readonly<Record<SourceKind, number>> = { primary: 0, agency: 1, press: 2, aggregator: 3 };

export const valueText = (value: FactValue): Bilingual => ({
  de: value.text_de,
  en: value.text_en || value.text_de,
});

const sourceView = (source: Source): SourceView => ({
  kind: source.kind,
  publisher: source.publisher,
  title: source.title,
  published: source.published,
  url: safeLink(source.url),
  lang: source.lang,
  says: source.says_de,
});

/** Sources in order of weight: primary, agency, press, aggregator; the pack's order within a kind. */
export const sourceViews = (fact: Fact): SourceView[] =>
  fact.sources.map(sourceView).sort((a, b) => RANK[a.kind] - RANK[b.kind]);

const nonEmpty = (de: string, en: string): Bilingual | null =>
  de || en ? { de: de || en, en: en || de } : null;

export function topicOf(predicate: string): Bilingual | null {
  return Object.hasOwn(predicateNames, predicate)
    ? predicateNames[predicate as keyof typeof predicateNames]
    : null;
}

function timelineOf(annotation: Annotation, book: FactBook): TimelineEntry[] {
  const known = [...new Set(annotation.facts)].flatMap((id) => book.fact(id) ?? []);
  if (known.length < 2) return [];
  return known
    .map((fact) => ({
      fact: fact.id,
      date: fact.valid_from,
      value: valueText(fact.value),
      statement: { de: fact.statement_de, en: fact.statement_en || fact.statement_de },
      status: fact.status,
      compared: fact.id === annotation.fact,
    }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** The article's number where it is on the fact's own scale: euros never stand on a scale of dollars. */
function comparableNumber(annotation: Annotation, fact: Fact): number | null {
  const value = annotation.value;
  if (value?.number === undefined || value.type !== fact.value.type || !('unit' in fact.value)) return null;
  return value.unit === undefined || value.unit === fact.value.unit ? value.number : null;
}

function noteView(annotation: Annotation, id: string, book: FactBook): NoteView {
  const fact = annotation.fact === null ? undefined : book.fact(annotation.fact);
  const subject = annotation.subject === null ? undefined : book.entity(annotation.subject);
  return {
    id,
    start: annotation.start,
    end: annotation.end,
    quote: annotation.quote,
    relation: annotation.relation,
    predicate: annotation.predicate,
    topic: topicOf(annotation.predicate),
    modality: annotation.modality,
    attribution: annotation.attribution,
    subject: subject ? { de: subject.name, en: subject.name_en ?? subject.name } : null,
    articleSays: annotation.value?.text ?? null,
    sourcesSay: fact ? valueText(fact.value) : null,
    also: fact ? fact.also.map(valueText) : [],
    fact: fact?.id ?? null,
    status: fact?.status ?? null,
    statement: fact ? nonEmpty(fact.statement_de, fact.statement_en) : null,
    remark: fact ? nonEmpty(fact.note_de, fact.note_en) : null,
    sources: fact ? sourceViews(fact) : [],
    newestSource: fact ? newestDate(fact.sources.map((source) => source.published)) : null,
    checked: fact?.checked ?? null,
    timeline: timelineOf(annotation, book),
    ladder: fact ? ladderFor(fact, book, comparableNumber(annotation, fact)) : null,
    why: annotation.why,
    departs: annotation.departs,
    origin: null,
  };
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** By where they begin; of two that begin together the longer one comes first. */
export const inReadingOrder = (a: Placed, b: Placed): number => a.start - b.start || b.end - a.end;

/** The views of a page's annotations in reading order, with ids that survive a re-reading of the page. */
export function noteViews(annotations: readonly Annotation[], book: FactBook): NoteView[] {
  const seen = new Map<string, number>();
  return [...annotations].sort(inReadingOrder).map((annotation) => {
    const kind = `${annotation.fact ?? annotation.predicate}`;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return noteView(annotation, count === 1 ? kind : `${kind}~${count}`, book);
  });
}
