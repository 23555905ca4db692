import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageNote } from '../messages.ts';
import type { SharedPage } from '../share/note-text.ts';
import { NoteCard } from './note-card.tsx';
import { placeCard } from './place-card.ts';

export interface CardActions {
  readonly close: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly hide: (note: PageNote) => void;
}

export interface CardInput {
  /** The open note among those shown, or null while no card is open. */
  readonly open: ReadonlySignal<{
    readonly note: PageNote;
    readonly index: number;
    readonly count: number;
  } | null>;
  readonly page: ReadonlySignal<SharedPage>;
  readonly theme: ReadonlySignal<'light' | 'dark'>;
  readonly rangesOf: (id: string) => readonly Range[];
}

interface CardViewProps {
  readonly input: CardInput;
  readonly actions: CardActions;
}

function CardView({ input, actions }: CardViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const open = input.open.value;
  const id = open?.note.id ?? null;

  useEffect(() => {
    const element = frame.current;
    if (!element || id === null) return undefined;
    const end = new AbortController();
    // In the top layer no page style or stacking order can cover the card.
    if (!element.matches(':popover-open')) element.showPopover();
    placeCard(element, input.rangesOf(id), end.signal);
    element.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    return () => end.abort();
  }, [id]);

  if (open === null) return null;
  return (
    <div ref={frame} popover="manual" class="frame" data-theme={input.theme.value}>
      <NoteCard
        note={open.note}
        index={open.index + 1}
        count={open.count}
        page={input.page.value}
        onClose={actions.close}
        onStep={actions.step}
        onHide={() => actions.hide(open.note)}
      />
    </div>
  );
}

/** Draws the card into the shadow root for as long as the signal lasts. */
export function showCards(root: ShadowRoot, input: CardInput, actions: CardActions, end: AbortSignal): void {
  const mount = document.createElement('div');
  root.append(mount);
  render(<CardView input={input} actions={actions} />, mount);
  end.addEventListener('abort', () => render(null, mount), { once: true });
}
