import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { formatNumber, formatPercent } from '../i18n/format.ts';
import { language, text } from '../i18n/text.ts';
import type { Coverage, PageState } from '../messages.ts';
import { RelationLabel } from '../note/relation-label.tsx';
import type { Settings } from '../settings/settings.ts';
import { ClaimItem } from './claim-item.tsx';
import { EmptyMessage } from './empty-message.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterNotes, type ListFilter } from './filter-notes.ts';
import { OwnNoteList } from './own-note-list.tsx';
import { SaveMenu } from './save-menu.tsx';
import { emptyReason, type TabView } from './tab-view.ts';

export interface ListPanelProps {
  readonly view: ReadonlySignal<TabView>;
  readonly settings: Signal<Settings>;
  readonly coverage: ReadonlySignal<Coverage | null>;
  readonly host: string;
  readonly onJump: (id: string) => void;
  /** The one thing to do where there is no list: read, read again, or end the pause. */
  readonly onAction: () => void;
}

/** How far a long article has been checked; a usual one is done before anybody could read this. */
function ReadingProgress({ state }: { readonly state: PageState }) {
  const t = text.value;
  if (state.status !== 'reading' || state.progress === 0) return null;
  const share = t.popupProgress(formatPercent(state.progress, language.value));
  return (
    <p class="hint">
      <label>
        {share} <progress value={state.progress} max={1} />
      </label>
    </p>
  );
}

function Claims({ state, onJump }: { readonly state: PageState; readonly onJump: (id: string) => void }) {
  const t = text.value;
  const filter = useSignal<ListFilter>({ relation: null, search: '' });
  const groups = filterNotes(state.notes, filter.value);
  return (
    <>
      <FilterBar notes={state.notes} filter={filter} />
      <ReadingProgress state={state} />
      {state.teaser && <p class="hint">{t.popupTeaser}</p>}
      {state.unread > 0 && <p class="hint">{t.popupUnread(formatNumber(state.unread, language.value))}</p>}
      <div class="claims">
        {groups.map((group) => (
          <section key={group.relation} class={`group group-${group.relation}`}>
            <h2>
              <RelationLabel relation={group.relation} /> <span class="count">{group.notes.length}</span>
            </h2>
            {group.relation === 'unconfirmed' && <p class="hint">{t.popupNotConfirmed}</p>}
            <ul>
              {group.notes.map((note) => (
                <ClaimItem key={note.id} note={note} open={state.open === note.id} onJump={onJump} />
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && state.notes.length > 0 && (
          <div class="empty" role="status">
            <p>{t.popupNoMatch}</p>
            <button
              type="button"
              class="button"
              onClick={() => (filter.value = { relation: null, search: '' })}
            >
              {t.popupResetFilter}
            </button>
          </div>
        )}
        <OwnNoteList notes={state.ownNotes} onJump={onJump} />
        {state.notes.length > 0 && <SaveMenu state={state} />}
      </div>
    </>
  );
}

/** The page's claims as a list, or why there is none; the same in popup and side panel. */
export function ListPanel({ view, settings, coverage, host, onJump, onAction }: ListPanelProps) {
  const t = text.value;
  const { paused, sitesOff } = settings.value;
  const current = view.value;
  const reason = emptyReason(current, { paused, siteOff: sitesOff.includes(host) });
  const isRead = current.kind === 'page' && (reason === null || reason === 'nothing');
  const failed = current.kind === 'page' ? (current.state.error?.detail ?? null) : null;
  return (
    <main aria-label={t.listLabel}>
      {reason === null && current.kind === 'page' ? (
        <Claims state={current.state} onJump={onJump} />
      ) : (
        <EmptyMessage
          reason={reason ?? 'loading'}
          host={host}
          detail={reason === 'failed' ? failed : null}
          alreadyRead={current.kind === 'page'}
          onAction={onAction}
        />
      )}
      {coverage.value && isRead && (
        <p class="coverage">{t.popupCoverage(formatNumber(coverage.value.facts, language.value))}</p>
      )}
    </main>
  );
}
