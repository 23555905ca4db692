import { formatDate } from '../i18n/format.ts';
import { inLanguage } from '../i18n/language.ts';
import { language, text } from '../i18n/text.ts';
import { Icon } from '../icon.tsx';
import type { NoteView } from '../note/note-view.ts';
import { relationMeaning, relationWord } from '../note/relation.ts';
import { RelationLabel } from '../note/relation-label.tsx';
import { statusLine } from '../note/status-line.ts';
import { OriginLine } from '../packs/origin-line.tsx';
import type { SharedPage } from '../share/note-text.ts';
import { CardActions } from './card-actions.tsx';
import { Comparison } from './comparison.tsx';
import { LadderPicture } from './ladder-picture.tsx';
import { SourceList, SourceSayings } from './source-list.tsx';
import { Timeline } from './timeline.tsx';

export interface NoteCardProps {
  readonly note: NoteView;
  /** One-based place among the notes shown on the page. */
  readonly index: number;
  readonly count: number;
  readonly page: SharedPage;
  readonly onClose: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onHide: () => void;
}

function Why({ note }: { readonly note: NoteView }) {
  return (
    <details>
      <summary>{text.value.why}</summary>
      <p>{relationMeaning(text.value, note.relation)}</p>
      {note.why.length > 0 && (
        <ul>
          {note.why.map((reason) => (
            <li key={reason.de}>{inLanguage(reason, language.value)}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Dates({ note }: { readonly note: NoteView }) {
  const t = text.value;
  const parts = [
    note.newestSource === null ? null : t.newestSource(formatDate(note.newestSource, language.value)),
    note.checked === null ? null : t.checkedOn(formatDate(note.checked, language.value)),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <p class="dates">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  );
}

function Steps({ index, count, onStep }: Pick<NoteCardProps, 'index' | 'count' | 'onStep'>) {
  const t = text.value;
  if (count < 2) return null;
  return (
    <span class="steps">
      <button type="button" class="icon-button" aria-label={t.previousNote} onClick={() => onStep(-1)}>
        <Icon name="previous" />
      </button>
      <span class="place">{t.noteOf(index, count)}</span>
      <button type="button" class="icon-button" aria-label={t.nextNote} onClick={() => onStep(1)}>
        <Icon name="next" />
      </button>
    </span>
  );
}

/** The source note of one claim. Order and first screen: what reads first must be seen without scrolling. */
export function NoteCard({ note, index, count, page, onClose, onStep, onHide }: NoteCardProps) {
  const t = text.value;
  const status = statusLine(note, t, language.value);
  return (
    <div
      class={`card card-${note.relation}`}
      role="dialog"
      aria-label={t.cardLabel(relationWord(t, note.relation))}
      tabIndex={-1}
      lang={language.value}
    >
      {/* No <header>: in the page's document it would count as a second banner. */}
      <div class="head">
        <h2>
          <RelationLabel relation={note.relation} />
        </h2>
        <Steps index={index} count={count} onStep={onStep} />
        <button type="button" class="icon-button close" aria-label={t.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="body" tabIndex={0} aria-label={t.cardLabel(relationWord(t, note.relation))}>
        <Comparison note={note} status={status} />
        {status !== null && note.sourcesSay === null && <p class="status">{status}</p>}
        {note.departs && <p class="departs">{inLanguage(note.departs, language.value)}</p>}
        {note.statement && <p class="statement">{inLanguage(note.statement, language.value)}</p>}
        <SourceList sources={note.sources} />
        <Dates note={note} />
        <OriginLine origin={note.origin} />
        {note.ladder && <LadderPicture ladder={note.ladder} />}
        <div class="folds">
          {note.remark && (
            <details>
              <summary>{t.remark}</summary>
              <p>{inLanguage(note.remark, language.value)}</p>
            </details>
          )}
          <Timeline entries={note.timeline} />
          <SourceSayings sources={note.sources} />
          <Why note={note} />
          <CardActions key={note.id} note={note} page={page} onHide={onHide} />
        </div>
      </section>
    </div>
  );
}
