import type { Token } from '../german/tokens.ts';

/** "bis heute", "weiterhin", "nach dem geltenden Ziel": the words say that something goes on. */
export const lasting = (tokens: readonly Token[]): boolean =>
  /\b(?:bis heute|weiterhin|nach wie vor|noch immer|immer noch|unverandert|dauerhaft|geltende[nrsm]?|bleibt (?:\w+ ){0,4}dabei|bleibt es bei|behielt\w*|behalten|behalt|uber (?:\w+ ){1,6}hinaus)\b/.test(
    tokens.map((token) => token.fold).join(' '),
  );
