import { describe, expect, test } from 'vitest';
import { watchClicks } from '../../../../page/clicks/watch-clicks.ts';
import { parsePage } from '../load-page.ts';

function setUp() {
  const document = parsePage(
    `<p>Text <b id="text">fett</b> <a href="#x"><i id="link">Link</i></a> <a id="anchor">Anker</a>
     <button id="button">Knopf</button> <label id="label">Name</label> <details><summary id="summary">Mehr</summary></details>
     <span role="button" id="role">Rolle</span> <span contenteditable="true" id="edit">Feld</span> <span onclick="1" id="onclick">x</span></p>`,
  );
  const opened: string[] = [];
  const view = document.defaultView;
  if (!view) throw new Error('no window');
  const controller = new view.AbortController();
  watchClicks(
    document,
    { markAt: (x, y) => (x === 5 && y === 6 ? 'm1' : null) },
    (id) => opened.push(id),
    controller,
  );
  const click = (id: string, init: MouseEventInit = {}) => {
    const target = document.getElementById(id);
    if (!target) throw new Error(`no ${id}`);
    const event = new view.MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      composed: true,
      clientX: 5,
      clientY: 6,
      ...init,
    });
    target.dispatchEvent(event);
    return event;
  };
  return { document, opened, controller, click };
}

describe('clicks', () => {
  test('on a mark open it, and the page gets the event untouched', () => {
    const { document, opened, click } = setUp();
    let seen = 0;
    document.body.addEventListener('click', () => seen++);
    expect(click('text').defaultPrevented).toBe(false);
    expect(opened).toEqual(['m1']);
    expect(seen).toBe(1);
  });

  test('beside a mark open nothing', () => {
    const { opened, click } = setUp();
    click('text', { clientX: 50 });
    expect(opened).toEqual([]);
  });

  test.each(['link', 'button', 'label', 'summary', 'role', 'edit', 'onclick'])(
    'on a %s stay the page’s own',
    (id) => {
      const { opened, click } = setUp();
      expect(click(id).defaultPrevented).toBe(false);
      expect(opened).toEqual([]);
    },
  );

  test('on an anchor without a target open the mark', () => {
    const { opened, click } = setUp();
    click('anchor');
    expect(opened).toEqual(['m1']);
  });

  test.each<[string, MouseEventInit]>([
    ['ctrl', { ctrlKey: true }],
    ['shift', { shiftKey: true }],
    ['alt', { altKey: true }],
    ['meta', { metaKey: true }],
    ['the middle button', { button: 1 }],
  ])('with %s are left alone', (_, init) => {
    const { opened, click } = setUp();
    click('text', init);
    expect(opened).toEqual([]);
  });

  test('that end a selection are left alone', () => {
    const { document, opened, click } = setUp();
    document.getSelection()?.selectAllChildren(document.getElementById('text') ?? document.body);
    click('text');
    expect(opened).toEqual([]);
    document.getSelection()?.removeAllRanges();
    click('text');
    expect(opened).toEqual(['m1']);
  });

  test('are no longer heard after the end', () => {
    const { opened, controller, click } = setUp();
    controller.abort();
    click('text');
    expect(opened).toEqual([]);
  });
});
