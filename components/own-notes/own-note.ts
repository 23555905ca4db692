import * as v from 'valibot';
import { safeLink } from '../note/safe-link.ts';

/** W3C TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector) over the article text. */
const quoteSelector = v.object({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(5000)),
  prefix: v.pipe(v.string(), v.maxLength(200)),
  suffix: v.pipe(v.string(), v.maxLength(200)),
});

const link = v.nullable(
  v.pipe(
    v.string(),
    v.maxLength(2000),
    v.check((address) => safeLink(address) !== null),
  ),
);
const address = v.pipe(v.string(), v.url(), v.maxLength(4000));

const draftSchema = v.object({
  /** Null for a note that is not stored yet. */
  id: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  url: address,
  title: v.nullable(v.pipe(v.string(), v.maxLength(1000))),
  quote: quoteSelector,
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20_000)),
  link,
});

const noteSchema = v.object({
  ...draftSchema.entries,
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  created: v.pipe(v.string(), v.isoTimestamp()),
  changed: v.pipe(v.string(), v.isoTimestamp()),
});

const begunSchema = v.object({
  /** The stored note that is being changed; null for a new one. */
  id: draftSchema.entries.id,
  url: address,
  quote: quoteSelector,
  words: v.pipe(v.string(), v.maxLength(20_000)),
  link: v.pipe(v.string(), v.maxLength(2000)),
});

export type QuoteSelector = Readonly<v.InferOutput<typeof quoteSelector>>;
export type OwnNoteDraft = Readonly<v.InferOutput<typeof draftSchema>>;
/** A reader's note on a piece of an article. `url` is the page without fragment and campaign parameters. */
export type OwnNote = Readonly<v.InferOutput<typeof noteSchema>>;

/** What was typed into a note so far, as it stands in the fields. */
export type BegunNote = Readonly<v.InferOutput<typeof begunSchema>>;

export function readBegun(value: unknown): BegunNote | null {
  const read = v.safeParse(begunSchema, value);
  return read.success ? read.output : null;
}

export function readDraft(value: unknown): OwnNoteDraft | null {
  const read = v.safeParse(draftSchema, value);
  return read.success ? read.output : null;
}

/** The notes of a list that can be read, and how many could not. */
export interface ReadNotes {
  readonly notes: readonly OwnNote[];
  readonly dropped: number;
}

/** Reads a list that was stored or imported, note by note; never throws. */
export function readOwnNotes(value: unknown): ReadNotes {
  const list = Array.isArray(value) ? value : [];
  const notes = list.flatMap((entry) => {
    const read = v.safeParse(noteSchema, entry);
    return read.success ? [read.output] : [];
  });
  return { notes, dropped: list.length - notes.length };
}
