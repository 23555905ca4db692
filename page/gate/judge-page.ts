import { findHeadline } from '../article/headline.ts';
import { narrow, type TextUnit, textOf, textUnits, weigh } from '../article/text-units.ts';
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
const MAX_TEXT = 4000;
/** Text a page must show to be an article, by how plainly it says that it is one: schema.org, Open Graph, not at all. */
const MIN_TEXT = [80, 300, 700] as const;

/** Without soft hyphens and zero-width spaces, which publishers set into long compounds. */
const plain = (text: string): string => text.replace(/[\u00ad\u200b\u2060]/g, '');

function sampleUnits(document: Document, headline: Element | null): TextUnit[] {
  const paragraphs = textUnits(document, headline, 'p', MAX_UNITS);
  // Pages without paragraphs keep their text in div and br, or in tables.
  return paragraphs[1]
    ? paragraphs
    : textUnits(document, headline, 'p,li,td,div:not(:has(div,p))', MAX_UNITS);
}

/** Reads the page and leaves nothing behind: no listener, no observer, no change. Never throws. */
export function judgePage(document: Document): GateAnswer {
  try {
    const has = (selector: string) => document.querySelector(selector);
    const meta = (name: string) =>
      has(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
    const [schema] = jsonLdArticles(document);
    const titles = [asText(schema?.headline), meta('og:title'), document.title];
    const headline = findHeadline(document, titles);
    const units = sampleUnits(document, headline);
    const root = narrow(document.body, weigh(units), headline);
    const inside = units
      .filter(({ element }) => root.contains(element))
      .map(({ element }) => textOf(element));
    const body = plain(inside.join('\n').slice(0, MAX_TEXT));
    const head = plain(
      `${titles.find(Boolean)}\n${headline && textOf(headline)}\n${meta('og:description') || meta('description')}`,
    );
    const plainness = schema || has('[itemtype$=Article]') ? 0 : /^article$/i.test(meta('og:type')) ? 1 : 2;
    // Several paragraphs and a headline alone can be a shop or a forum: without metadata a date is asked for as well.
    const isDated = plainness < 2 || (headline && has('time,[class*=date i]'));
    // Electric words in headline or description make half of the body's evidence enough; without them it takes more
    // than a passing mention.
    const need = electricNeed(body);
    return {
      language: detectLanguage(body.length < 200 ? head + body : body),
      article: Boolean(isDated && body.length >= MIN_TEXT[plainness]),
      electric: electricScore(body) >= (electricScore(head) < 0.5 ? Math.max(need * 1.4, 3) : need * 0.5),
    };
  } catch {
    return { language: 'other', article: false, electric: false };
  }
}
