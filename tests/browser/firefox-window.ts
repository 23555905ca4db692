import type { Browser } from 'puppeteer-core';
import { bidiOf } from '../../tools/browsers/bidi.ts';
import type { Point, Pretence } from './driver.ts';

/** A tab as the browser itself knows it. */
interface ShownTab {
  /** Id of its browsing context. */
  readonly context: string;
  readonly url: string;
}

/** Firefox's own window, where tabs, menus and toolbar buttons live. */
export interface FirefoxWindow {
  /** Throws what the expression throws. */
  evaluate(expression: string): Promise<unknown>;
  /** All tabs with their addresses; Puppeteer shows none for an extension's page. */
  tabs(): Promise<readonly ShownTab[]>;
  close(tab: ShownTab): Promise<void>;
}

export function firefoxWindow(browser: Browser): FirefoxWindow {
  const bidi = bidiOf(browser);
  const tabs = async (scope: object = {}): Promise<readonly ShownTab[]> =>
    (
      (await bidi.send('browsingContext.getTree', { maxDepth: 0, ...scope })).result as {
        contexts: ShownTab[];
      }
    ).contexts;
  return {
    tabs,
    close: async ({ context }) => void (await bidi.send('browsingContext.close', { context })),
    async evaluate(expression) {
      const [window] = await tabs({ 'moz:scope': 'chrome' });
      const answer = (
        await bidi.send('script.evaluate', {
          expression,
          target: { context: window?.context },
          awaitPromise: true,
        })
      ).result as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
      return answer.result?.value;
    },
  };
}

const POINTERS = ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities'];

/** What the window is told, for the tab in front. The kind of pointer holds for all tabs, the rest ends with the tab. */
export const pretences: Readonly<Record<Pretence, string>> = {
  // 1: coarse, and cannot hover.
  touch: POINTERS.map((name) => `Services.prefs.setIntPref('${name}', 1);`).join(''),
  print: "gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'",
  screen: "gBrowser.selectedBrowser.browsingContext.mediumOverride = ''",
  'forced-colors': "gBrowser.selectedBrowser.browsingContext.forcedColorsOverride = 'active'",
  'reduced-motion': "gBrowser.selectedBrowser.browsingContext.prefersReducedMotionOverride = 'reduce'",
};
export const endOfTouch = POINTERS.map((name) => `Services.prefs.clearUserPref('${name}');`).join('');

/** A finger on the machine's screen, so that the browser itself tells a tap from a long press. */
export const finger = ({ x, y }: Point, milliseconds: number): string => `(async () => {
  const box = gBrowser.selectedBrowser.getBoundingClientRect();
  const at = [mozInnerScreenX + box.x + ${x}, mozInnerScreenY + box.y + ${y}].map((way) => way * devicePixelRatio);
  windowUtils.sendNativeTouchPoint(0, windowUtils.TOUCH_CONTACT, ...at, 1, 90);
  await new Promise((done) => setTimeout(done, ${milliseconds}));
  windowUtils.sendNativeTouchPoint(0, windowUtils.TOUCH_REMOVE, ...at, 1, 90);
  // The menu of a long press would lie over the page.
  document.getElementById('contentAreaContextMenu').hidePopup();
})()`;
