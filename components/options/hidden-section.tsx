import type { Signal } from '@preact/signals';
import { inLanguage } from '../i18n/language.ts';
import { language, text } from '../i18n/text.ts';
import type { FactBook } from '../note/fact-book.ts';
import type { Settings } from '../settings/settings.ts';
import { change } from './option-context.ts';

/** Notes the reader hid one by one, to be shown again. */
export function HiddenSection({
  settings,
  book,
}: {
  readonly settings: Signal<Settings>;
  readonly book: FactBook;
}) {
  const t = text.value;
  const { hiddenFacts } = settings.value;
  return (
    <section id="hidden">
      <h2>{t.hiddenTitle}</h2>
      {hiddenFacts.length === 0 && <p class="soft">{t.hiddenNone}</p>}
      <ul class="rows">
        {hiddenFacts.map((id) => {
          const fact = book.fact(id);
          const words = fact
            ? inLanguage({ de: fact.statement_de, en: fact.statement_en }, language.value)
            : id;
          return (
            <li key={id}>
              <span>{words}</span>
              <button
                type="button"
                class="link"
                onClick={() =>
                  change((now) => ({
                    ...now,
                    hiddenFacts: now.hiddenFacts.filter((hidden) => hidden !== id),
                  }))
                }
              >
                {t.hiddenShow}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
