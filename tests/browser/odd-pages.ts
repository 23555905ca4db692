import type { Site } from '../../tools/browsers/sites.ts';

const head = (title: string, lang = 'de') => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<title>${title}</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2025-04-24"}</script></head>`;

const export2027 = 'Xiaomi will seine Elektroautos ab 2027 auch außerhalb Chinas verkaufen.';

const filler = [
  'Wer ein Elektroauto fährt, plant seine Pausen nach der Säule und nicht nach dem Hunger.',
  'An der Autobahn bei Lindenau stehen seit dem Herbst acht neue Ladeplätze unter einem Dach aus Holz.',
  'Der Betreiber will im Sommer weitere bauen, sofern die Leitung dafür reicht und die Gemeinde zustimmt.',
  'Im Gasthof nebenan hat man die Küche länger offen, seit die Gäste eine halbe Stunde bleiben.',
];

/** At least `bytes` of German text about electric cars, in paragraphs. */
function longText(bytes: number): string {
  const paragraph = `<p>${filler.join(' ')}</p>\n`;
  return paragraph.repeat(Math.ceil(bytes / Buffer.byteLength(paragraph)));
}

/** Never closed tags, a second body, a stray end tag, a list in a paragraph, metadata that is no JSON. */
const broken = `<html lang=de><title>Elektroauto</title><meta property=og:type content=article>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
<body><div><article><h1>Elektroautos aus China<h1></article><p>${filler[0]}
<p>${export2027} <b>Das <i>Elektroauto</b> SU7</i> ist der Anfang.<ul><li>${filler[1]}<li>${filler[2]}
<table><p>${filler[3]}<tr><td>Elektroauto</table></section></p><body class=again>
<p>${filler.join(' ')}<!-- ein Kommentar ohne Ende`;

const export2026 = 'Xiaomi will seine Elektroautos ab 2026 auch außerhalb Chinas verkaufen.';

const pages: Readonly<Record<string, () => string>> = {
  '/empty.html': () => '',
  '/huge.html': () =>
    `${head('Elektroautos ohne Ende')}<body><main><article><h1>Elektroautos ohne Ende</h1><p>${export2027} ${filler.join(' ')}</p>
${longText(5_000_000)}</article></main></body></html>`,
  '/teaser.html': () =>
    `${head('Xiaomi und seine Elektroautos').replace('"datePublished"', '"isAccessibleForFree":false,"datePublished"')}<body><main><article><h1>Xiaomi und seine Elektroautos</h1><p>${export2027} ${filler[0]}</p>
<p>${filler.join(' ')}</p></article></main></body></html>`,
  '/long.html': () =>
    `${head('Elektroautos, der lange Rückblick')}<body><main><article><h1>Elektroautos, der lange Rückblick</h1><p>${export2027} ${filler.join(' ')}</p>
${longText(430_000)}<p>${export2026}</p></article></main></body></html>`,
  '/revised.html': () =>
    column(
      edition.revised
        ? 'Acht neue Ladeplätze stehen seit dem Winter unter einem Dach aus Holz.'
        : 'Acht neue Ladeplätze stehen seit dem Herbst unter einem Dach aus Holz.',
    ),
  '/figures.html': () => column(figures.join(' ')),
  '/restless.html': () =>
    page(
      `<p id="claim">${export2027}</p><p>${filler.join(' ')}</p>`,
      `<script>
const claim = document.querySelector('#claim');
const timer = setInterval(() => { claim.textContent = ${JSON.stringify(export2027)}; });
addEventListener('randnotiz-test-rest', () => clearInterval(timer));
</script>`,
    ),
  '/many-faces.html': () =>
    page(
      `<p>${filler[0]} ${export2027}</p><p>${twoValues}</p>
<p>Der Prototyp des <b>SU7 <i>Ultra</i></b> umrundete die <a href="/dark.html">Nordschleife</a> in <span>6:46,</span>874 <em>Min</em>uten.</p><p>${filler[2]}</p>`,
      `<style>html { background: #fffef8; color: #111 } .night { background: #101418; color: #eee }</style>`,
    ),
  '/broken.html': () => broken,
  '/wrong-lang.html': () =>
    `${head('Xiaomi und seine Elektroautos', 'en')}<body><main><article><h1>Xiaomi und seine Elektroautos</h1><p>${export2027} ${filler[0]}</p>
<p>${filler.join(' ')}</p></article></main></body></html>`,
  '/own-highlights.html': () =>
    `${head('Xiaomi und seine Elektroautos')}<body><main><article><h1>Xiaomi und seine Elektroautos</h1><p id="claim">${export2027} ${filler[0]}</p>
<p>${filler.join(' ')}</p></article></main><script>
const range = document.createRange();
range.selectNodeContents(document.querySelector('h1'));
CSS.highlights.set('site-search', new Highlight(range));
</script></body></html>`,
};

/** A sentence that tells two things, with one value each. */
const twoValues = 'Der Xiaomi SU7 Ultra leistet 1.548 PS und umrundete die Nordschleife in 7:04,957 Minuten.';

/** One claim of each kind whose values have a history or a ladder. */
const figures = [
  'Der Xiaomi SU7 Ultra umrundete die Nordschleife in 7:04,957 Minuten.',
  'In Deutschland wurden 2024 insgesamt 380.609 reine Elektroautos neu zugelassen.',
  'Die EU-Kommission kündigte im Juni 2024 vorläufige Sonderzölle von 17,4 Prozent für BYD an.',
  'Xiaomi will 2025 insgesamt 350.000 Elektroautos ausliefern.',
];

const page = (article: string, more = '') =>
  `${head('Elektroautos aus China')}<body><main><article><h1>Elektroautos aus China</h1>${article}</article></main>${more}</body></html>`;

/** A page of which a later visit finds the other edition, as when an editor changed a word. */
export const edition = { revised: false };

const column = (words: string) =>
  `${head('Neue Ladeplätze für das Elektroauto')}<body><main><article><h1>Neue Ladeplätze für das Elektroauto</h1>
<p>${filler[0]} ${export2027}</p><p id="quote">${words}</p><p>${filler[2]} ${filler[3]}</p></article></main></body></html>`;

export const oddPages: Site = (path) => {
  const page = pages[path];
  return page ? { body: page() } : null;
};
