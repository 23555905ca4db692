import type { Token } from '../tokens.ts';
import { wordTable } from '../word-table.ts';

/** at: in or on; from: ab, seit; until: bis, vor; after: frühestens, nach. */
export type DateSide = 'at' | 'from' | 'until' | 'after';

const SIDES = wordTable<DateSide>({
  ab: 'from',
  seit: 'from',
  bis: 'until',
  vor: 'until',
  spatestens: 'until',
  fruhestens: 'after',
  nach: 'after',
});

const OPENS = /^(?:von|vom|ab|seit)$/;

export function sideAt(tokens: readonly Token[], first: number, last: number): DateSide {
  const behind = tokens[last + 1]?.fold;
  // "von 2029 an"; "kündigte im März an" is of another kind.
  if (behind === 'an' && OPENS.test(tokens[first - 1]?.fold ?? '')) return 'from';
  if (behind === 'fruhestens') return 'after';
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    const word = tokens[index]?.fold ?? '';
    const side = SIDES[word];
    // "nicht vor 2027" is 2027 at the earliest.
    if (word === 'vor' && tokens[index - 1]?.fold === 'nicht') return 'after';
    if (side !== undefined) return side;
    if (
      !/^(?:von|dem|den|der|das|in|im|zum|zu|ende|anfang|mitte|jahr|ins|erst|schon|bereits|noch)$/.test(word)
    )
      break;
  }
  return 'at';
}
