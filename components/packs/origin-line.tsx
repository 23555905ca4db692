import { inLanguage } from '../i18n/language.ts';
import { language } from '../i18n/text.ts';
import type { NoteOrigin } from '../note/note-view.ts';

/** Its own words: the card is drawn in pages and must not carry the settings' texts along. */
const words = {
  de: (title: string) => `Aus dem hinzugefügten Paket „${title}“`,
  en: (title: string) => `From the added pack “${title}”`,
} as const;
const fromPage = {
  de: 'Die Seite gibt diesen Faktencheck selbst an.',
  en: 'The page itself states this fact-check.',
} as const;
const unsigned = { de: 'nicht signiert', en: 'not signed' } as const;

/** Where a note comes from that does not come with the extension, and that nobody vouches for an unsigned pack. */
export function OriginLine({ origin }: { readonly origin: NoteOrigin | null }) {
  if (origin === null) return null;
  if (origin.kind === 'page') return <p class="dates origin">{fromPage[language.value]}</p>;
  const line = words[language.value](inLanguage(origin.title, language.value));
  return <p class="dates origin">{origin.signed ? line : `${line} (${unsigned[language.value]})`}</p>;
}
