import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { chooseLanguage, type Language } from '../i18n/language.ts';
import type { PageNote, PageState } from '../messages.ts';
import type { NoteView } from '../note/note-view.ts';
import { isSiteOff, type Settings, wantsUnsourced } from '../settings/settings.ts';
import { visibleNotes } from './visible-notes.ts';

/** What was read from the page, before the reader's settings choose what is shown of it. */
export interface Reading
  extends Pick<PageState, 'headline' | 'published' | 'teaser' | 'unread' | 'progress' | 'error'> {
  readonly status: Exclude<PageState['status'], 'paused'>;
  readonly notes: readonly NoteView[];
}

export const NOTHING_READ: Reading = {
  status: 'reading',
  headline: null,
  published: null,
  teaser: false,
  unread: 0,
  progress: 0,
  notes: [],
  error: null,
};

export interface PageModel {
  readonly reading: Signal<Reading>;
  readonly gate: Signal<PageState['gate']>;
  readonly settings: Signal<Settings>;
  readonly url: Signal<string>;
  /** Counts up whenever other facts are known than before, as after a pack was added. */
  readonly factsChanged: Signal<number>;
  /** Ids of notes whose words could be marked on the page. */
  readonly placed: Signal<ReadonlySet<string>>;
  readonly open: Signal<string | null>;
  /** The extension was updated or removed: nothing can be asked or stored any more. */
  readonly gone: Signal<boolean>;
  readonly ownNotes: Signal<PageState['ownNotes']>;
  /** Whether the page itself is light or dark; the card follows it unless the reader chose a look. */
  readonly pageTheme: Signal<'light' | 'dark'>;
  readonly off: ReadonlySignal<boolean>;
  /** Whether claims without a source are to be looked for, too. */
  readonly wantsAll: ReadonlySignal<boolean>;
  /** The notes the settings let through; none while the site is off. */
  readonly visible: ReadonlySignal<readonly NoteView[]>;
  /** The same, each with whether it could be marked. */
  readonly shown: ReadonlySignal<readonly PageNote[]>;
  readonly theme: ReadonlySignal<'light' | 'dark'>;
  readonly language: ReadonlySignal<Language>;
  readonly state: ReadonlySignal<PageState>;
}

export function createPageModel(settings: Settings, host: string, address: string): PageModel {
  const reading = signal<Reading>(NOTHING_READ);
  const gate = signal<PageState['gate']>(null);
  const chosen = signal(settings);
  const url = signal(address);
  const factsChanged = signal(0);
  const placed = signal<ReadonlySet<string>>(new Set());
  const open = signal<string | null>(null);
  const gone = signal(false);
  const ownNotes = signal<PageState['ownNotes']>([]);
  const off = computed(() => isSiteOff(chosen.value, host));
  const wantsAll = computed(() => wantsUnsourced(chosen.value));
  const visible = computed(() => (off.value ? [] : visibleNotes(reading.value.notes, chosen.value)));
  const shown = computed(() =>
    visible.value.map((note): PageNote => ({ ...note, placed: placed.value.has(note.id) })),
  );
  const pageTheme = signal<'light' | 'dark'>('light');
  const theme = computed(() => (chosen.value.look === 'auto' ? pageTheme.value : chosen.value.look));
  const language = computed(() => chooseLanguage(chosen.value.language, navigator.language));
  const state = computed<PageState>(() => ({
    ...reading.value,
    status: off.value ? 'paused' : reading.value.status,
    gate: gate.value,
    url: url.value,
    notes: shown.value,
    ownNotes: off.value ? [] : ownNotes.value,
    open: open.value,
  }));
  return {
    reading,
    gate,
    settings: chosen,
    url,
    factsChanged,
    placed,
    open,
    gone,
    ownNotes,
    off,
    wantsAll,
    visible,
    shown,
    pageTheme,
    theme,
    language,
    state,
  };
}
