import { inLanguage } from '../i18n/language.ts';
import { language, text } from '../i18n/text.ts';
import type { PageNote } from '../messages.ts';
import { newestLine } from './newest-line.ts';

interface ClaimItemProps {
  readonly note: PageNote;
  readonly open: boolean;
  readonly onJump: (id: string) => void;
}

/** One claim of the list: the words of the article, what the sources say, and the way to its place. */
export function ClaimItem({ note, open, onJump }: ClaimItemProps) {
  const t = text.value;
  const said = note.sourcesSay ? inLanguage(note.sourcesSay, language.value) : null;
  const title = [note.subject, note.topic]
    .filter((part) => part !== null)
    .map((part) => inLanguage(part, language.value));
  return (
    <li class={open ? 'claim open' : 'claim'}>
      <button type="button" onClick={() => onJump(note.id)} title={t.popupJump}>
        <span class="unseen">{t.popupJump}: </span>
        {title.length > 0 && <span class="claim-title">{title.join(' · ')}</span>}
        <q lang="de">{note.quote}</q>
      </button>
      {note.articleSays !== null && said !== null && note.relation !== 'supported' && (
        <p class="claim-values">
          {t.articleSays}: <b lang="de">{note.articleSays}</b> · {t.sourcesSay}: <b>{said}</b>
        </p>
      )}
      {note.departs && <p class="claim-departs">{inLanguage(note.departs, language.value)}</p>}
      {note.statement && <p class="claim-statement">{inLanguage(note.statement, language.value)}</p>}
      <p class="claim-meta">{newestLine(note, t, language.value)}</p>
      {!note.placed && <p class="claim-meta">{t.popupUnplaced}</p>}
    </li>
  );
}
