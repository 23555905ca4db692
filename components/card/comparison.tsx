import { inLanguage } from '../i18n/language.ts';
import { language, text } from '../i18n/text.ts';
import type { NoteView } from '../note/note-view.ts';

/** Long wording is set smaller than a figure, so that both sides stay readable in one glance. */
const size = (value: string): string =>
  value.length > 34 ? 'wording' : value.length > 16 ? 'phrase' : 'figure';

/** What the article says beside what the sources say. */
export function Comparison({ note, status }: { readonly note: NoteView; readonly status: string | null }) {
  const t = text.value;
  const known = note.sourcesSay ? inLanguage(note.sourcesSay, language.value) : null;
  if (known === null && note.articleSays === null) return null;
  const also = note.also.map((value) => inLanguage(value, language.value)).filter((value) => value !== known);
  return (
    <dl class={note.articleSays !== null && known !== null ? 'comparison' : 'comparison comparison-single'}>
      {note.articleSays !== null && (
        <div>
          <dt>{t.articleSays}</dt>
          <dd>
            <span class={size(note.articleSays)} lang="de">
              {note.articleSays}
            </span>
            {note.attribution !== null && <small>{t.attributedTo(note.attribution)}</small>}
          </dd>
        </div>
      )}
      {known !== null && (
        <div>
          <dt>{note.articleSays === null ? t.factSays : t.sourcesSay}</dt>
          <dd>
            <span class={size(known)}>{known}</span>
            {status !== null && <small>{status}</small>}
            {also.length > 0 && <small>{t.alsoValue(also.join(', '))}</small>}
          </dd>
        </div>
      )}
    </dl>
  );
}
