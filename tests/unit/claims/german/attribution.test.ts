import { expect, test } from 'vitest';
import { AliasIndex } from '../../../../claims/entities/alias-index.ts';
import { attributionOf } from '../../../../claims/german/attribution.ts';
import { tokenize } from '../../../../claims/german/tokens.ts';
import type { Entity } from '../../../../facts/types.ts';

const organisation = (id: string, name: string): Entity => ({
  id,
  name,
  type: 'organisation',
  aliases: [],
  paraphrases: [],
  parent: null,
});
const names = AliasIndex.of([organisation('nikkei', 'Nikkei'), organisation('xiaomi', 'Xiaomi')]);

function attribution(text: string): string | null {
  const tokens = tokenize(text);
  return attributionOf(tokens, names.find(tokens), text);
}

test.each([
  ['Laut Nikkei kommt das Auto 2027.', 'Nikkei'],
  ['Laut der Zeitung Nikkei kommt das Auto 2027.', 'Nikkei'],
  ['Nikkei zufolge kommt das Auto 2027.', 'Nikkei'],
  ['Das Auto kommt 2027, berichtet die Zeitung, so Nikkei.', 'Nikkei'],
  ['Das Auto kommt 2027, wie Xiaomi mitteilte.', 'Xiaomi'],
  ['Nach Angaben von Xiaomi kommt das Auto 2027.', 'Xiaomi'],
  ['Xiaomi erklärte, das Auto komme 2027.', 'Xiaomi'],
  ['Den Preis beziffert Xiaomi auf 30.000 Euro.', 'Xiaomi'],
  ['Für 2026 meldete die Nikkei mehr.', 'Nikkei'],
  ['Für 2026 geht Xiaomi von 550.000 Autos aus.', 'Xiaomi'],
  ['Xiaomi rechnet für 2026 mit 550.000 Autos.', 'Xiaomi'],
  ['Mehr Autos verkaufte Xiaomi.', null],
])('%s', (text, expected) => {
  expect(attribution(text)).toBe(expected);
});

test.each([
  'Xiaomi verkauft Autos.',
  'Nach Xiaomi kommt nun BYD.',
  'Bei Xiaomi gibt es Autos.',
  'Bei Xiaomi meldete sich niemand.',
  'Xiaomi gibt nach.',
  'Es kommt 2027.',
])('names no source: %s', (text) => {
  expect(attribution(text)).toBeNull();
});
