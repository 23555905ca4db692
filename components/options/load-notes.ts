import type { Signal } from '@preact/signals';
import { askBackground } from '../messaging.ts';
import type { ReadNotes } from '../own-notes/own-note.ts';

/** Fills `notes` with all own notes; null where they could not be read. */
export async function loadNotes(notes: Signal<ReadNotes | null>): Promise<void> {
  const answer = await askBackground('all-own-notes', {});
  notes.value = answer.ok ? answer.value : null;
}
