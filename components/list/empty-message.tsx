import type { Catalogue } from '../i18n/catalogue.ts';
import { text } from '../i18n/text.ts';
import type { EmptyReason } from './tab-view.ts';

/** For each reason: what happened, and what one can do or should know. */
export function emptyWords(t: Catalogue, reason: EmptyReason, host: string): readonly [string, string] {
  const words: Readonly<Record<EmptyReason, readonly [string, string]>> = {
    loading: [t.popupLoading, ''],
    reading: [t.popupReading, ''],
    paused: [t.popupPaused, t.popupPausedMore],
    'site-off': [t.popupSiteOff(host), t.popupSiteOffMore],
    failed: [t.popupFailed, t.popupFailedMore],
    'not-german': [t.popupNotGerman, t.popupNotGermanMore],
    'no-article': [t.popupNoArticle, t.popupNoArticleMore],
    'not-electric': [t.popupNotElectric, t.popupNotElectricMore],
    'not-listed': [t.popupNotListed, t.popupNotListedMore],
    'not-read': [t.popupNotRead, t.popupNotReadMore],
    nothing: [t.popupNothing, t.popupNothingMore],
    unreachable: [t.popupUnreachable, t.popupUnreachableMore],
  };
  return words[reason];
}

/** What the button does there; null where nothing can be done by pressing one. */
export function emptyAction(
  t: Catalogue,
  reason: EmptyReason,
  alreadyRead: boolean,
): { readonly label: string; readonly main: boolean } | null {
  switch (reason) {
    case 'not-listed':
    case 'not-read':
      return { label: t.popupCheck, main: true };
    case 'not-german':
    case 'no-article':
    case 'not-electric':
      return { label: alreadyRead ? t.popupCheckAgain : t.popupAnyway, main: false };
    case 'failed':
    case 'nothing':
      return { label: t.popupCheckAgain, main: false };
    case 'paused':
      return { label: t.popupResume, main: true };
    default:
      return null;
  }
}

interface EmptyMessageProps {
  readonly reason: EmptyReason;
  readonly host: string;
  readonly detail: string | null;
  /** Whether a reader is in the page, so that the gate's no has been overruled already. */
  readonly alreadyRead: boolean;
  readonly onAction: () => void;
}

export function EmptyMessage({ reason, host, detail, alreadyRead, onAction }: EmptyMessageProps) {
  const t = text.value;
  const [what, more] = emptyWords(t, reason, host);
  const action = emptyAction(t, reason, alreadyRead);
  return (
    <div class="empty" role="status">
      <p class="empty-what">{what}</p>
      {more !== '' && <p>{more}</p>}
      {detail !== null && <p class="claim-meta">{t.popupFailedDetail(detail)}</p>}
      {action && (
        <button type="button" class={action.main ? 'button primary' : 'button'} onClick={onAction}>
          {action.label}
        </button>
      )}
    </div>
  );
}
