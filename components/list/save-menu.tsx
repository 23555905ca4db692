import { annotationsCsv } from '../export/annotations-csv.ts';
import { annotationsJsonLd } from '../export/annotations-json-ld.ts';
import { annotationsMarkdown } from '../export/annotations-markdown.ts';
import { saveFile } from '../export/save-file.ts';
import { language, text } from '../i18n/text.ts';
import type { PageState } from '../messages.ts';

/** Saves the page's notes as a file the reader keeps. */
export function SaveMenu({ state }: { readonly state: PageState }) {
  const t = text.value;
  const words = { text: t, language: language.value };
  return (
    <details class="save">
      <summary>{t.popupExport}</summary>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => saveFile('randnotiz.md', 'text/markdown', annotationsMarkdown(state, words))}
        >
          {t.popupExportMarkdown}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => saveFile('randnotiz.csv', 'text/csv', annotationsCsv(state, words))}
        >
          {t.popupExportCsv}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => saveFile('randnotiz.jsonld', 'application/ld+json', annotationsJsonLd(state, words))}
        >
          {t.popupExportJsonLd}
        </button>
      </div>
    </details>
  );
}
