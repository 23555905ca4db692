import type { Annotation, ArticleInput, Engine } from '../../claims/types.ts';
import { isElectric } from '../../page/gate/electric.ts';
import { detectLanguage } from '../../page/gate/language.ts';
import type { Language } from './options.ts';
import { readHtml } from './read-html.ts';
import type { InputRecord, RecordId } from './record.ts';

/** The gate's answer; whether it is an article is only asked of web pages. */
export interface PageAnswer {
  readonly language: 'de' | 'en' | 'other';
  readonly article?: boolean;
  readonly electric: boolean;
}

export interface Annotated {
  readonly id: RecordId;
  readonly page: PageAnswer;
  readonly article: ArticleInput;
  readonly annotations: readonly Annotation[];
  /** The article text was taken from a web page, so the offsets need it. */
  readonly fromHtml: boolean;
}

/** Annotates one record. The gate's answer is reported, not enforced. */
export function annotateRecord(engine: Engine, record: InputRecord, all: boolean): Annotated {
  const fromHtml = 'html' in record;
  const { page, article } = fromHtml ? readHtml(record.html, record.url ?? null) : readText(record);
  const input: ArticleInput = {
    ...article,
    headline: record.headline ?? article.headline ?? null,
    published: record.published ?? article.published ?? null,
    url: record.url ?? article.url ?? null,
  };
  const annotations = engine.annotate(input, { all });
  return { id: record.id ?? null, page, article: input, annotations, fromHtml };
}

function readText({ text, headline }: { text: string; headline?: string | null | undefined }): {
  page: PageAnswer;
  article: ArticleInput;
} {
  const whole = headline ? `${headline}\n${text}` : text;
  return { page: { language: detectLanguage(whole), electric: isElectric(whole) }, article: { text } };
}

/** The record that goes out, in the order of the contract. */
export function outputRecord(annotated: Annotated, language: Language): Record<string, unknown> {
  const { id, page, article, annotations, fromHtml } = annotated;
  return {
    id,
    page,
    ...(fromHtml ? { text: article.text } : {}),
    claims: annotations.map((claim) => ({
      start: claim.start,
      end: claim.end,
      quote: claim.quote,
      predicate: claim.predicate,
      subject: claim.subject,
      value: claim.value,
      modality: claim.modality,
      attribution: claim.attribution,
      relation: claim.relation,
      fact: claim.fact,
      facts: claim.facts,
      why: claim.why.map((reason) => reason[language]),
    })),
  };
}
