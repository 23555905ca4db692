/** Milliseconds without a change of the page before it counts as arrived, and the longest wait for that. */
const QUIET = 300;
const PATIENCE = 3000;

const withoutHash = (url: string): string => url.split('#', 1)[0] ?? url;

/** Resolves when the page has not changed for a while: a single-page site renders after the address has changed. */
function settled(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const view = document.defaultView;
    const done = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = () => {
      done.abort();
      resolve();
    };
    const last = setTimeout(finish, PATIENCE);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(finish, QUIET);
    };
    const observer = view ? new view.MutationObserver(wait) : null;
    observer?.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', finish, { once: true, signal: done.signal });
    done.signal.addEventListener('abort', () => {
      observer?.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
    });
    wait();
  });
}

/**
 * Calls back with the new address after a single-page site has shown another page in the same document. Uses the
 * Navigation API; where the browser (or the page, which may overwrite it) has none, going back and a new title tell.
 */
export function watchNavigation(
  document: Document,
  onNavigate: (url: string) => void,
  { signal }: { signal: AbortSignal },
): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let shown = withoutHash(view.location.href);
  let waiting: AbortController | null = null;

  const check = () => {
    const url = withoutHash(view.location.href);
    if (url === shown) return;
    shown = url;
    // A second navigation during the wait replaces the first.
    waiting?.abort();
    const wait = new AbortController();
    waiting = wait;
    const either = AbortSignal.any([signal, wait.signal]);
    void settled(document, either).then(() => {
      if (!either.aborted) onNavigate(url);
    });
  };

  const { navigation } = view as { navigation?: EventTarget };
  if (typeof navigation?.addEventListener === 'function') {
    navigation.addEventListener('navigatesuccess', check, { signal });
    return;
  }
  view.addEventListener('popstate', check, { signal });
  const titles = new view.MutationObserver(check);
  titles.observe(document.head ?? document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  signal.addEventListener('abort', () => titles.disconnect(), { once: true });
}
