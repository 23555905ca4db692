import { inLanguage } from '../i18n/language.ts';
import { language } from '../i18n/text.ts';
import type { NoteOrigin } from '../note/note-view.ts';
import { packText } from './pack-text.ts';

/** Which added pack a note comes from, and that nobody vouches for it where it is unsigned. */
export function OriginLine({ origin }: { readonly origin: NoteOrigin | null }) {
  if (origin === null) return null;
  const t = packText.value;
  const title = inLanguage(origin.title, language.value);
  return <p class="dates">{origin.signed ? t.origin(title) : t.originUnsigned(title)}</p>;
}
