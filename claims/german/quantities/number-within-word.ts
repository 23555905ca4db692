import { numberWord } from '../number-words.ts';
import type { Token } from '../tokens.ts';
import { COUNT, SECONDS } from './base-units.ts';
import { type Draft, draft } from './draft.ts';

/** "Viertelstunde", "Zehntausendste"; "Millionengrenze", "Millionenmarke": one million named by a threshold word. */
export function readNumberWithinWord(tokens: readonly Token[], at: number): Draft | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const { fold } = token;
  if (fold === 'viertelstunde' || fold === 'dreiviertelstunde') {
    const value = fold === 'viertelstunde' ? 900 : 2700;
    return draft(tokens, at, at, SECONDS, { value, digits: 2, spoken: true });
  }
  const ordinal = /^(.*?)(tausend|million)st(?:e|en|er|es|em)$/.exec(fold);
  if (ordinal !== null) {
    const head = ordinal[1] === '' ? 1 : numberWord(ordinal[1] ?? '');
    if (head !== null) {
      const value = head * (ordinal[2] === 'million' ? 1e6 : 1e3);
      return draft(tokens, at, at, COUNT, { value, digits: 3, spoken: true });
    }
  }
  if (!/^million(?:en)?(?:grenze|marke|schwelle)n?$/.test(fold)) return null;
  const result = draft(tokens, at, at, COUNT, { value: 1e6, digits: 1, spoken: true });
  result.bound = 'over';
  return result;
}
