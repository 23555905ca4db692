import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { type Article, readArticle } from '../../page/article/read-article.ts';
import type { Mark } from '../../page/marks/painter.ts';
import type { PlacedOwnNote } from '../messages.ts';
import { askBackground } from '../messaging.ts';
import { describeQuote, findQuote } from '../own-notes/find-quote.ts';
import type { OpenOwnNote } from '../own-notes/open-own-note.ts';
import { ownId } from '../own-notes/own-id.ts';
import type { BegunNote, OwnNote, QuoteSelector } from '../own-notes/own-note.ts';
import { latestOnly } from './latest-only.ts';
import { selectedOffsets } from './selected-offsets.ts';

const DRAFT = ownId({ id: 'draft' });

interface Draft {
  readonly quote: QuoteSelector;
  readonly ranges: readonly Range[];
}

export interface OwnPageNotes {
  readonly notes: ReadonlySignal<readonly PlacedOwnNote[]>;
  readonly marks: ReadonlySignal<readonly Mark[]>;
  /** Loads the page's notes and finds their words in the article; without an article none is placed. */
  readonly place: (article: Article | null) => Promise<void>;
  /** Begins a note on the selected words; its id, or null where nothing of the article is selected. */
  readonly begin: () => string | null;
  readonly opened: (id: string) => OpenOwnNote | null;
  /** Keeps what is typed into a note for the next visit, until it is stored or discarded. */
  readonly keep: (id: string) => void;
  readonly save: (id: string, words: string, link: string | null) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
  readonly unsaved: {
    /** A note with typed words that are not stored yet; null without. */
    readonly id: () => string | null;
    /** What was typed into it; empty where it is stored. */
    readonly words: (id: string) => string;
  };
}

/** What the fields of a note show as it is stored. */
const fieldsOf = (note: OwnNote | null | undefined): OpenOwnNote['typed'] => ({
  words: note?.text ?? '',
  link: note?.link ?? '',
});

/** The reader's own notes on this page: stored by the background, found again by their words. */
export function createOwnPageNotes(document: Document, end: AbortSignal): OwnPageNotes {
  const stored = signal<readonly OwnNote[]>([]);
  const ranges = signal<ReadonlyMap<string, readonly Range[]>>(new Map());
  const draft = signal<Draft | null>(null);
  let article: Article | null = null;

  const findAll = (): void => {
    const found = new Map<string, readonly Range[]>();
    if (article) {
      for (const note of stored.peek()) {
        const place = findQuote(article.text, note.quote);
        if (place) found.set(note.id, article.index.rangesOf(place.start, place.end));
      }
    }
    ranges.value = found;
  };
  const typed = new Map<string, OpenOwnNote['typed']>();
  const typedIn = (id: string, note: OwnNote | null): OpenOwnNote['typed'] => {
    const known = typed.get(id) ?? fieldsOf(note);
    typed.set(id, known);
    return known;
  };
  const noteOf = (id: string): OwnNote | undefined => stored.value.find((note) => ownId(note) === id);
  const unsavedWords = (id: string): string => {
    const before = fieldsOf(noteOf(id));
    const { words, link } = typed.get(id) ?? before;
    if (words === before.words && link === before.link) return '';
    return [words, link].filter((part) => part.trim()).join('\n');
  };
  const quoteOf = (id: string): QuoteSelector | undefined =>
    id === DRAFT ? draft.peek()?.quote : noteOf(id)?.quote;
  const keeping = latestOnly(async (id: string) => {
    const quote = quoteOf(id);
    const { href: url } = document.location;
    const key = { url, id: noteOf(id)?.id ?? null };
    await (quote && unsavedWords(id)
      ? askBackground('keep-begun-note', { note: { ...key, quote, ...typedIn(id, null) } })
      : askBackground('forget-begun-note', key));
  });
  // The last letters must not wait for the answer to those before.
  addEventListener('pagehide', keeping.flush, { signal: end });
  /** Brings back what was begun on an earlier visit, where its words still stand. */
  const takeUp = (begun: readonly BegunNote[]): void => {
    for (const { id, quote, words, link } of begun) {
      const key = id === null ? DRAFT : ownId({ id });
      const place = article ? findQuote(article.text, quote) : null;
      if (!article || !place || typed.has(key)) continue;
      if (id !== null && !noteOf(key)) continue;
      typed.set(key, { words, link });
      if (id === null) draft.value = { quote, ranges: article.index.rangesOf(place.start, place.end) };
    }
  };
  const placesOf = (note: OwnNote): readonly Range[] => ranges.value.get(note.id) ?? [];

  return {
    notes: computed(() => stored.value.map((note) => ({ ...note, placed: placesOf(note).length > 0 }))),
    marks: computed(() => {
      const marks = stored.value.map(
        (note): Mark => ({ id: ownId(note), style: 'own', ranges: placesOf(note) }),
      );
      const begun = draft.value;
      return begun ? [...marks, { id: DRAFT, style: 'own', ranges: begun.ranges }] : marks;
    }),
    place: async (next) => {
      article = next;
      const answer = await askBackground('own-notes-of-page', { url: document.location.href });
      if (answer.ok && article === next) {
        stored.value = answer.value.notes;
        findAll();
        takeUp(answer.value.begun);
      }
    },
    begin: () => {
      // The page may have changed since it was read; the selection is always of what stands there now.
      article = readArticle(document) ?? article;
      const offsets = article ? selectedOffsets(document.getSelection(), article.index) : null;
      if (!article || !offsets) return null;
      typed.delete(DRAFT);
      const { start, end } = offsets;
      draft.value = {
        quote: describeQuote(article.text, start, end),
        ranges: article.index.rangesOf(start, end),
      };
      return DRAFT;
    },
    opened: (id) => {
      const note = noteOf(id) ?? null;
      const quote = id === DRAFT ? draft.value?.quote : note?.quote;
      return quote ? { note, quote: quote.exact, typed: typedIn(id, note) } : null;
    },
    keep: keeping.ask,
    save: async (id, words, link) => {
      const before = noteOf(id);
      const quote = before?.quote ?? draft.peek()?.quote;
      if (!quote) return false;
      const { href } = document.location;
      const title = article?.headline ?? document.title;
      const answer = await askBackground('save-own-note', {
        draft: { id: before?.id ?? null, url: href, title, quote, text: words, link },
      });
      if (!answer.ok) return false;
      if (id === DRAFT) draft.value = null;
      typed.delete(id);
      stored.value = [...stored.peek().filter((note) => note.id !== answer.value.id), answer.value];
      findAll();
      return true;
    },
    remove: async (id) => {
      const note = noteOf(id);
      if (id === DRAFT) draft.value = null;
      typed.delete(id);
      keeping.ask(id);
      if (!note) return id === DRAFT;
      const answer = await askBackground('delete-own-note', { id: note.id });
      if (answer.ok) stored.value = stored.peek().filter((other) => other.id !== note.id);
      return answer.ok;
    },
    unsaved: {
      id: () => [...typed.keys()].find((id) => unsavedWords(id) !== '') ?? null,
      words: unsavedWords,
    },
  };
}
