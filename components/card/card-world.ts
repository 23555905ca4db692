import type { CreateCards } from './cards.ts';

/** Where the card script leaves its function for the reader: the world both share and no page can see. */
export const cardWorld = globalThis as { __randnotizCards?: CreateCards };
