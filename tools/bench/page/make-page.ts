import { readArticles } from '../../corpus/labelled.ts';
import { random } from '../random.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** About 10 kB of article text in a page of `size` bytes: menus, teasers and comments as news sites have them. */
export function articlePage(size: number): string {
  const chosen = readArticles().filter(({ id }) => /^(?:01|03|16|26)-/.test(id));
  const [first] = chosen;
  const paragraphs = chosen.flatMap(({ text }) => text.split('\n'));
  const body = paragraphs.map((text) => `<p class="text">${escaped(text)}</p>`).join('\n');
  const head = pageHead(first?.headline ?? '', first?.published ?? '');
  const filler = surroundings(Math.max(0, size - body.length - head.length));
  return `${head}<body><header><nav>${filler.menu}</nav></header><main><article><h1>${escaped(first?.headline ?? '')}</h1>
<time datetime="${first?.published}">26. September 2025</time>${body}</article><aside>${filler.teasers}</aside>
<section class="comments">${filler.comments}</section></main><footer>${filler.menu}</footer></body></html>`;
}

/** A page of another kind, as most are: teasers only. */
export function frontPage(size: number): string {
  const filler = surroundings(size);
  return `${pageHead('Nachrichten aus aller Welt', '').replace('"NewsArticle"', '"WebPage"').replace('content="article"', 'content="website"')}<body><header><nav>${filler.menu}</nav></header>
<main>${filler.teasers}${filler.comments}</main></body></html>`;
}

/** A page of about five million characters in 200,000 text nodes. */
export function hugePage(nodes: number): string {
  const words = 'Der Zug fährt am Morgen ab.';
  const rows = Array.from({ length: nodes / 2 }, (_, at) => `<li><b>${at}</b> ${words}</li>`).join('');
  const article = articlePage(20_000);
  return article.replace('<section class="comments">', `<section class="comments"><ol>${rows}</ol>`);
}

const pageHead = (headline: string, published: string): string => `<!doctype html><html lang="de"><head>
<meta charset="utf-8"><title>${escaped(headline)}</title><meta property="og:type" content="article">
<meta property="og:title" content="${escaped(headline)}">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline,
  datePublished: published,
})}</script><style>body{font:16px serif;max-width:60rem}</style></head>`;

const WORDS =
  'Stadt Rat Haus Weg Regen Markt Verein Schule Woche Abend Straße Brücke Fluss Zug Platz Wahl Kreis Kirche Garten Fest Spiel Tor Wetter Sonne Wind Preis Kunde Laden'.split(
    ' ',
  );

function surroundings(size: number): { menu: string; teasers: string; comments: string } {
  const pick = random(7);
  const words = (count: number): string => Array.from({ length: count }, () => pick.of(WORDS)).join(' ');
  const repeat = (bytes: number, make: (at: number) => string): string => {
    const parts: string[] = [];
    for (let length = 0, at = 0; length < bytes; at++) {
      const part = make(at);
      parts.push(part);
      length += part.length;
    }
    return parts.join('');
  };
  return {
    menu: repeat(size * 0.1, (at) => `<li class="item"><a href="/r/${at}"><span>${words(2)}</span></a></li>`),
    teasers: repeat(
      size * 0.5,
      (at) =>
        `<div class="teaser"><a href="/t/${at}"><h3>${words(6)}</h3><p class="sub">${words(14)}</p></a><span class="meta"><b>${words(1)}</b> <i>${at} Min.</i></span></div>`,
    ),
    comments: repeat(
      size * 0.3,
      (at) =>
        `<div class="comment"><b>Leser ${at}</b><div>${words(30)}</div><button>Antworten</button></div>`,
    ),
  };
}
