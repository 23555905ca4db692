import publisher from '../../assets/publisher.json' with { type: 'json' };
import type { Catalogue } from '../i18n/catalogue.ts';
import type { NoteView } from '../note/note-view.ts';
import { relationWord } from '../note/relation.ts';

/**
 * The text of an error report. What the reader wrote, the note's id and mark; the sentence and the page's address only where the
 * reader ticked the box.
 */
export function reportText(
  note: NoteView,
  text: Catalogue,
  words: string,
  consent: { readonly url: string } | null,
): { readonly subject: string; readonly body: string } {
  const name = note.fact ?? note.predicate;
  const parts = [
    text.reportText,
    words.trim() === '' ? '…' : words.trim(),
    '',
    text.reportFact(name, relationWord(text, note.relation)),
  ];
  if (consent) parts.push(text.reportQuote(note.quote, consent.url));
  return { subject: text.reportSubject(name), body: parts.join('\n') };
}

/** A mail in the reader's own program, which sends it or not; null where the publisher has set no address. */
export function mailLink(
  mail: { readonly subject: string; readonly body: string },
  address: string = publisher.reports,
): string | null {
  if (address === '') return null;
  const body = encodeURIComponent(mail.body.replaceAll('\n', '\r\n'));
  return `mailto:${address}?subject=${encodeURIComponent(mail.subject)}&body=${body}`;
}
