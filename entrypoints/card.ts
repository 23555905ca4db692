import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardWorld } from '../components/card/card-world.ts';
import { createCards } from '../components/card/create-cards.tsx';

/** Brought into a page beside the reader once marks are painted, or with the first card. */
export default defineUnlistedScript(() => {
  cardWorld.__randnotizCards = createCards;
});
