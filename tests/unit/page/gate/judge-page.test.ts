import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePage, wantsPage } from '../../../../page/gate/judge-page.ts';
import { dearRuns } from '../../runs.ts';
import { loadPage, pageNames, parsePage } from '../load-page.ts';

const YES = { language: 'de', article: true, electric: true };

/** What the gate must say about each page; every fixture has its line. */
const ANSWERS: { readonly [page: string]: object } = {
  'amp-like': YES,
  'body-only': YES,
  broken: YES,
  'clean-article': YES,
  'div-soup': YES,
  'live-ticker': YES,
  'many-articles': YES,
  paywalled: YES,
  swiss: YES,
  'table-heavy': YES,
  'wrong-lang': YES,
  'dutch-ev': { language: 'other' },
  'e-bike': { language: 'de', article: true, electric: false },
  empty: { language: 'other', article: false, electric: false },
  'english-ev': { language: 'en', article: true },
  'english-in-german-frame': { language: 'en' },
  football: { language: 'de', article: true, electric: false },
  'home-page': { language: 'de', article: false },
  'petrol-car': { language: 'de', article: true, electric: false },
  shop: { language: 'de', article: false },
  'sidebar-ev-teasers': { language: 'de', article: true, electric: false },
  smartphone: { language: 'de', article: true, electric: false },
};

describe('the gate', () => {
  test.each(pageNames)('judges %s', (name) => {
    expect(ANSWERS[name], `tests/fixtures/pages/${name}.html needs a line in ANSWERS`).toBeDefined();
    expect(judgePage(loadPage(name))).toMatchObject(ANSWERS[name] ?? {});
  });

  test.each(Object.keys(ANSWERS))('wants %s exactly when all three answers are yes', (name) => {
    expect(wantsPage(loadPage(name))).toBe(ANSWERS[name] === YES);
  });

  test.each(pageNames)('leaves %s as it was', (name) => {
    const document = loadPage(name);
    const before = document.documentElement.outerHTML;
    judgePage(document);
    wantsPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a wrong lang attribute changes nothing, in either direction', () => {
    for (const lang of ['', 'de', 'en', 'zh-CN', 'x']) {
      const german = loadPage('clean-article');
      german.documentElement.lang = lang;
      expect(judgePage(german).language).toBe('de');
      const english = loadPage('english-ev');
      english.documentElement.lang = lang;
      expect(judgePage(english).language).toBe('en');
    }
  });

  test('the article decides when the frame around it speaks about something else', () => {
    const document = loadPage('football');
    const sidebar = document.createElement('aside');
    sidebar.innerHTML =
      '<p>Elektroauto, Stromer, Ladesäule: alles zum E-Auto mit 80 kWh und zur Wallbox.</p>'.repeat(30);
    document.querySelector('article')?.before(sidebar);
    expect(judgePage(document).electric).toBe(false);
  });

  test('microdata is enough to be an article', () => {
    const document = loadPage('wrong-lang');
    document.querySelector('meta[property="og:type"]')?.remove();
    expect(judgePage(document).article).toBe(false);
    document.querySelector('.page')?.setAttribute('itemtype', 'https://schema.org/NewsArticle');
    expect(judgePage(document).article).toBe(true);
  });

  test('no markup makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (html, json) => {
        for (const page of [
          html,
          `<script type="application/ld+json">${json}</script><h1>${html}</h1><p>${html}`,
        ]) {
          expect(judgePage(parsePage(page))).toHaveProperty('language');
        }
      }),
      { numRuns: dearRuns(40) },
    );
  });

  test('a page whose own scripts broke the DOM gets a no', () => {
    const document = loadPage('clean-article');
    Object.defineProperty(document, 'querySelectorAll', { value: () => null });
    expect(judgePage(document)).toEqual({ language: 'other', article: false, electric: false });
  });
});
