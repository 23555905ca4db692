import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

/** The language of the whole interface; set once the settings are read. */
export const language: Signal<Language> = signal('de');

/** The texts in that language. Components that read `text.value` follow a change by themselves. */
export const text: ReadonlySignal<Catalogue> = computed(() => (language.value === 'de' ? de : en));
