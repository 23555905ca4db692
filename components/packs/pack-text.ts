import { computed, type ReadonlySignal } from '@preact/signals';
import { language } from '../i18n/text.ts';
import type { PackFault } from './pack-fault.ts';
import { packFaultsDe, packTextsDe } from './texts-de.ts';
import { packFaultsEn, packTextsEn } from './texts-en.ts';

export type PackTexts = typeof packTextsDe;

/** The texts of this part in the interface's language. */
export const packText: ReadonlySignal<PackTexts> = computed(() =>
  language.value === 'de' ? packTextsDe : packTextsEn,
);

/** A fault in words; an outcome stored by another version, which this one does not know, as it is. */
export function faultText(fault: string): string {
  const texts = language.value === 'de' ? packFaultsDe : packFaultsEn;
  return Object.hasOwn(texts, fault) ? texts[fault as PackFault] : fault;
}
