import type { Signal } from '@preact/signals';
import { text } from '../i18n/text.ts';
import { Icon } from '../icon.tsx';
import type { NoteView } from '../note/note-view.ts';
import { relationWord } from '../note/relation.ts';
import { SearchField } from '../search-field.tsx';
import { countByRelation, type ListFilter } from './filter-notes.ts';

/** Below this many claims a filter would be longer than the list. */
const WORTH_FILTERING = 4;

/** Counts per relation that filter on a click, and a search over words, values and sources. */
export function FilterBar({
  notes,
  filter,
}: {
  readonly notes: readonly NoteView[];
  readonly filter: Signal<ListFilter>;
}) {
  const t = text.value;
  const counts = countByRelation(notes);
  const { relation, search } = filter.value;
  if (notes.length < WORTH_FILTERING && relation === null && search === '') return null;
  return (
    <div class="filter">
      {counts.length > 1 && (
        <fieldset class="chips">
          <legend class="unseen">{t.popupFilter}</legend>
          <button
            type="button"
            class="chip"
            aria-pressed={relation === null}
            onClick={() => (filter.value = { ...filter.value, relation: null })}
          >
            {t.popupAll} <span class="count">{notes.length}</span>
          </button>
          {counts.map((entry) => (
            <button
              key={entry.relation}
              type="button"
              class={`chip relation-${entry.relation}`}
              title={relationWord(t, entry.relation)}
              aria-pressed={relation === entry.relation}
              onClick={() =>
                (filter.value = {
                  ...filter.value,
                  relation: relation === entry.relation ? null : entry.relation,
                })
              }
            >
              <Icon name={entry.relation} />
              <span class="unseen">{relationWord(t, entry.relation)}</span>{' '}
              <span class="count">{entry.count}</span>
            </button>
          ))}
        </fieldset>
      )}
      <SearchField
        label={t.popupSearch}
        value={search}
        onInput={(words) => (filter.value = { ...filter.value, search: words })}
      />
    </div>
  );
}
