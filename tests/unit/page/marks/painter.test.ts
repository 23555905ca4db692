import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../page/article/read-article.ts';
import { createPainter, type Mark, type MarkStyle } from '../../../../page/marks/painter.ts';
import { loadPage } from '../load-page.ts';
import { type FakePage, withHighlights } from './fake-highlights.ts';

function setUp(prepare: (document: Document) => void = () => {}) {
  const document = loadPage('clean-article');
  const page = withHighlights(document);
  prepare(document);
  const article = readArticle(document);
  if (!article) throw new Error('no article');
  const view = document.defaultView;
  if (!view) throw new Error('no window');
  const controller = new view.AbortController();
  const painter = createPainter(document, { signal: controller.signal, root: article.root });
  const mark = (id: string, words: string, style: MarkStyle): Mark => {
    const start = article.text.indexOf(words);
    return { id, style, ranges: article.index.rangesOf(start, start + words.length) };
  };
  return { document, article, controller, painter, mark, ...page };
}

const words = ({ registry }: FakePage, name: string): string[] =>
  [...(registry.get(name) ?? [])].map((range) => (range as Range).toString());

describe('the painter', () => {
  test('registers one highlight per style, under its own prefix', () => {
    const page = setUp();
    page.painter.paint([
      page.mark('a', 'drittgrößte', 'supported'),
      page.mark('b', 'in München', 'supported'),
      page.mark('c', '6:46,874', 'contradicted'),
    ]);
    expect([...page.registry.keys()].sort()).toEqual(['randnotiz-contradicted', 'randnotiz-supported']);
    expect(words(page, 'randnotiz-supported')).toEqual(['drittgrößte', 'in München']);
  });

  test('touches no node of the page', () => {
    const page = setUp();
    const before = page.document.documentElement.outerHTML;
    page.painter.paint([page.mark('a', 'drittgrößte', 'outdated')]);
    page.painter.activate('a');
    page.painter.hover('a');
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  test('puts the more serious mark on top where two overlap', () => {
    const page = setUp();
    page.painter.paint([
      page.mark('a', 'Fünf frühere BMW-Ingenieure', 'context'),
      page.mark('b', 'Fünf', 'contradicted'),
    ]);
    const priority = (style: string) => page.registry.get(`randnotiz-${style}`)?.priority ?? Number.NaN;
    expect(priority('contradicted')).toBeGreaterThan(priority('context'));
  });

  test('tints the active mark only, in its own style, and keeps its underline', () => {
    const page = setUp();
    page.painter.paint([page.mark('a', 'drittgrößte', 'supported'), page.mark('b', 'Fünf', 'outdated')]);
    page.painter.activate('b');
    expect(words(page, 'randnotiz-outdated-active')).toEqual(['Fünf']);
    expect(words(page, 'randnotiz-outdated')).toEqual(['Fünf']);
    page.painter.activate('a');
    expect(page.registry.has('randnotiz-outdated-active')).toBe(false);
    page.painter.activate(null);
    expect([...page.registry.keys()].filter((name) => name.endsWith('-active'))).toEqual([]);
  });

  test('draws the full line at the value and a thin one at the words around it', () => {
    const page = setUp();
    const { ranges } = page.mark('a', 'Fünf frühere BMW-Ingenieure', 'supported');
    const value = page.mark('a', 'Fünf', 'supported').ranges;
    const rest = page.mark('a', 'frühere BMW-Ingenieure', 'supported').ranges;
    page.painter.paint([{ id: 'a', style: 'supported', ranges, value, rest }]);
    expect(words(page, 'randnotiz-supported')).toEqual(['Fünf']);
    expect(words(page, 'randnotiz-supported-rest')).toEqual(['frühere BMW-Ingenieure']);
    page.painter.activate('a');
    expect(words(page, 'randnotiz-supported-active')).toEqual(['Fünf frühere BMW-Ingenieure']);
    page.painter.paint([]);
    expect(page.registry.size).toBe(0);
  });

  test('tints the open mark once, also while the pointer is on it', () => {
    const page = setUp();
    page.painter.paint([page.mark('a', 'drittgrößte', 'supported')]);
    page.painter.hover('a');
    expect(page.registry.has('randnotiz-supported-hover')).toBe(true);
    page.painter.activate('a');
    expect(page.registry.has('randnotiz-supported-hover')).toBe(false);
    page.painter.activate(null);
    expect(page.registry.has('randnotiz-supported-hover')).toBe(true);
  });

  test('puts back what the page cleared, and leaves the page its own highlights', () => {
    const page = setUp();
    const theirs = new Set() as never;
    page.registry.set('search', theirs);
    const mark = page.mark('a', 'drittgrößte', 'supported');
    page.painter.paint([mark]);
    page.registry.clear();
    page.registry.set('search', theirs);
    page.painter.paint([mark]);
    expect(words(page, 'randnotiz-supported')).toEqual(['drittgrößte']);
    page.controller.abort();
    expect([...page.registry.keys()]).toEqual(['search']);
  });

  test('takes only its own sheet away at the end', () => {
    const page = setUp();
    const theirs = {} as CSSStyleSheet;
    page.sheets.push(theirs);
    page.painter.paint([page.mark('a', 'drittgrößte', 'supported')]);
    expect(page.sheets).toHaveLength(2);
    page.controller.abort();
    expect(page.sheets).toEqual([theirs]);
  });

  test('paints nothing more once it is aborted', () => {
    const page = setUp();
    const mark = page.mark('a', 'drittgrößte', 'supported');
    page.controller.abort();
    page.painter.paint([mark]);
    expect(page.registry.size).toBe(0);
    expect(page.sheets).toHaveLength(0);
  });

  test('rules go by the names that tell the article element apart, and by others when the page changes them', async () => {
    const page = setUp((document) => {
      document.querySelector('article')?.setAttribute('class', 'text wide');
      const other = document.createElement('article');
      other.className = 'wide';
      document.body.append(other);
    });
    const rules = () => (page.sheets[0] as unknown as { text: string }).text;
    const { root } = page.article;
    page.painter.paint([page.mark('a', 'drittgrößte', 'supported')]);
    expect(rules()).toContain('article.text::highlight(randnotiz-supported){');
    root.className = 'other';
    await Promise.resolve();
    expect(rules()).toContain('article.other::highlight(randnotiz-supported){');
    expect(rules()).not.toContain('.text');
  });

  test.each<[string, (document: Document) => void]>([
    [
      'without the API',
      (document) => Object.assign(document.defaultView ?? {}, { CSS: undefined, Highlight: undefined }),
    ],
    [
      'with a registry that throws',
      (document) => {
        const registry = new Proxy(
          {},
          {
            get: () => () => {
              throw new Error('hostile');
            },
          },
        );
        Object.assign(document.defaultView ?? {}, { CSS: { highlights: registry } });
      },
    ],
    [
      'with a CSS object that throws',
      (document) => {
        Object.defineProperty(document.defaultView, 'CSS', {
          get: () => {
            throw new Error('hostile');
          },
        });
      },
    ],
    [
      'with a Highlight that is no class',
      (document) => Object.assign(document.defaultView ?? {}, { Highlight: 5 }),
    ],
    [
      'without adoptable sheets',
      (document) =>
        Object.defineProperty(document, 'adoptedStyleSheets', {
          get: () => {
            throw new Error('hostile');
          },
        }),
    ],
  ])('stays silent on a page %s', (_, prepare) => {
    const page = setUp(prepare);
    expect(() => {
      page.painter.paint([page.mark('a', 'drittgrößte', 'supported')]);
      page.painter.activate('a');
      page.painter.hover('a');
      page.controller.abort();
    }).not.toThrow();
    expect(page.painter.markAt(5, 5)).toBeNull();
  });
});
