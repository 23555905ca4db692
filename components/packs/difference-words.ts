import type { Difference } from '../../facts/subscription/difference.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { PackTexts } from './pack-text.ts';

/** "3 neue Fakten, 1 geändert"; said as well where nothing that readers see has changed. */
export function differenceWords(difference: Difference, t: PackTexts, language: Language): string {
  const { added, changed, removed } = difference;
  const number = (n: number): string => formatNumber(n, language);
  const parts = [
    added > 0 ? t.newFacts(number(added), added === 1) : null,
    changed > 0 ? t.changedFacts(number(changed)) : null,
    removed > 0 ? t.removedFacts(number(removed)) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? t.sameFacts : parts.join(', ');
}
