import type { ReadonlySignal } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { placeCard } from './place-card.ts';

export interface OpenCard {
  readonly id: string;
  readonly content: ComponentChild;
}

export interface CardInput {
  readonly open: ReadonlySignal<OpenCard | null>;
  readonly theme: ReadonlySignal<'light' | 'dark'>;
  /** The words on the page a card belongs to. */
  readonly rangesOf: (id: string) => readonly Range[];
  readonly attached: ReadonlySignal<number>;
}

function CardView({ input }: { readonly input: CardInput }) {
  const frame = useRef<HTMLDivElement>(null);
  const open = input.open.value;
  const id = open?.id ?? null;
  const attached = input.attached.value;

  useLayoutEffect(() => {
    const element = frame.current;
    // A page that throws our element out again before it is drawn gets its way until the next click.
    if (!element?.isConnected || id === null) return undefined;
    const end = new AbortController();
    // In the top layer no page style or stacking order can cover the card.
    if (!element.matches(':popover-open')) element.showPopover();
    placeCard(element, input.rangesOf(id), end.signal);
    element.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    return () => end.abort();
  }, [id, attached]);

  if (open === null) return null;
  return (
    <div ref={frame} popover="manual" class="frame" data-theme={input.theme.value}>
      {open.content}
    </div>
  );
}

/** Draws the card into the shadow root for as long as the signal lasts. */
export function showCards(root: ShadowRoot, input: CardInput, end: AbortSignal): void {
  const mount = document.createElement('div');
  root.append(mount);
  render(<CardView input={input} />, mount);
  end.addEventListener('abort', () => render(null, mount), { once: true });
}
