import { inLanguage } from '../i18n/language.ts';
import { language } from '../i18n/text.ts';
import type { NoteOrigin } from '../note/note-view.ts';

/** Its own words: the card is drawn in pages and must not carry the settings' texts along. */
const words = {
  de: (title: string) => `Aus dem hinzugefügten Paket „${title}“`,
  en: (title: string) => `From the added pack “${title}”`,
} as const;
const unsigned = { de: 'nicht signiert', en: 'not signed' } as const;

/** Which added pack a note comes from, and that nobody vouches for it where it is unsigned. */
export function OriginLine({ origin }: { readonly origin: NoteOrigin | null }) {
  if (origin === null) return null;
  const line = words[language.value](inLanguage(origin.title, language.value));
  return <p class="dates origin">{origin.signed ? line : `${line} (${unsigned[language.value]})`}</p>;
}
