import type { Token } from '../tokens.ts';
import { wordTable } from '../word-table.ts';

const PER_WORDS = wordTable<string>({
  h: 'h',
  stunde: 'h',
  km: 'km',
  kilometer: 'km',
  kwh: 'kwh',
  kilowattstunde: 'kwh',
});

/** "pro Stunde", "/km", "je kWh": what a unit is counted per, from token `at` on. */
export function readPer(tokens: readonly Token[], at: number): { word: string; last: number } | null {
  let index = at;
  // "Gramm CO2 pro Kilometer", "Gramm CO2-Äquivalente je Kilometer"
  for (let skip = 0; skip < 4; skip++) {
    const fold = tokens[index]?.fold;
    if (
      fold === 'co' ||
      fold === '2' ||
      fold === 'e' ||
      fold === 'aquivalente' ||
      fold === 'aquivalenten' ||
      fold === 'kohlendioxid'
    )
      index++;
  }
  const joint = tokens[index];
  if (joint === undefined || !(joint.raw === '/' || joint.fold === 'pro' || joint.fold === 'je')) return null;
  const target = tokens[index + 1];
  const word = PER_WORDS[target?.fold ?? ''];
  return word === undefined ? null : { word, last: index + 1 };
}
