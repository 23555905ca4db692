import { expect, test } from 'vitest';
import { packFaultsDe, packTextsDe } from '../../../components/packs/texts-de.ts';
import { packFaultsEn, packTextsEn } from '../../../components/packs/texts-en.ts';

const spoken = (texts: object): [string, string][] =>
  Object.entries(texts).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'function' ? String(value('eins', 'zwei')) : String(value),
  ]);

test('every text and every fault is said in both languages, and none is empty', () => {
  expect(Object.keys(packTextsEn).sort()).toEqual(Object.keys(packTextsDe).sort());
  expect(Object.keys(packFaultsEn).sort()).toEqual(Object.keys(packFaultsDe).sort());
  for (const texts of [packTextsDe, packTextsEn, packFaultsDe, packFaultsEn])
    for (const [key, words] of spoken(texts)) expect(words.trim(), `${key} is empty`).not.toBe('');
});

test('German uses its own quotation marks and ellipsis, and calls nothing wrong', () => {
  for (const [key, words] of [...spoken(packTextsDe), ...spoken(packFaultsDe)])
    expect(words, key).not.toMatch(/"|\.\.\.|falsch|Lüge/i);
});
