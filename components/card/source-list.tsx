import { formatDate } from '../i18n/format.ts';
import { language, text } from '../i18n/text.ts';
import { Icon } from '../icon.tsx';
import type { SourceView } from '../note/note-view.ts';
import { kindWord } from '../note/relation.ts';

function SourceName({ source }: { readonly source: SourceView }) {
  if (source.url === null) return <span class="source-name">{source.publisher}</span>;
  return (
    <a
      class="source-name"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={source.title ?? undefined}
    >
      {source.publisher}
      <Icon name="external" size={12} />
      <span class="unseen"> ({text.value.newTab})</span>
    </a>
  );
}

/** A source in another language carries its tag, with the language's name for those who ask. */
function LanguageTag({ code }: { readonly code: string }) {
  if (!/^[a-z]{2}$/.test(code) || code === language.value) return null;
  const name = new Intl.DisplayNames([language.value], { type: 'language' }).of(code) ?? code;
  return <abbr title={text.value.sourceInLanguage(name)}>{code.toUpperCase()}</abbr>;
}

function SourceItem({ source }: { readonly source: SourceView }) {
  const t = text.value;
  const date = source.published === null ? t.sourceUndated : formatDate(source.published, language.value);
  return (
    <li class="source">
      <SourceName source={source} />
      <span class="source-facts">
        {kindWord(t, source.kind)} · {date} <LanguageTag code={source.lang} />
      </span>
    </li>
  );
}

const SHOWN = 3;

/** The sources by weight: three at once, further ones behind a line, and what each says in our words. */
export function SourceList({ sources }: { readonly sources: readonly SourceView[] }) {
  if (sources.length === 0) return null;
  const t = text.value;
  const rest = sources.slice(SHOWN);
  return (
    <section class="sources" aria-label={t.sources}>
      <h3>{t.sources}</h3>
      <ul>
        {sources.slice(0, SHOWN).map((source) => (
          <SourceItem key={source.url ?? source.publisher} source={source} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{t.moreSources(rest.length)}</summary>
          <ul>
            {rest.map((source) => (
              <SourceItem key={source.url ?? source.publisher} source={source} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Our wording of each source, for readers who want to know which source carries what. */
export function SourceSayings({ sources }: { readonly sources: readonly SourceView[] }) {
  const speaking = sources.filter((source) => source.says !== '');
  if (speaking.length === 0) return null;
  return (
    <details>
      <summary>{text.value.sourceSays}</summary>
      <ul class="sayings">
        {speaking.map((source) => (
          <li key={source.url ?? source.publisher}>
            <strong>{source.publisher}:</strong> <span lang="de">{source.says}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
