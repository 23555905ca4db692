import { batch, signal } from '@preact/signals-core';
import type { Mark, Painter } from '../../page/marks/painter.ts';
import type { CardLook } from '../card/cards.ts';
import { SHEET_BELOW } from '../card/sheet-below.ts';
import { effectUntil } from '../effect-until.ts';
import { askBackground } from '../messaging.ts';
import { isOwnId } from '../own-notes/own-id.ts';
import { type BringCards, cardsWhenNeeded } from './bring-cards.ts';
import { type FocusReturn, rememberFocus } from './focus-return.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
import { createOwnPageNotes, type OwnPageNotes } from './own-page-notes.ts';
import type { PageModel } from './page-model.ts';
import type { PlacedWords } from './placed-words.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { shownCard } from './shown-card.ts';
import { whenIdle } from './when-idle.ts';

/** What the notes are painted with and on: one per reading of an article. */
export interface Stage {
  readonly painter: Painter;
  readonly placeOf: (id: string) => PlacedWords;
}

export const NOWHERE: PlacedWords = { ranges: [] };

export interface PageNotes {
  /** Sets or changes what is painted on; painting follows the model by itself. */
  readonly useStage: (stage: Stage | null) => void;
  readonly open: (id: string) => boolean;
  readonly close: () => void;
  /** The extension is gone: a card that is open, or words typed and not stored, say so; else the reader leaves. */
  readonly part: () => void;
  readonly step: (by: 1 | -1) => boolean;
  /** Opens the editor for the selected words; false where nothing of the article is selected. */
  readonly write: () => boolean;
  readonly own: OwnPageNotes;
  readonly noteAt: (x: number, y: number) => string | null;
  readonly hover: (id: string | null) => void;
}

const sameIds = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));

/** Marks and card of a page: paints what the model shows, opens one card at a time, gives the focus back. */
export function createPageNotes(
  document: Document,
  model: PageModel,
  bringCards: BringCards,
  leave: () => void,
  end: AbortSignal,
): PageNotes {
  const stage = signal<Stage | null>(null);
  const own = createOwnPageNotes(document, end);
  const ranges = new Map<string, readonly Range[]>();
  let focus: FocusReturn | null = null;

  const paint = (): void => {
    const current = stage.value;
    ranges.clear();
    const marks: Mark[] = [];
    for (const note of current ? model.visible.value : []) {
      const place = current?.placeOf(note.id) ?? NOWHERE;
      if (place.ranges.length === 0) continue;
      ranges.set(note.id, place.ranges);
      marks.push({ id: note.id, style: note.relation, ...place });
    }
    const ids = new Set(ranges.keys());
    for (const mark of own.marks.value) {
      if (mark.ranges.length === 0 || model.off.value) continue;
      ranges.set(mark.id, mark.ranges);
      marks.push(mark);
    }
    current?.painter.paint(marks);
    if (!sameIds(ids, model.placed.peek())) model.placed.value = ids;
  };

  const close = (): void => {
    const id = model.open.peek();
    if (id === null) return;
    model.open.value = null;
    focus?.giveBack(ranges.get(id)?.[0]);
    focus = null;
  };

  /** Read inside effects, so that a card follows what it belongs to. */
  const isShown = (id: string): boolean =>
    isOwnId(id) ? own.opened(id) !== null : model.shown.value.some((note) => note.id === id);

  const part = (): void =>
    batch(() => {
      if (!model.gone.peek()) model.open.value ??= own.unsaved.id();
      model.gone.value = true;
    });
  /** Asked before anything that needs the extension. */
  const isGone = (): boolean => {
    if (isExtensionAlive()) return false;
    part();
    return true;
  };

  const open = (id: string): boolean => {
    if (!isShown(id)) return false;
    focus ??= rememberFocus(document);
    const first = ranges.get(id)?.[0];
    if (first) scrollToRange(first);
    // The page may have thrown the open card out: asking for it again brings it back.
    if (model.open.peek() === id) cards.show(shownCard(model, own), look());
    batch(() => {
      model.open.value = id;
      isGone();
    });
    return true;
  };

  const step = (by: 1 | -1): boolean => {
    const shown = model.shown.peek();
    if (shown.length === 0) return false;
    const at = shown.findIndex((note) => note.id === model.open.peek());
    const from = at < 0 && by < 0 ? 0 : at;
    const next = shown[(from + by + shown.length) % shown.length];
    return next ? open(next.id) : false;
  };

  const cards = cardsWhenNeeded(
    bringCards,
    document,
    {
      close,
      step,
      hide: (fact) => {
        if (isGone()) return;
        close();
        void askBackground('hide-fact', { fact });
      },
      typed: own.keep,
      save: async (id, words, link) => {
        const saved = !isGone() && (await own.save(id, words, link));
        if (saved) close();
        return saved;
      },
      remove: async (id) => {
        if (isGone()) return false;
        close();
        return own.remove(id);
      },
      rangesOf: (id) => ranges.get(id) ?? [],
    },
    end,
  );
  const look = (): CardLook => ({ theme: model.theme.value, language: model.language.value });

  // A sheet at the bottom may cover what a card stood beside, as when a phone is turned.
  window.matchMedia(`(width < ${SHEET_BELOW}px)`).addEventListener(
    'change',
    () => {
      const first = ranges.get(model.open.peek() ?? '')?.[0];
      if (first) scrollToRange(first);
    },
    { signal: end },
  );

  let announced = '';
  effectUntil(paint, end);
  effectUntil(() => {
    model.ownNotes.value = own.notes.value;
  }, end);
  effectUntil(() => stage.value?.painter.activate(model.open.value), end);
  effectUntil(() => cards.show(shownCard(model, own), look()), end);
  // A note whose words left the page, or that a setting hides, takes its card along.
  effectUntil(() => {
    const id = model.open.value;
    if (id !== null && !isShown(id)) close();
  }, end);
  effectUntil(() => {
    if (model.gone.value && model.open.value === null && own.unsaved.id() === null) leave();
  }, end);
  // One polite sentence per page, however often the page changes afterwards; by then the cards are there for a click.
  effectUntil(() => {
    const count = model.reading.value.status === 'ready' ? model.shown.value.length : 0;
    if (count === 0 || announced === model.url.value) return;
    announced = model.url.value;
    whenIdle(() => cards.announce(count, look()), end);
  }, end);

  return {
    useStage: (next) => {
      stage.value = next;
    },
    open,
    close,
    part,
    step,
    write: () => {
      const id = own.begin();
      return id !== null && open(id);
    },
    own,
    noteAt: (x, y) => stage.peek()?.painter.markAt(x, y) ?? null,
    hover: (id) => stage.peek()?.painter.hover(id),
  };
}
