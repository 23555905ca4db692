import { useSignal } from '@preact/signals';
import { SourceList, SourceSayings } from '../card/source-list.tsx';
import { claimReview } from '../export/claim-review.ts';
import { formatDate } from '../i18n/format.ts';
import { inLanguage } from '../i18n/language.ts';
import { language, text } from '../i18n/text.ts';
import { sourceViews, topicOf, valueText } from '../note/note-view.ts';
import { statusWord } from '../note/relation.ts';
import { OriginLine } from '../packs/origin-line.tsx';
import { copyToClipboard } from '../share/copy.ts';
import type { FactSearch, FoundFact } from './search-facts.ts';

/** One fact with its sources; the sources are drawn only once they are wanted. */
export function FactEntry({ found, known }: { readonly found: FoundFact; readonly known: FactSearch }) {
  const t = text.value;
  const { fact } = found;
  const isOpen = useSignal(false);
  const done = useSignal('');
  const subject = known.book.entities.get(fact.subject);
  const topic = topicOf(fact.predicate);
  const name = subject
    ? inLanguage({ de: subject.name, en: subject.name_en ?? subject.name }, language.value)
    : null;
  const title = [name, topic && inLanguage(topic, language.value)].filter(Boolean).join(' · ');
  const sources = sourceViews(fact);
  const statement = inLanguage({ de: fact.statement_de, en: fact.statement_en }, language.value);
  const remark = inLanguage({ de: fact.note_de, en: fact.note_en }, language.value);
  return (
    <li class="fact">
      <p class="soft">
        {title} · {statusWord(t, fact.status)} · {t.factsSince(formatDate(fact.valid_from, language.value))}
      </p>
      <p>
        <strong>{inLanguage(valueText(fact.value), language.value)}</strong>{' '}
        {language.value === 'de' ? '–' : '—'} {statement}
      </p>
      <OriginLine origin={known.origins.get(found.pack.id) ?? null} />
      <details onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
        <summary>
          {t.sourceCount(sources.length)} · {t.checkedOn(formatDate(fact.checked, language.value))}
        </summary>
        {isOpen.value && (
          <>
            {remark !== '' && <p>{remark}</p>}
            <SourceList sources={sources} />
            <SourceSayings sources={sources} />
            <p class="buttons">
              <button
                type="button"
                class="button"
                onClick={async () => {
                  const review = claimReview(fact, statusWord(t, fact.status), language.value);
                  done.value = (await copyToClipboard(review)) ? t.copied : t.copyFailed;
                }}
              >
                {t.factsClaimReview}
              </button>
              <span class="soft" role="status">
                {done.value}
              </span>
            </p>
          </>
        )}
      </details>
    </li>
  );
}
