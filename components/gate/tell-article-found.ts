interface Messenger {
  readonly runtime?: { sendMessage(message: unknown): Promise<unknown> };
}

/**
 * The gate's one message. It does not go through `browser.ts`: the polyfill alone is bigger than the gate may be,
 * and sending is the same in every browser.
 */
export function tellArticleFound(): void {
  const { browser, chrome } = globalThis as { browser?: Messenger; chrome?: Messenger };
  try {
    // Fails after an update, when a new gate is there already; the page must not hear of it.
    (browser ?? chrome)?.runtime
      ?.sendMessage({ randnotiz: 'article-found', message: {} })
      .catch(() => undefined);
  } catch {
    // Same as above, thrown at once by a context that is gone.
  }
}
