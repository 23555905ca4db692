import type { Browser, Page } from 'puppeteer-core';

/** The raw WebDriver BiDi connection, which Puppeteer keeps for itself. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

export const bidiOf = (browser: Browser): BidiConnection =>
  (browser as unknown as { connection: BidiConnection }).connection;

/** The id of a page's browsing context, which Puppeteer keeps for itself. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;
