import { browser } from '../browser.ts';
import { text } from '../i18n/text.ts';
import { Mark } from '../mark.tsx';
import { RELATION_ORDER, relationMeaning } from '../note/relation.ts';
import { RelationLabel } from '../note/relation-label.tsx';
import { ShortcutSection } from '../shortcuts/shortcut-section.tsx';
import { ExampleArticle } from './example-article.tsx';

/** After the install: what this is, an example that works, what the lines mean. */
export function WelcomePage() {
  const t = text.value;
  return (
    <div class="sheet">
      <header class="sheet-head">
        <Mark size={44} />
        <h1>{t.welcomeTitle}</h1>
      </header>
      <main>
        <p class="lead">{t.welcomeLead}</p>
        <section>
          <h2>{t.welcomeTry}</h2>
          <p class="soft">{t.welcomeTryMore}</p>
          <ExampleArticle />
        </section>
        <section>
          <h2>{t.welcomeMarks}</h2>
          <dl class="legend">
            {RELATION_ORDER.filter((relation) => relation !== 'unsourced').map((relation) => (
              <div key={relation}>
                <dt>
                  <RelationLabel relation={relation} />
                </dt>
                <dd>{relationMeaning(t, relation)}</dd>
              </div>
            ))}
          </dl>
          <p class="soft">{t.welcomeMarksMore}</p>
        </section>
        <ShortcutSection />
        <section>
          <h2>{t.welcomeKnow}</h2>
          <p>{t.welcomePrivate}</p>
          <p>{t.welcomeSites}</p>
          <p class="buttons">
            <button type="button" class="button primary" onClick={() => browser.runtime.openOptionsPage()}>
              {t.welcomeOptions}
            </button>
          </p>
        </section>
      </main>
    </div>
  );
}
