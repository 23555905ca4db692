import type { Bilingual } from '../../claims/types.ts';

export type Language = 'de' | 'en';

/** The setting decides; on "auto" the browser's language: German where it is German, else English. */
export function chooseLanguage(setting: 'auto' | Language, browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return browserLanguage.toLowerCase().startsWith('de') ? 'de' : 'en';
}

export const inLanguage = (text: Bilingual, language: Language): string =>
  text[language] || text.de || text.en;
