import type { ReadonlySignal, Signal } from '@preact/signals';
import { FactsSection } from '../facts-browser/facts-section.tsx';
import type { FactSearch } from '../facts-browser/search-facts.ts';
import { text } from '../i18n/text.ts';
import { Mark } from '../mark.tsx';
import type { ReadNotes } from '../own-notes/own-note.ts';
import { packText } from '../packs/pack-text.ts';
import { PacksSection } from '../packs/packs-section.tsx';
import type { Settings } from '../settings/settings.ts';
import { hasShortcuts } from '../shortcuts/read-shortcuts.ts';
import { ShortcutSection } from '../shortcuts/shortcut-section.tsx';
import { DataSection } from './data-section.tsx';
import { HiddenSection } from './hidden-section.tsx';
import { LookSection } from './look-section.tsx';
import { MarksSection } from './marks-section.tsx';
import { told } from './option-context.ts';
import { OwnNotesSection } from './own-notes-section.tsx';
import { SitesSection } from './sites-section.tsx';

interface OptionsPageProps {
  readonly settings: Signal<Settings>;
  readonly search: ReadonlySignal<FactSearch>;
  readonly notes: Signal<ReadNotes | null>;
}

/** All settings on one page, with a short way to each part. */
export function OptionsPage({ settings, search, notes }: OptionsPageProps) {
  const t = text.value;
  const parts = [
    ['sites', t.sitesTitle],
    ['marks', t.marksTitle],
    ['look', t.lookTitle],
    ...(hasShortcuts() ? [['keys', t.shortcutsTitle] as const] : []),
    ['hidden', t.hiddenTitle],
    ['own', t.ownList],
    ['packs', packText.value.title],
    ['data', t.dataTitle],
    ['facts', t.factsTitle],
  ] as const;
  return (
    <div class="sheet">
      <header class="sheet-head">
        <Mark size={36} />
        <div>
          <h1>
            {t.name} · {t.optionsTitle}
          </h1>
          <p class="soft">{t.optionsIntro}</p>
        </div>
      </header>
      <nav aria-label={t.optionsNav}>
        {parts.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <p class="told" role="status">
        {told.value}
      </p>
      <main>
        <SitesSection settings={settings} />
        <MarksSection settings={settings} />
        <LookSection settings={settings} />
        <ShortcutSection />
        <HiddenSection settings={settings} book={search.value.book} />
        <OwnNotesSection notes={notes} />
        <PacksSection />
        <DataSection settings={settings} notes={notes} />
        <FactsSection search={search} />
      </main>
    </div>
  );
}
