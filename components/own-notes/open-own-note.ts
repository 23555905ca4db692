import type { OwnNote } from './own-note.ts';

/** One of the reader's own notes while its card is open. */
export interface OpenOwnNote {
  /** Null while the note is being written for the first time. */
  readonly note: OwnNote | null;
  readonly quote: string;
  /** What is typed; it outlives the closed card, so that Escape or a click beside it loses no words. */
  readonly typed: { words: string; link: string };
}
