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

/** Enough to judge by; the gate runs on every page of the listed sites, so its work must not grow with the page. */
const MAX_TEXT = 4000;
const SAMPLE = { most: 40, enough: 2 * MAX_TEXT };
/** Text a page must show to be an article, by how plainly it says that it is one: schema.org, Open Graph, not at all. */
const MIN_TEXT = [80, 300, 700] as const;

/** Without soft hyphens and zero-width spaces, which publishers set into long compounds. */
const plain = (text: string): string => text.replace(/[\u00ad\u200b\u2060]/g, '');

function sampleUnits(document: Document, headline: Element | null): TextUnit[] {
  const paragraphs = textUnits(document, headline, 'p', SAMPLE);
  // Pages without paragraphs keep their text in div and br, or in tables.
  return paragraphs[1] ? paragraphs : textUnits(document, headline, 'p,li,td,div', SAMPLE);
}

/** What the page says of itself, which costs little to ask. */
interface Signs {
  readonly titles: readonly string[];
  readonly headline: Element | null;
  readonly description: string;
  /** How plainly it says that it is an article, as an index of MIN_TEXT. */
  readonly plainness: 0 | 1 | 2;
  readonly isDated: boolean;
}

function signsOf(document: Document): Signs {
  const has = (selector: string) => document.querySelector(selector);
  const metas = [...document.getElementsByTagName('meta')];
  const meta = (name: string) =>
    metas
      .find((each) => each.getAttribute('property') === name || each.name === name)
      ?.getAttribute('content') ?? '';
  const [schema] = jsonLdArticles(document);
  const titles = [asText(schema?.headline), meta('og:title'), document.title];
  const headline = findHeadline(document, titles);
  const plainness = schema || has('[itemtype$=Article]') ? 0 : /^article$/i.test(meta('og:type')) ? 1 : 2;
  return {
    titles,
    headline,
    description: meta('og:description') || meta('description'),
    plainness,
    // Several paragraphs and a headline alone can be a shop or a forum: without metadata a date is asked for as well.
    isDated: plainness < 2 || Boolean(headline && has('time,[class*=date i]')),
  };
}

function bodyOf(document: Document, { headline }: Signs): string {
  const units = sampleUnits(document, headline);
  const root = narrow(document.body, weigh(units), headline);
  const inside = units.filter(({ element }) => root.contains(element)).map(({ element }) => textOf(element));
  return plain(inside.join('\n').slice(0, MAX_TEXT));
}

const headOf = ({ titles, headline, description }: Signs): string =>
  plain(`${titles.find(Boolean)}\n${headline && textOf(headline)}\n${description}`);

const isArticle = ({ isDated, plainness }: Signs, body: string): boolean =>
  isDated && body.length >= MIN_TEXT[plainness];

const languageOf = (head: string, body: string): Language =>
  detectLanguage(body.length < 200 ? head + body : body);

/**
 * Electric words in headline or description make half of the body's evidence enough; without them it takes more than a
 * passing mention. They are looked for only where the body leaves it open.
 */
function isElectricPage(head: string, body: string): boolean {
  const need = electricNeed(body);
  const score = electricScore(body);
  if (score >= Math.max(need * 1.4, 3)) return true;
  return score >= need * 0.5 && electricScore(head) >= 0.5;
}

/** Reads the page and leaves nothing behind: no listener, no observer, no change. Never throws. */
export function judgePage(document: Document): GateAnswer {
  try {
    const signs = signsOf(document);
    const [head, body] = [headOf(signs), bodyOf(document, signs)];
    return {
      language: languageOf(head, body),
      article: isArticle(signs, body),
      electric: isElectricPage(head, body),
    };
  } catch {
    return { language: 'other', article: false, electric: false };
  }
}

/** Whether the page is for us: as `judgePage`, but what costs more is asked only while all else says yes. */
export function wantsPage(document: Document): boolean {
  try {
    const signs = signsOf(document);
    if (!signs.isDated) return false;
    const [head, body] = [headOf(signs), bodyOf(document, signs)];
    return isArticle(signs, body) && languageOf(head, body) === 'de' && isElectricPage(head, body);
  } catch {
    return false;
  }
}
