/** Calls back when an element gets another id or class, before the page is drawn again. */
export function watchNames(element: Element, onChange: () => void, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  const observer = new view.MutationObserver(onChange);
  observer.observe(element, { attributeFilter: ['id', 'class'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
