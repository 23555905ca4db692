import { isPlainClick } from '../../page/clicks/watch-clicks.ts';
import { watchHover } from '../../page/clicks/watch-hover.ts';
import { isCardHost } from '../card/host-tag.ts';
import type { PageNotes } from './page-notes.ts';

const fromOurCard = (event: Event): boolean => event.composedPath().some(isCardHost);

/** A plain click on marked words opens their note, one beside them closes it. The page's own clicks go on as ever. */
export function watchNoteClicks(document: Document, notes: PageNotes, end: AbortSignal): void {
  const options = { capture: true, passive: true, signal: end } as const;
  document.addEventListener(
    'click',
    (event) => {
      // Clicks made by scripts must not open or close anything of ours.
      if (!event.isTrusted || fromOurCard(event)) return;
      const selecting = document.getSelection()?.isCollapsed === false;
      const id = isPlainClick(event, document) ? notes.noteAt(event.clientX, event.clientY) : null;
      if (id !== null) notes.open(id);
      else if (!selecting) notes.close();
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && event.isTrusted && !event.isComposing) notes.close();
    },
    options,
  );
  watchHover(document, { markAt: notes.noteAt }, notes.hover, { signal: end });
}
