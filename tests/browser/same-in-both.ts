import { hasClosedCard } from '../../tools/browsers/closed-card.ts';
import { type InPage, type Tab, until } from './driver.ts';
import { inPageSource } from './in-page-source.ts';

/** What Playwright's and Puppeteer's pages have in common. */
interface AnyPage {
  readonly mouse: {
    move(x: number, y: number, options?: { steps?: number }): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
  readonly keyboard: {
    press(key: Parameters<Tab['press']>[0] | 'v'): Promise<void>;
    down(key: 'Control'): Promise<void>;
    up(key: 'Control'): Promise<void>;
    type(text: string): Promise<void>;
  };
  screenshot(): Promise<Uint8Array>;
  evaluate(source: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

type Shared =
  | 'run'
  | 'load'
  | 'resize'
  | 'click'
  | 'drag'
  | 'press'
  | 'type'
  | 'paste'
  | 'picture'
  | 'bringToFront'
  | 'close';

/** The part of a tab that is driven with the same words in both browsers. */
export function sameInBoth(
  page: AnyPage,
  setViewport: (size: { width: number; height: number }) => Promise<void>,
  openCardRoot: () => Promise<void>,
): Pick<Tab, Shared> {
  const run = async <A, R>(script: InPage<A, R>, argument?: A) => {
    if ((await page.evaluate(hasClosedCard)) === true) await openCardRoot();
    return (await page.evaluate(inPageSource(script as InPage<A | undefined, R>, argument))) as R;
  };
  return {
    run,
    load: async (source) => void (await page.evaluate(`${source};undefined`)),
    resize: async (width, height) => {
      await setViewport({ width, height });
      // The page may hear of it a moment later.
      await until(
        { run },
        `The page did not become ${width} px wide.`,
        (_, width) => innerWidth === width,
        width,
      );
    },
    click: (x, y) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    paste: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    picture: async () => {
      await page.bringToFront();
      return Buffer.from(await page.screenshot()).toString('base64');
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
