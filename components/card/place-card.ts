import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { parentElementOf } from '../../page/tree.ts';
import { SHEET_BELOW } from './sheet-below.ts';

const GAP = 10;
const EDGE = 12;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxAround(boxes: readonly Box[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** The paragraph or cell around a range: its sides are the margins a note can stand in. */
function columnOf(range: Range): DOMRect | null {
  let element = range.startContainer.parentElement;
  while (element && getComputedStyle(element).display.startsWith('inline'))
    element = parentElementOf(element);
  return element?.getBoundingClientRect() ?? null;
}

/**
 * Keeps the card beside its sentence: in the right margin of the column where there is room (then left), else
 * below or above the sentence; never over it, and never higher than the window. Ends with the signal.
 */
export function placeCard(card: HTMLElement, ranges: readonly Range[], end: AbortSignal): void {
  const first = ranges[0];
  if (!first) return;
  const sentence = (): DOMRect => boxAround(ranges.flatMap((range) => [...range.getClientRects()]));
  const reference = {
    getBoundingClientRect: sentence,
    contextElement: first.startContainer.parentElement ?? document.documentElement,
  };

  const place = async (): Promise<void> => {
    if (end.aborted || window.innerWidth < SHEET_BELOW) {
      card.style.removeProperty('left');
      card.style.removeProperty('top');
      card.style.removeProperty('max-height');
      return;
    }
    const box = sentence();
    const column = columnOf(first) ?? box;
    const needed = card.offsetWidth + GAP + EDGE;
    const side =
      window.innerWidth - Math.max(column.right, box.right) >= needed
        ? 'right'
        : Math.min(column.left, box.left) >= needed
          ? 'left'
          : null;
    const beside = {
      ...reference,
      getBoundingClientRect: () =>
        boxAround([sentence(), { ...sentence().toJSON(), left: column.left, right: column.right }]),
    };
    const { x, y } = await computePosition(side ? beside : reference, card, {
      strategy: 'fixed',
      placement: side ? `${side}-start` : 'bottom-start',
      middleware: [
        offset(GAP),
        ...(side ? [] : [flip({ padding: EDGE, fallbackStrategy: 'bestFit' })]),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            const room = side ? window.innerHeight - 2 * EDGE : Math.max(160, availableHeight);
            card.style.setProperty('max-height', `${Math.floor(room)}px`);
          },
        }),
      ],
    });
    if (end.aborted) return;
    card.style.setProperty('left', `${Math.round(x)}px`);
    card.style.setProperty('top', `${Math.round(y)}px`);
  };

  const stop = autoUpdate(reference, card, () => void place());
  end.addEventListener('abort', stop, { once: true });
}
