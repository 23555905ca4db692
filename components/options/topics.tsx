import type { Signal } from '@preact/signals';
import { predicateNames } from '../../facts/predicate-names.ts';
import { language, text } from '../i18n/text.ts';
import type { Settings } from '../settings/settings.ts';
import { change } from './option-context.ts';

/** Which kinds of statement are marked; all of them unless the reader unticks some. */
export function Topics({ settings }: { readonly settings: Signal<Settings> }) {
  const t = text.value;
  const { hiddenTopics } = settings.value;
  const topics = Object.entries(predicateNames)
    .map(([id, name]) => ({ id, name: name[language.value] }))
    .sort((a, b) => a.name.localeCompare(b.name, language.value));
  const toggle = (id: string, shown: boolean): void => {
    void change((now) => {
      const others = now.hiddenTopics.filter((topic) => topic !== id);
      return { ...now, hiddenTopics: shown ? others : [...others, id] };
    });
  };
  return (
    <details>
      <summary>
        {t.topicsTitle}{' '}
        <span class="count">{t.topicsCount(topics.length - hiddenTopics.length, topics.length)}</span>
      </summary>
      <fieldset class="columns topics">
        <legend class="unseen">{t.topicsTitle}</legend>
        {topics.map(({ id, name }) => (
          <label key={id} class="tick">
            <input
              type="checkbox"
              checked={!hiddenTopics.includes(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
