import { asArray, asText, type JsonObject, jsonLdArticles } from '../gate/json-ld.ts';

/** What a page says about its article, apart from the text. */
export interface Metadata {
  readonly titles: readonly string[];
  readonly description: string;
  /** ISO date or date-time. */
  readonly published: string | null;
  readonly url: string;
  /** The page says that the text is for subscribers. */
  readonly isPaid: boolean;
  /** CSS selectors of the parts for subscribers. */
  readonly paidParts: readonly string[];
}

/** schema.org says false, "false" or "False". */
const isFalse = (value: unknown): boolean => value === false || /^(?:.*\/)?false$/i.test(asText(value));

/** ISO date from what pages write: ISO with a space, without a zone, or 13.05.2026. Anything else is null. */
export function isoDate(value: unknown): string | null {
  const text = asText(value);
  if (!text) return null;
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(text);
  const iso = german
    ? `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}`
    : (/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?\s?(?:Z|[+-]\d\d:?\d\d)?)?/.exec(text)?.[0] ?? '')
        .replace(' ', 'T')
        .replace(/\s/g, '');
  return iso && !Number.isNaN(Date.parse(iso)) ? iso : null;
}

/** What can still be read of a block that is no valid JSON: raw newlines, trailing commas, cut off. The first of a name counts. */
const salvage = (source: string): JsonObject => {
  const fields = [...source.matchAll(/"(\w+)"\s*:\s*"([^"\\]*)"/g)].map(([, key, value]) => [key, value]);
  return Object.fromEntries(fields.reverse());
};

function findDate(document: Document, articles: readonly JsonObject[]): string | null {
  for (const article of articles) {
    const date = isoDate(article.datePublished) ?? isoDate(article.dateCreated);
    if (date) return date;
  }
  const fields = document.querySelectorAll(
    'meta[property="article:published_time"],meta[name="article:published_time"],meta[itemprop=datePublished],meta[name=date],meta[name="dc.date" i],meta[name="dcterms.date" i],meta[name=publish-date],meta[property="article:modified_time"],meta[property="og:updated_time"],[itemprop=datePublished],time[datetime]',
  );
  // In this order, not in document order: a time element may be that of another article.
  const ranked = [...fields].sort((a, b) => Number(a.localName !== 'meta') - Number(b.localName !== 'meta'));
  for (const field of ranked.slice(0, 20)) {
    const date = isoDate(
      field.getAttribute('content') ?? field.getAttribute('datetime') ?? field.textContent,
    );
    if (date) return date;
  }
  return null;
}

function findUrl(document: Document): string {
  const candidates = [
    document.querySelector('link[rel~=canonical]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    document.URL,
  ];
  for (const candidate of candidates) {
    if (!candidate) continue;
    try {
      const url = new URL(candidate, document.baseURI);
      if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
    } catch {
      // Not an address: the next candidate.
    }
  }
  return '';
}

export function readMetadata(document: Document): Metadata {
  const articles = jsonLdArticles(document, salvage);
  const content = (selector: string) =>
    document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
  const parts = articles.flatMap((article) => asArray(article.hasPart)) as JsonObject[];
  const closed = parts.filter((part) => isFalse(part?.isAccessibleForFree));
  return {
    titles: [asText(articles[0]?.headline), content('meta[property="og:title"]'), document.title],
    description:
      content('meta[property="og:description"]') ||
      content('meta[name=description]') ||
      asText(articles[0]?.description),
    published: findDate(document, articles),
    url: findUrl(document),
    isPaid: closed.length > 0 || articles.some((article) => isFalse(article.isAccessibleForFree)),
    paidParts: closed.flatMap((part) => asArray(part.cssSelector)).map(asText),
  };
}
