import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Article,
  readArticle,
  readArticleInSlices,
  readPart,
} from '../../../../page/article/read-article.ts';
import { dearRuns } from '../../runs.ts';
import { loadPage, parsePage } from '../load-page.ts';
import { shown } from './placed.ts';

const read = (name: string): Article => {
  const article = readArticle(loadPage(name));
  if (!article) throw new Error(`${name} has no article`);
  return article;
};
const blocksOf = ({ blocks, text }: Pick<Article, 'blocks' | 'text'>, kind: string) =>
  blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));

describe('an article', () => {
  test('is read with headline, standfirst, paragraphs, caption and quote', () => {
    const article = read('clean-article');
    expect(article.headline).toBe('Xiaomi will seine Elektroautos ab 2027 in Europa verkaufen');
    expect(article.published).toBe('2025-10-14T08:30:00+02:00');
    expect(article.url).toBe('https://www.beispielblatt.example/auto/xiaomi-europa-2027.html');
    expect(article.teaser).toBe(false);
    expect(blocksOf(article, 'headline')).toEqual([article.headline, 'Beliebter als das Model 3']);
    expect(blocksOf(article, 'standfirst')).toHaveLength(1);
    expect(blocksOf(article, 'caption')).toEqual([
      'Der SU7 ist das erste Auto des Konzerns. Foto: Beispielblatt',
    ]);
    expect(blocksOf(article, 'quote')).toEqual([
      '„Wir nehmen uns Zeit, bis alles passt“, sagte eine Sprecherin.',
    ]);
    expect(blocksOf(article, 'paragraph')).toContain(
      'In Deutschland entsteht dafür ein Entwicklungszentrum. Fünf frühere BMW-Ingenieure arbeiten nach Angaben des Unternehmens bereits in München; von dort stammt auch die Sportversion des SU7, die auf dem Nürburgring erprobt wurde.',
    );
  });

  test.each([
    [
      'clean-article',
      [
        'Mehr zum Thema',
        'Tesla senkt',
        'Newsletter',
        'Leser am Abend',
        'Impressum',
        'Politik',
        'eigene Recherche',
      ],
    ],
    [
      'many-articles',
      ['Bahn baut um', 'Rezept', 'getarntes', 'Lesen Sie auch', 'Anzeige', 'Abzocke', 'vom eigenen Dach'],
    ],
    ['live-ticker', ['Meistgelesen', 'Wetter', 'Tickerblatt']],
    ['sidebar-ev-teasers', ['Elektroauto', 'Wallbox', 'Stromer']],
    ['amp-like', ['Startseite', 'Zustimmung', 'Werbung', 'Was für ein Tag']],
    ['paywalled', ['Jetzt weiterlesen', 'Abo']],
    ['div-soup', ['Gewinnspiel', 'Musterstadt', 'Start']],
    ['broken', ['Noch ein Absatz']],
    ['english-in-german-frame', ['Startseite', 'Rechte vorbehalten']],
  ])('of %s is without navigation, teasers, comments and advertising', (name, others) => {
    const { text } = read(name);
    for (const other of others) expect(text).not.toContain(other);
  });

  test('reads table rows as lines, cells apart by a bar', () => {
    expect(blocksOf(read('table-heavy'), 'table-row')).toEqual([
      'Rang | Modell | Neuzulassungen | Anteil',
      '1 | VW ID.7 | 31.234 | 5,7 %',
      '2 | Musterwagen E1 | 28.100 | 5,2 %',
      '3 | Beispielmobil Kombi | 22.000',
      'Modell | VW ID.7 | Musterwagen E1',
      'Batterie (netto) | 77 kWh | 58 kWh',
      'Reichweite (WLTP) | 621 km | 455 km',
      'Ladeleistung (DC) | 175 kW | 120 kW',
    ]);
    expect(blocksOf(read('table-heavy'), 'caption')).toEqual(['Neuzulassungen nach Modell']);
    expect(blocksOf(read('table-heavy'), 'list-item')).toHaveLength(2);
  });

  test('keeps an empty cell between two others, so that columns stay columns', () => {
    const row = '<tr><th>Modell</th><th>2024</th><th>2025</th></tr><tr><td>E1</td><td></td><td>5</td></tr>';
    const html = `<article><h1>Ein Titel hier</h1><p>Ein Absatz, der lang genug ist, um als Text zu gelten.</p><table>${row}</table></article>`;
    const article = readArticle(parsePage(html));
    expect(article && blocksOf(article, 'table-row')).toEqual(['Modell | 2024 | 2025', 'E1 | | 5']);
  });

  test('of a page that is laid out by a table is read as paragraphs', () => {
    const text =
      'Das Elektroauto fährt weit und lädt schnell, sagt der Hersteller, und die Tester bestätigen das. ';
    const article = readArticle(
      parsePage(
        `<table><tr><td>Menü</td><td><h1>Ein Test von Autos</h1><p>${text}</p><p>${text}</p></td></tr></table>`,
      ),
    );
    expect(article && blocksOf(article, 'paragraph')).toEqual([text.trim(), text.trim()]);
  });

  test('without paragraphs is cut at double line breaks', () => {
    const paragraphs = blocksOf(read('div-soup'), 'paragraph');
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs[0]).toMatch(/^Im Juni .* gut ein Fünftel\.$/);
    expect(paragraphs[1]).toContain('„ordentlichen“ Monat, warnte aber');
  });

  test('directly in the body is read', () => {
    const article = read('body-only');
    expect(article.root.localName).toBe('body');
    expect(blocksOf(article, 'paragraph')).toHaveLength(6);
    expect(article.published).toBe('2026-01-05');
  });

  test('with broken markup and broken metadata is read, with its date', () => {
    const article = read('broken');
    expect(article.published).toBe('2026-04-02T09:00:00+02:00');
    expect(blocksOf(article, 'table-row')).toEqual(['Modell | Zahl', 'Limousine | 8.000', 'Kombi | 4.000']);
    expect(blocksOf(article, 'list-item')).toHaveLength(2);
    expect(article.text).toContain('beim Laden zu stark erhitzen, in zwei Fällen');
  });

  test('keeps kicker and headline apart', () => {
    expect(read('swiss').headline).toBe(
      'Elektroautos Stromer auf Schweizer Strassen: Der Anteil wächst langsam',
    );
  });

  test('of a live ticker has all entries', () => {
    const { text } = read('live-ticker');
    for (const entry of ['Kleinwagen für 25.000 Euro', '400 Kilometer', 'Die ersten Besucher'])
      expect(text).toContain(entry);
  });

  test('behind a paywall is a teaser, for a subscriber it is not', () => {
    expect(read('paywalled').teaser).toBe(true);
    const document = loadPage('paywalled');
    const paid = document.querySelector('.paid-content');
    if (paid)
      paid.innerHTML =
        '<p>Die Zellen für Elektroautos kommen weiter aus Asien, sagen die Fachleute.</p>'.repeat(10);
    expect(readArticle(document)?.teaser).toBe(false);
  });

  test('has a headline that stands outside its body, and what leads over to it', () => {
    const article = read('wrong-lang');
    expect(article.headline).toBe('Neues Elektroauto aus Wolfsburg kostet unter 25.000 Euro');
    expect(blocksOf(article, 'standfirst')).toEqual(['Der kleine Stromer soll 2026 auf den Markt kommen.']);
    expect(article.root.contains(loadPage('wrong-lang').body)).toBe(false);
    expect(article.root.querySelector('h1')).not.toBeNull();
  });

  test.each(['empty', 'home-page'])('is not found on %s', (name) => {
    expect(readArticle(loadPage(name))).toBeNull();
  });

  test('leaves the page as it was', () => {
    const document = loadPage('clean-article');
    const before = document.documentElement.outerHTML;
    readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('from any markup is an article or null', () => {
    const tag = fc.constantFrom(
      '<p>',
      '<div class="x">',
      '</div>',
      '<table>',
      '<tr>',
      '<td>',
      '<h1>',
      '<article>',
      '<li>',
      '</article>',
      '<a href="">',
      '<br>',
      '<form>',
      '<svg>',
      '<template>',
      '<details>',
    );
    const page = fc.array(
      fc.oneof(
        tag,
        fc.string({ unit: 'grapheme' }),
        fc.constant('Ein Satz, der lang genug ist, um gelesen zu werden. '),
      ),
    );
    fc.assert(
      fc.property(page, (parts) => {
        const article = readArticle(parsePage(parts.join('')));
        expect(article === null || article.text.length > 0).toBe(true);
      }),
      { numRuns: dearRuns(60) },
    );
  });
});

describe('a very large page', () => {
  const paragraph = 'Das Auto fährt <b>weit</b> und lädt schnell. ';
  const large = (count: number) =>
    parsePage(`<article><h1>Ein langer Text</h1>${`<p>${paragraph.repeat(50)}</p>`.repeat(count)}</article>`);

  test('with 200,000 text nodes is read whole', () => {
    const article = readArticle(large(2000));
    expect(article?.blocks).toHaveLength(2001);
    const last = article?.text.lastIndexOf('weit') ?? 0;
    expect(shown(article?.index.rangesOf(last, last + 4) ?? [])).toEqual(['weit']);
  });

  test('with 5 MB in one text node is read whole', () => {
    const text = 'Ein Satz über Elektroautos, der sich oft wiederholt. '.repeat(100_000);
    const article = readArticle(parsePage(`<article><h1>Ein langer Text</h1><p>${text}</p></article>`));
    expect(article?.text).toHaveLength('Ein langer Text\n'.length + text.length - 1);
    const end = article?.text.length ?? 0;
    expect(shown(article?.index.rangesOf(end - 11, end) ?? [])).toEqual(['wiederholt.']);
  });

  test('nested thousands of levels deep is read', () => {
    const document = parsePage(
      '<article><h1>Ein tiefer Text</h1><p>Ein Absatz, der lang genug ist, um als Text zu gelten.</p></article>',
    );
    let at = document.querySelector('article') as Element;
    for (let depth = 0; depth < 3000; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'Ganz unten steht auch noch ein Satz.';
    expect(readArticle(document)?.text).toContain('Ganz unten');
  });

  test('is the same when read in slices', async () => {
    const signal = new AbortController().signal;
    const sliced = await readArticleInSlices(large(200), { signal, budget: 0 });
    expect(sliced?.text).toBe(readArticle(large(200))?.text);
  });

  test('is left alone once reading is aborted', async () => {
    expect(await readArticleInSlices(large(2), { signal: AbortSignal.abort() })).toBeNull();
  });
});

describe('a part of an article', () => {
  test('is read for itself, with offsets of its own', () => {
    const document = loadPage('live-ticker');
    const article = readArticle(document);
    const entry = document.createElement('article');
    entry.innerHTML =
      '<h3><a href="#post-4">Neuer Eintrag</a></h3><p>Der neue Wagen fährt 600 Kilometer weit.</p>';
    document.querySelector('.live-ticker')?.prepend(entry);
    const part = article && readPart(article, entry);
    expect(part?.text).toBe('Neuer Eintrag\nDer neue Wagen fährt 600 Kilometer weit.');
    const at = part?.text.indexOf('600') ?? 0;
    expect(shown(part?.index.rangesOf(at, at + 3) ?? [])).toEqual(['600']);
  });

  test('is nothing outside of the article, in a sidebar of it, or when it is gone', () => {
    const document = loadPage('clean-article');
    const article = readArticle(document);
    const outside = document.querySelector('#comments p');
    const related = document.querySelector('aside li');
    const gone = document.createElement('p');
    gone.textContent = 'Ein Absatz, den es auf der Seite nicht mehr gibt.';
    for (const element of [outside, related, gone]) {
      expect(article && element && readPart(article, element)).toBeNull();
    }
  });
});
