import { formatDate } from '../i18n/format.ts';
import { inLanguage } from '../i18n/language.ts';
import { language, text } from '../i18n/text.ts';
import type { TimelineEntry } from '../note/note-view.ts';
import { statusWord } from '../note/relation.ts';

/** How a matter developed, oldest first; the entry the article was compared with is named in words. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  if (entries.length === 0) return null;
  const t = text.value;
  return (
    <details class="timeline">
      <summary>
        {t.timeline} <span class="count">{entries.length}</span>
      </summary>
      <ol>
        {entries.map((entry) => (
          <li key={entry.fact} class={entry.compared ? 'compared' : undefined}>
            <p class="timeline-head">
              <time dateTime={entry.date}>{formatDate(entry.date, language.value)}</time>
              <span>
                {statusWord(t, entry.status)}
                {entry.compared && ` · ${t.timelineCompared}`}
              </span>
            </p>
            <p>{inLanguage(entry.statement, language.value)}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
