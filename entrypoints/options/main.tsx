import { signal } from '@preact/signals';
import { knownFacts } from '../../components/facts-browser/known-facts.ts';
import { loadNotes } from '../../components/options/load-notes.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import type { ReadNotes } from '../../components/own-notes/own-note.ts';
import { openOwnPage } from '../../components/own-page/open-own-page.tsx';

openOwnPage(({ settings, end }) => {
  const notes = signal<ReadNotes | null>({ notes: [], dropped: 0 });
  void loadNotes(notes);
  return <OptionsPage settings={settings} search={knownFacts(end)} notes={notes} />;
});
