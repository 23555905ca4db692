/** Who sent a message: a content script of ours in a web page's top frame, or one of our own pages. */
export type SenderKind = 'page' | 'panel' | 'background';

export interface SenderFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/**
 * Null means: not one of ours, or from inside a frame, and refused. Our own pages are known by their address, not
 * by a missing tab: the options page lives in a tab, too. The background itself has neither tab nor page address.
 */
export function senderKind(sender: SenderFacts, ownId: string, ownOrigin: string): SenderKind | null {
  if (sender.id !== ownId) return null;
  if (sender.url?.startsWith(ownOrigin)) return sender.url.includes('background') ? 'background' : 'panel';
  if (sender.tab?.id !== undefined) return sender.frameId === 0 ? 'page' : null;
  return sender.url === undefined ? 'background' : null;
}
