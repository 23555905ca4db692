import { cardWorld } from '../card/card-world.ts';
import type { CardCalls, CardLook, Cards, CreateCards, ShownCard } from '../card/cards.ts';
import { askBackground } from '../messaging.ts';

/** Brings what makes cards; null where that failed. */
export type BringCards = () => Promise<CreateCards | null>;

/** Asks the background for the card script: a content script cannot load a file of its own. */
export const bringCardScript: BringCards = async () => {
  const brought = await askBackground('bring-cards', {});
  return brought.ok ? (cardWorld.__randnotizCards ?? null) : null;
};

/** Cards that are brought when there is first something to show or to say. */
export function cardsWhenNeeded(
  bring: BringCards,
  document: Document,
  calls: CardCalls,
  end: AbortSignal,
): Cards {
  let cards: Cards | null = null;
  let last: readonly [ShownCard | null, CardLook] | null = null;
  let unsaid: readonly [number, CardLook] | null = null;

  const catchUp = (): void => {
    if (last) cards?.show(...last);
    if (unsaid) cards?.announce(...unsaid);
    unsaid = null;
  };
  // Each need asks anew: an answer that was under way when the page went into the browser's cache never comes.
  const need = async (): Promise<void> => {
    const create = await bring();
    if (end.aborted) return;
    if (create) cards ??= create(document, calls, end);
    // Without a card nothing may look open; the next click tries again.
    else if (last?.[0]) calls.close();
    catchUp();
  };
  return {
    show: (card, look) => {
      last = [card, look];
      if (cards) cards.show(card, look);
      else if (card) void need();
    },
    announce: (count, look) => {
      unsaid = [count, look];
      if (cards) catchUp();
      else void need();
    },
  };
}
