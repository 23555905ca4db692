import { bodyRoot, type TextUnit, textUnits } from '../article/body-root.ts';
import { findHeadline } from '../article/headline.ts';
import { electricNeed, electricScore } from './electric.ts';
import { asText, jsonLdArticles } from './json-ld.ts';
import { detectLanguage, type Language } from './language.ts';

/** The page is for us when it is German, a news article and about electric cars. */
export interface GateAnswer {
  readonly language: Language;
  readonly article: boolean;
  readonly electric: boolean;
}

export const isWanted = (answer: GateAnswer): boolean =>
  answer.language === 'de' && answer.article && answer.electric;

/** Enough to judge by; the gate runs on every page of the listed sites, so its work must not grow with the page. */
const MAX_UNITS = 40;
const MAX_TEXT = 6000;
/** Text a page must show to be an article, by how plainly its markup says that it is one. */
const MIN_TEXT = { schema: 80, openGraph: 300, structure: 900 };

const meta = (document: Document, name: string): string =>
  document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';

/** Publishers set soft hyphens and zero-width spaces into long compounds: "Elektro-auto". */
const plain = (text: string): string => text.replace(/[\u00ad\u200b\u2060]/g, '');

function textOf(units: readonly TextUnit[], root: Element | null): string {
  let text = '';
  for (const { element } of units) {
    if (root?.contains(element)) text += `${element.textContent}\n`;
    if (text.length > MAX_TEXT) break;
  }
  return plain(text.slice(0, MAX_TEXT));
}

function sampleUnits(document: Document, headline: Element | null): TextUnit[] {
  const paragraphs = textUnits(document, headline, 'p', MAX_UNITS);
  if (paragraphs.length > 1) return paragraphs;
  // Pages without paragraphs keep their text in div and br, or in tables.
  return textUnits(document, headline, 'p,li,td,blockquote,div:not(:has(div,p))', MAX_UNITS);
}

/** Reads the page and leaves nothing behind: no listener, no observer, no change. Never throws. */
export function judgePage(document: Document): GateAnswer {
  try {
    const schema = jsonLdArticles(document);
    const title = asText(schema[0]?.headline) ?? '';
    const shown = [title, meta(document, 'og:title'), document.title];
    const headline = findHeadline(document, shown);
    const units = sampleUnits(document, headline);
    const body = textOf(units, bodyRoot(document, headline, units));
    const head = plain(
      `${shown[0] || shown[1] || shown[2]}\n${headline?.textContent ?? ''}\n${meta(document, 'og:description') || meta(document, 'description')}`,
    );

    const least =
      schema.length > 0 || document.querySelector('[itemtype*="schema.org/" i][itemtype$="Article"]')
        ? MIN_TEXT.schema
        : meta(document, 'og:type') === 'article'
          ? MIN_TEXT.openGraph
          : MIN_TEXT.structure;
    // Several paragraphs and a headline alone can be a shop or a forum: without metadata a date is asked for as well.
    const dated =
      least < MIN_TEXT.structure || document.querySelector('time,[itemprop=datePublished]') !== null;
    // Electric words in headline or description make half of the body's evidence enough; without them it takes more.
    const share = electricScore(head) >= 0.5 ? 0.5 : 1.4;

    return {
      language: detectLanguage(body.length < 200 ? `${head}\n${body}` : body),
      article: headline !== null && dated && body.length >= least,
      electric: electricScore(body) >= electricNeed(body) * share,
    };
  } catch {
    return { language: 'other', article: false, electric: false };
  }
}
