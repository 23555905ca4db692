import type { CDPSession, Page } from 'playwright-core';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * The debugging session of a page, one for all who need it and open as long as the page: Chromium ends what a page
 * pretends (paper, the reader's own colours) as soon as any session with it is detached, whoever asked for it.
 */
export function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}
