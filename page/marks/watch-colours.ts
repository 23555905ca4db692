/** Milliseconds without a change before the page's colours are measured again. */
const QUIET = 150;

/**
 * Calls back when the page may have changed its colours: because the system turned dark, or by a switch of the page's
 * own, which sets something on html or body. A page that fades has its new background only when the fading ends.
 */
export function watchColours(document: Document, onChange: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
  };
  view.matchMedia?.('(prefers-color-scheme: dark)')?.addEventListener?.('change', soon, { signal });
  document.addEventListener(
    'transitionend',
    ({ propertyName }) => propertyName.startsWith('background') && soon(),
    { capture: true, passive: true, signal },
  );
  const observer = new view.MutationObserver(soon);
  for (const element of [document.documentElement, document.body])
    if (element) observer.observe(element, { attributes: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
