import MiniSearch from 'minisearch';
import type { Fact, Pack } from '../../facts/types.ts';
import { folded } from '../folded.ts';
import { factBook, type PackBook } from '../note/fact-book.ts';
import { type NoteOrigin, topicOf } from '../note/note-view.ts';
import { foreignPacks, originsOf } from '../packs/foreign-packs.ts';
import type { LoadedPack } from '../packs/load-packs.ts';

export interface FoundFact {
  readonly fact: Fact;
  readonly pack: Pack;
}

export interface FactSearch {
  /** Best first; with empty words all facts, newest first. `pack` is a pack's id or null for all. */
  readonly find: (words: string, pack: string | null) => FoundFact[];
  readonly book: PackBook;
  /** Where the facts of added packs come from, by pack id. */
  readonly origins: ReadonlyMap<string, NoteOrigin>;
}

function searchable({ fact }: FoundFact, book: PackBook) {
  const subject = book.entities.get(fact.subject);
  const topic = topicOf(fact.predicate);
  return {
    id: fact.id,
    subject: [subject?.name, subject?.name_en, ...(subject?.aliases ?? [])].join(' '),
    statement: [fact.statement_de, fact.statement_en, fact.value.text_de, fact.value.text_en].join(' '),
    topic: [topic?.de, topic?.en].join(' '),
    note: [fact.note_de, fact.note_en].join(' '),
    sources: fact.sources
      .map((source) => `${source.publisher} ${source.title ?? ''} ${source.says_de}`)
      .join(' '),
  };
}

/** A search over all packs and their sources, those the reader added among them. */
export function factSearch(bundled: readonly Pack[], added: readonly LoadedPack[] = []): FactSearch {
  const packs = [...bundled, ...foreignPacks(added, bundled)];
  const book = factBook(packs);
  const all = new Map<string, FoundFact>();
  for (const pack of packs) {
    for (const fact of pack.facts) if (!all.has(fact.id)) all.set(fact.id, { fact, pack });
  }
  const index = new MiniSearch({
    fields: ['subject', 'statement', 'topic', 'note', 'sources'],
    processTerm: folded,
    searchOptions: { boost: { subject: 3, statement: 2, topic: 2 }, prefix: true, combineWith: 'AND' },
  });
  index.addAll([...all.values()].map((found) => searchable(found, book)));
  const newestFirst = [...all.values()].sort((a, b) => b.fact.valid_from.localeCompare(a.fact.valid_from));
  return {
    book,
    origins: originsOf(added),
    find: (words, pack) => {
      const found =
        words.trim() === ''
          ? newestFirst
          : index.search(words).flatMap((hit) => all.get(hit.id as string) ?? []);
      return pack === null ? found : found.filter((entry) => entry.pack.id === pack);
    },
  };
}
