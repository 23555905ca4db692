interface Messenger {
  readonly runtime?: { sendMessage(message: unknown): Promise<unknown> | undefined };
}

/**
 * The gate's one message. It asks for `chrome` alone, which every browser has: an element of the page called "browser"
 * would go by that name where the browser itself defines nothing.
 */
export function tellArticleFound(): void {
  const { chrome } = globalThis as { chrome?: Messenger };
  try {
    // Fails after an update, when a new gate is there already; the page must not hear of it.
    chrome?.runtime?.sendMessage({ randnotiz: 'article-found', message: {} })?.catch(() => undefined);
  } catch {
    // Same as above, thrown at once by a context that is gone.
  }
}
