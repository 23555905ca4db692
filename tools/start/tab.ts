/** The part of a page that Playwright and Puppeteer share. */
export interface Tab {
  evaluate(expression: string): Promise<unknown>;
  readonly mouse: { click(x: number, y: number): Promise<void> };
  readonly keyboard: { press(key: 'Escape'): Promise<void> };
  screenshot(options: { path: `${string}.png` }): Promise<unknown>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Runs a function in the page; it travels as text and may use nothing but its argument and the page's globals. The answer
 * comes back as JSON: WebDriver BiDi leaves out an object's second occurrence.
 */
export async function runIn<A, R>(
  tab: Tab,
  script: (argument: A) => R | Promise<R>,
  argument: A,
): Promise<R> {
  const json = await tab.evaluate(
    `(async () => JSON.stringify(await (${script})(${JSON.stringify(argument)})))()`,
  );
  return JSON.parse(String(json)) as R;
}

/** Asks again until the answer is true enough to go on with; null after the time given in milliseconds. */
export async function until<R>(ask: () => Promise<R | null>, patience: number): Promise<R | null> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
