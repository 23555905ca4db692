import { describe, expect, test } from 'vitest';
import { hitTest } from '../../../../page/marks/hit-test.ts';
import { parsePage } from '../load-page.ts';

/** Every character is 10 wide and 20 high, on one line per text node; that is all the layout these tests need. */
function setUp(html: string) {
  const document = parsePage(html);
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const box = (range: Range) => {
    const line = texts.indexOf(range.startContainer as Text);
    return {
      left: range.startOffset * 10,
      right: range.endOffset * 10,
      top: line * 20,
      bottom: line * 20 + 20,
    };
  };
  document.defaultView?.Range.prototype.constructor;
  Object.assign(document.defaultView?.Range.prototype ?? {}, {
    getClientRects(this: Range) {
      return [box(this)];
    },
  });
  const nodeAt = (y: number) => texts[Math.floor(y / 20)];
  Object.assign(document, {
    elementFromPoint: (_: number, y: number) => nodeAt(y)?.parentElement ?? document.body,
    caretPositionFromPoint: (x: number, y: number) => {
      const node = nodeAt(y);
      return node ? { offsetNode: node, offset: Math.min(node.length, Math.round(x / 10)) } : null;
    },
  });
  const range = (line: number, start: number, end: number) => {
    const made = document.createRange();
    made.setStart(texts[line] as Text, start);
    made.setEnd(texts[line] as Text, end);
    return made;
  };
  const root = document.querySelector('article') ?? document.body;
  return { document, range, root };
}

describe('the mark at a point', () => {
  const page = () => setUp('<article><p>Der SU7 kostet 30.000 Euro</p></article><aside>Menü</aside>');

  test('is the one whose words are there', () => {
    const { document, range, root } = page();
    const marks = [
      { id: 'a', ranges: [range(0, 4, 7)] },
      { id: 'b', ranges: [range(0, 15, 26)] },
    ];
    expect(hitTest(document, root, marks, 55, 10)).toBe('a');
    expect(hitTest(document, root, marks, 200, 10)).toBe('b');
    expect(hitTest(document, root, marks, 100, 10)).toBeNull();
  });

  test('is the one whose value was meant, where two claims share their words', () => {
    const { document, range, root } = page();
    const [all, name, price] = [range(0, 0, 26), range(0, 4, 7), range(0, 15, 26)];
    const marks = [
      { id: 'model', ranges: [all], value: [name], rest: [range(0, 0, 4), range(0, 7, 26)] },
      { id: 'price', ranges: [all], value: [price], rest: [range(0, 0, 15)] },
    ];
    expect(hitTest(document, root, marks, 55, 10)).toBe('model');
    expect(hitTest(document, root, marks, 200, 10)).toBe('price');
  });

  test('is the shortest where several overlap', () => {
    const { document, range, root } = page();
    const marks = [
      { id: 'long', ranges: [range(0, 0, 26)] },
      { id: 'short', ranges: [range(0, 15, 21)] },
    ];
    expect(hitTest(document, root, marks, 180, 10)).toBe('short');
    expect(hitTest(document, root, marks, 20, 10)).toBe('long');
  });

  test('is none in the empty rest of the line, though the caret falls there', () => {
    const { document, range, root } = page();
    expect(hitTest(document, root, [{ id: 'a', ranges: [range(0, 15, 26)] }], 700, 10)).toBeNull();
  });

  test('is none under an overlay, inside or outside of the article', () => {
    const { document, range, root } = page();
    const marks = [{ id: 'a', ranges: [range(0, 4, 7)] }];
    const overlay = document.createElement('div');
    document.elementFromPoint = () => overlay;
    for (const parent of [document.body, root]) {
      parent.append(overlay);
      expect(hitTest(document, root, marks, 55, 10)).toBeNull();
    }
  });

  test('is found by the browser where it can tell', () => {
    const { document, range, root } = page();
    const marked = range(0, 4, 7);
    Object.assign(document, { caretPositionFromPoint: undefined });
    Object.assign(document.defaultView ?? {}, {
      CSS: { highlights: { highlightsFromPoint: () => [{ highlight: {}, ranges: [marked] }] } },
    });
    const marks = [
      { id: 'other', ranges: [range(0, 4, 7)] },
      { id: 'a', ranges: [marked] },
    ];
    expect(hitTest(document, root, marks, 55, 10)).toBe('a');
  });

  test('is found by its painted pieces, the value and the words around it', () => {
    const { document, range, root } = page();
    const value = range(0, 15, 26);
    const rest = range(0, 4, 15);
    const highlights = {
      highlightsFromPoint: (x: number) => [{ ranges: x < 150 ? [rest] : [value] }],
    };
    Object.defineProperty(document, 'defaultView', { value: { CSS: { highlights } } });
    const marks = [{ id: 'a', ranges: [range(0, 4, 26)], value: [value], rest: [rest] }];
    expect(hitTest(document, root, marks, 55, 10)).toBe('a');
    expect(hitTest(document, root, marks, 200, 10)).toBe('a');
  });

  test('is measured where the browser has no way to tell', () => {
    const { document, range, root } = page();
    Object.assign(document, { caretPositionFromPoint: undefined });
    expect(hitTest(document, root, [{ id: 'a', ranges: [range(0, 4, 7)] }], 55, 10)).toBe('a');
  });

  test('is none when the page throws', () => {
    const { document, range, root } = page();
    document.elementFromPoint = () => {
      throw new Error('hostile');
    };
    expect(hitTest(document, root, [{ id: 'a', ranges: [range(0, 4, 7)] }], 55, 10)).toBeNull();
  });
});
