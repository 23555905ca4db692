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
  von: 'from',
});

export function sideAt(tokens: readonly Token[], first: number, last: number): DateSide {
  if (tokens[last + 1]?.fold === 'an' || tokens[last + 1]?.fold === 'fruhestens')
    return tokens[last + 1]?.fold === 'an' ? 'from' : 'after';
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    const word = tokens[index]?.fold ?? '';
    const side = SIDES[word];
    if (side === 'from' && word === 'von') continue;
    if (side !== undefined) return side;
    if (
      !/^(?:dem|der|das|im|zum|zu|ende|anfang|mitte|jahr|ins|erst|schon|bereits|noch|spatestens|fruhestens)$/.test(
        word,
      )
    )
      break;
  }
  return 'at';
}
