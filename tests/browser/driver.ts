import type { Kit } from './kit.ts';

/** Runs in the page's own world and travels as text: it may use the kit and its argument, nothing else. */
export type InPage<A, R> = (kit: Kit, argument: A) => R | Promise<R>;

/** CSS pixels from the window's upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Pretence = 'print' | 'screen' | 'touch' | 'forced-colors' | 'reduced-motion';

/** An open tab, driven the same way in both browsers. */
export interface Tab {
  /** Console messages of any level and uncaught errors, also from content scripts. */
  readonly said: readonly string[];
  run<R>(script: InPage<undefined, R>): Promise<R>;
  run<A, R>(script: InPage<A, R>, argument: A): Promise<R>;
  /** Evaluates a script's source in the page, also under a strict policy. */
  load(source: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Opens the context menu at a point, where it can be reached. */
  rightClick?(at: Point): Promise<void>;
  /** Presses the button at the first point and lets it go at the second, as for selecting text. */
  drag(from: Point, to: Point): Promise<void>;
  press(key: 'Escape' | 'Enter' | 'Tab' | 'Space' | 'ArrowDown' | 'ArrowUp'): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** What the clipboard holds, into what has the focus. */
  paste(): Promise<void>;
  /** What the window shows, as a PNG in base64. */
  picture(): Promise<string>;
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  bringToFront(): Promise<void>;
  /** A finger on the screen: for an instant, or so long that it means "select this word". */
  tap(at: Point): Promise<void>;
  longPress(at: Point): Promise<void>;
  /** As on paper, on a phone without a mouse, or with the reader's own colours or calm, until the test's tabs are closed. */
  pretend(what: Pretence): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension installed. */
export interface Driver {
  readonly browser: 'chromium' | 'firefox';
  /** What the extension opened by itself when it was installed. */
  readonly welcome: Tab;
  /** A page of a stand-in site, with a log of what happens to its nodes. */
  open(url: string): Promise<Tab>;
  /** A page of the extension; in the background the tab before it stays the active one, as under a real popup. */
  openExtension(path: string, place?: 'foreground' | 'background'): Promise<Tab>;
  /** What a click on the toolbar button does: it opens the popup and grants activeTab. */
  clickAction(tab: Tab): Promise<void>;
  /** What the keyboard shortcut of a command does, with this tab in front. */
  command(tab: Tab, name: string): Promise<void>;
  /** Chooses our entry in the context menu of the words selected at a point. */
  chooseOwnNote(tab: Tab, at: Point): Promise<void>;
  /** Whether the browser shows our side panel (Chrome) or sidebar (Firefox). */
  showsPanel(): Promise<boolean>;
  /** Puts the background to sleep, as the browser does after half a minute without work. */
  stopBackground(): Promise<void>;
  /** Requests that reached for a host that is no stand-in site, without the browser's own calls home. */
  strays(): readonly string[];
  /** Closes every tab that a test opened. */
  closeTabs(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Asks until the answer is something true and hands that over; throws `sentence` after half a minute. A question that
 * fails is asked again.
 */
export async function eventually<R>(sentence: string, ask: () => R | Promise<R>): Promise<NonNullable<R>> {
  const end = Date.now() + 30_000;
  let cause: unknown;
  while (Date.now() < end) {
    try {
      // A question may never be answered: its page was replaced while it was asked.
      const answer = await Promise.race([ask(), pause(Math.max(0, end - Date.now())).then(() => null)]);
      if (answer) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await pause(50);
  }
  throw new Error(sentence, { cause });
}

/** What the script answers once that is something true. A page that is just navigating away is asked again. */
export function until<A, R>(
  tab: Pick<Tab, 'run'>,
  sentence: string,
  script: InPage<A, R>,
  argument?: A,
): Promise<NonNullable<R>> {
  return eventually(sentence, () => tab.run(script as InPage<A | undefined, R>, argument));
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
