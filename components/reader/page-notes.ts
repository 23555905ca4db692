import { computed, effect, signal } from '@preact/signals';
import type { Mark, Painter } from '../../page/marks/painter.ts';
import { type CardHost, createCardHost } from '../card/card-host.ts';
import { showCards } from '../card/card-view.tsx';
import { text } from '../i18n/text.ts';
import { askBackground } from '../messaging.ts';
import { type FocusReturn, rememberFocus } from './focus-return.ts';
import type { PageModel } from './page-model.ts';
import { scrollToRange } from './scroll-to-range.ts';

/** What the notes are painted with and on: one per reading of an article. */
export interface Stage {
  readonly painter: Painter;
  /** The live ranges of a note's words; empty where they cannot be placed. */
  readonly rangesOf: (id: string) => readonly Range[];
}

export interface PageNotes {
  /** Sets or changes what is painted on; painting follows the model by itself. */
  readonly useStage: (stage: Stage | null) => void;
  readonly open: (id: string) => boolean;
  readonly close: () => void;
  readonly step: (by: 1 | -1) => boolean;
  readonly noteAt: (x: number, y: number) => string | null;
  readonly hover: (id: string | null) => void;
}

const sameIds = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));

/** Marks and card of a page: paints what the model shows, opens one card at a time, gives the focus back. */
export function createPageNotes(document: Document, model: PageModel, end: AbortSignal): PageNotes {
  const stage = signal<Stage | null>(null);
  const ranges = new Map<string, readonly Range[]>();
  let host: CardHost | null = null;
  let focus: FocusReturn | null = null;

  const paint = (): void => {
    const current = stage.value;
    ranges.clear();
    const marks: Mark[] = [];
    for (const note of current ? model.visible.value : []) {
      const found = current?.rangesOf(note.id) ?? [];
      if (found.length === 0) continue;
      ranges.set(note.id, found);
      marks.push({ id: note.id, style: note.relation, ranges: found });
    }
    current?.painter.paint(marks);
    const ids = new Set(ranges.keys());
    if (!sameIds(ids, model.placed.peek())) model.placed.value = ids;
  };

  const close = (): void => {
    const id = model.open.peek();
    if (id === null) return;
    model.open.value = null;
    focus?.giveBack(ranges.get(id)?.[0]);
    focus = null;
  };

  const cardHost = (): CardHost => {
    if (host) return host;
    host = createCardHost(document, end);
    const open = computed(() => {
      const shown = model.shown.value;
      const index = shown.findIndex((note) => note.id === model.open.value);
      const note = shown[index];
      return note ? { note, index, count: shown.length } : null;
    });
    const page = computed(() => ({ url: model.url.value, headline: model.reading.value.headline }));
    showCards(
      host.root,
      { open, page, theme: model.theme, rangesOf: (id) => ranges.get(id) ?? [] },
      {
        close,
        step: (by) => void step(by),
        hide: (note) => {
          close();
          if (note.fact !== null) void askBackground('hide-fact', { fact: note.fact });
        },
      },
      end,
    );
    return host;
  };

  const open = (id: string): boolean => {
    if (!model.shown.peek().some((note) => note.id === id)) return false;
    cardHost().attach();
    focus ??= rememberFocus(document);
    const first = ranges.get(id)?.[0];
    if (first) scrollToRange(first);
    model.open.value = id;
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

  let announced = '';
  const stops = [
    effect(paint),
    effect(() => stage.value?.painter.activate(model.open.value)),
    // A note whose words left the page, or that a setting hides, takes its card along.
    effect(() => {
      const id = model.open.value;
      if (id !== null && !model.shown.value.some((note) => note.id === id)) close();
    }),
    // One polite sentence per page, however often the page changes afterwards.
    effect(() => {
      const count = model.shown.value.length;
      if (count === 0 || announced === model.url.value) return;
      announced = model.url.value;
      cardHost().announce(text.peek().announce(count));
    }),
  ];
  const stopAll = (): void => {
    for (const stop of stops) stop();
  };
  end.addEventListener('abort', stopAll, { once: true });

  return {
    useStage: (next) => {
      stage.value = next;
    },
    open,
    close,
    step,
    noteAt: (x, y) => stage.peek()?.painter.markAt(x, y) ?? null,
    hover: (id) => stage.peek()?.painter.hover(id),
  };
}
