import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { formatNumber } from '../i18n/format.ts';
import { language, text } from '../i18n/text.ts';
import { SearchField } from '../search-field.tsx';
import { FactEntry } from './fact-entry.tsx';
import type { FactSearch } from './search-facts.ts';

const STEP = 12;

/** All packs, searchable: what Randnotiz knows and on whose word. */
export function FactsSection({ search }: { readonly search: ReadonlySignal<FactSearch> }) {
  const t = text.value;
  const words = useSignal('');
  const pack = useSignal<string | null>(null);
  const shown = useSignal(STEP);
  const packs = useComputed(() => search.value.book.packs.filter((entry) => entry.facts.length > 0));
  // An added pack can be removed while its facts are being looked at.
  const chosen = useComputed(() => packs.value.find((entry) => entry.id === pack.value)?.id ?? null);
  const found = useComputed(() => search.value.find(words.value, chosen.value));
  return (
    <section id="facts">
      <h2>{t.factsTitle}</h2>
      <p>
        {t.factsIntro(
          formatNumber(search.value.book.facts.size, language.value),
          formatNumber(packs.value.length, language.value),
        )}
      </p>
      <div class="line">
        <SearchField
          label={t.factsSearch}
          value={words.value}
          onInput={(typed) => {
            words.value = typed;
            shown.value = STEP;
          }}
        />
        <select
          aria-label={t.factsPack}
          value={chosen.value ?? ''}
          onChange={(event) => {
            pack.value = event.currentTarget.value || null;
            shown.value = STEP;
          }}
        >
          <option value="">{t.factsAllPacks}</option>
          {packs.value.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {language.value === 'de' ? entry.title_de : entry.title_en}
            </option>
          ))}
        </select>
      </div>
      <p class="soft" role="status">
        {found.value.length === 0
          ? t.factsNone
          : t.factsFound(formatNumber(found.value.length, language.value))}
      </p>
      <ul class="facts">
        {found.value.slice(0, shown.value).map((entry) => (
          <FactEntry key={entry.fact.id} found={entry} known={search.value} />
        ))}
      </ul>
      {found.value.length > shown.value && (
        <button type="button" class="button" onClick={() => (shown.value += STEP)}>
          {t.factsMore}
        </button>
      )}
    </section>
  );
}
