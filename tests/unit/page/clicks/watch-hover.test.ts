import { expect, test } from 'vitest';
import { watchHover } from '../../../../page/clicks/watch-hover.ts';
import { parsePage } from '../load-page.ts';

function setUp() {
  const document = parsePage('<p id="text">Text</p>');
  const view = document.defaultView;
  if (!view) throw new Error('no window');
  let frame: (() => void) | undefined;
  let tests = 0;
  Object.assign(view, {
    requestAnimationFrame: (callBack: () => void) => {
      frame = callBack;
      return 1;
    },
    cancelAnimationFrame: () => {
      frame = undefined;
    },
  });
  const hovered: (string | null)[] = [];
  const controller = new view.AbortController();
  const markAt = (x: number) => {
    tests++;
    return x < 10 ? 'm1' : null;
  };
  watchHover(document, { markAt }, (id) => hovered.push(id), controller);
  const move = (x: number, pointerType = 'mouse') => {
    const event = Object.assign(
      new view.MouseEvent('pointermove', { bubbles: true, clientX: x, clientY: 5 }),
      { pointerType },
    );
    document.getElementById('text')?.dispatchEvent(event);
  };
  const paint = () => {
    const due = frame;
    frame = undefined;
    due?.();
  };
  return { document, view, hovered, controller, move, paint, tests: () => tests };
}

test('the mark under the mouse is reported when it changes, tested once per frame', () => {
  const { hovered, move, paint, tests } = setUp();
  for (const x of [50, 40, 5, 6]) move(x);
  paint();
  expect(hovered).toEqual(['m1']);
  expect(tests()).toBe(1);
  move(7);
  paint();
  expect(hovered).toEqual(['m1']);
  move(50);
  paint();
  expect(hovered).toEqual(['m1', null]);
});

test('leaving the page ends the hover, a finger starts none', () => {
  const { document, view, hovered, move, paint } = setUp();
  move(5, 'touch');
  paint();
  expect(hovered).toEqual([]);
  move(5);
  paint();
  document.documentElement.dispatchEvent(new view.Event('pointerleave'));
  expect(hovered).toEqual(['m1', null]);
});

test('nothing is tested after the end, not even a frame that was due', () => {
  const { hovered, controller, move, paint } = setUp();
  move(5);
  controller.abort();
  paint();
  move(5);
  paint();
  expect(hovered).toEqual([]);
});
