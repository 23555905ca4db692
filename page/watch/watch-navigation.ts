/** Milliseconds without a change of the page before it counts as arrived, and the longest wait for that. */
const QUIET = 300;
const PATIENCE = 3000;

const withoutHash = (url: string): string => url.split('#', 1)[0] ?? url;

/**
 * Calls back once the page has not changed for a while: a single-page site renders after the address has changed.
 * Returns a way to stop waiting.
 */
function whenSettled(document: Document, callBack: () => void): () => void {
  const view = document.defaultView;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const observer = view ? new view.MutationObserver(() => wait()) : null;
  const last = setTimeout(() => finish(), PATIENCE);
  const stop = () => {
    observer?.disconnect();
    clearTimeout(quiet);
    clearTimeout(last);
  };
  const finish = () => {
    stop();
    callBack();
  };
  const wait = () => {
    clearTimeout(quiet);
    quiet = setTimeout(finish, QUIET);
  };
  observer?.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  wait();
  return stop;
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
  let stopWaiting = () => {};

  const check = () => {
    const url = withoutHash(view.location.href);
    if (url === shown) return;
    shown = url;
    // A second navigation during the wait replaces the first.
    stopWaiting();
    stopWaiting = whenSettled(document, () => onNavigate(url));
  };
  signal.addEventListener('abort', () => stopWaiting(), { once: true });

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
