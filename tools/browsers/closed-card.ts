import type { CDPSession, Page as ChromiumPage } from 'playwright-core';
import type { Browser, Page as FirefoxPage } from 'puppeteer-core';
import { bidiOf, contextOf } from './bidi.ts';
import { sessionOf } from './page-session.ts';

/**
 * The note card stands in a closed shadow root, so that no page reads a reader's notes out of it. Tests and pictures have
 * to look inside: a debugger may, and gives the root to the page as `shadowRoot` of its host.
 */
const giveRoot = 'function (root) { Object.defineProperty(this, "shadowRoot", { value: root }); }';

/** Expression for a page: the host of a card whose root cannot be seen yet, or null. */
const closedHost = `[...document.querySelectorAll(':root > *')].find(
  (element) => element.localName.startsWith('randnotiz') && element.shadowRoot === null) ?? null`;

/** Runs in a page: whether there is a card that has to be opened to scripts first. */
export const hasClosedCard = `(${closedHost}) !== null`;

/** Lets scripts in a page of Chromium look into the card. */
export async function openCardRoot(page: ChromiumPage): Promise<void> {
  const session = await sessionOf(page);
  const { result } = await session.send('Runtime.evaluate', { expression: closedHost });
  if (!result.objectId) return;
  const root = await rootOf(session, result.objectId);
  if (!root) return;
  await session.send('Runtime.callFunctionOn', {
    objectId: result.objectId,
    functionDeclaration: giveRoot,
    arguments: [{ objectId: root }],
  });
}

async function rootOf(session: CDPSession, objectId: string): Promise<string | undefined> {
  const { node } = await session.send('DOM.describeNode', { objectId, pierce: true });
  const [root] = node.shadowRoots ?? [];
  if (!root) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  return object.objectId;
}

interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null };
}

/** Lets scripts in a page of Firefox look into the card. */
export async function openCardRootInFirefox(browser: Browser, page: FirefoxPage): Promise<void> {
  const bidi = bidiOf(browser);
  const target = { context: contextOf(page) };
  const { result } = await bidi.send('script.evaluate', {
    expression: closedHost,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const { sharedId, value } = (result as { result?: RemoteNode }).result ?? {};
  if (!sharedId || !value?.shadowRoot) return;
  await bidi.send('script.callFunction', {
    functionDeclaration: giveRoot,
    this: { sharedId },
    arguments: [{ sharedId: value.shadowRoot.sharedId }],
    target,
    awaitPromise: false,
  });
}
