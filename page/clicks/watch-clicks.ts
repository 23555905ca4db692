/** Elements that do something of their own on a click; a mark inside them never takes it away. */
const INTERACTIVE =
  'a[href],area,button,input,select,textarea,label,summary,video,audio,iframe,[role=button],[role=link],[role=tab],[role=menuitem],[onclick],[contenteditable]:not([contenteditable=false])';

/** A plain primary click on text, without modifier and without a selection: the only click that opens a note. */
export function isPlainClick(event: MouseEvent, document: Document): boolean {
  if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const selection = document.getSelection();
  if (selection && !selection.isCollapsed && selection.toString() !== '') return false;
  const [target] = event.composedPath();
  const element = target instanceof Object && 'closest' in target ? (target as Element) : null;
  return element === null || element.closest(INTERACTIVE) === null;
}

export interface MarkTarget {
  readonly markAt: (x: number, y: number) => string | null;
}

/** Calls back for plain clicks on a mark. Listens only: the page gets every event as if nobody was there. */
export function watchClicks(
  document: Document,
  painter: MarkTarget,
  onMark: (id: string, point: { x: number; y: number }) => void,
  { signal }: { signal: AbortSignal },
): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!isPlainClick(event, document)) return;
      const id = painter.markAt(event.clientX, event.clientY);
      if (id !== null) onMark(id, { x: event.clientX, y: event.clientY });
    },
    { capture: true, passive: true, signal },
  );
}
