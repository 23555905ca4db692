import { signal } from '@preact/signals';
import { factSearch } from '../../components/facts-browser/search-facts.ts';
import { loadNotes } from '../../components/options/load-notes.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import type { ReadNotes } from '../../components/own-notes/own-note.ts';
import { openOwnPage } from '../../components/own-page/open-own-page.tsx';
import { bundledPacks } from '../../facts/packs.ts';

openOwnPage(({ settings }) => {
  const notes = signal<ReadNotes | null>({ notes: [], dropped: 0 });
  void loadNotes(notes);
  return <OptionsPage settings={settings} search={factSearch(bundledPacks())} notes={notes} />;
});
