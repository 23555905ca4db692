import type { MarkTarget } from './watch-clicks.ts';

/** Calls back when the mouse comes onto a mark (id) or leaves it (null); tests at most once per frame. */
export function watchHover(
  document: Document,
  painter: MarkTarget,
  onHover: (id: string | null) => void,
  { signal }: { signal: AbortSignal },
): void {
  const view = document.defaultView;
  if (!view) return;
  let point: { x: number; y: number } | null = null;
  let frame = 0;
  let current: string | null = null;
  const report = (id: string | null) => {
    if (id === current) return;
    current = id;
    onHover(id);
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      point = { x: event.clientX, y: event.clientY };
      frame ||= view.requestAnimationFrame(() => {
        frame = 0;
        if (point && !signal.aborted) report(painter.markAt(point.x, point.y));
      });
    },
    options,
  );
  document.documentElement.addEventListener('pointerleave', () => report(null), { passive: true, signal });
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
}
