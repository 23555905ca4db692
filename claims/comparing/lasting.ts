import type { SentenceInContext } from '../linking/context.ts';

/** "bis heute", "weiterhin": the sentence says that something goes on. */
export const lasting = (sentence: SentenceInContext): boolean =>
  /\b(?:bis heute|weiterhin|nach wie vor|noch immer|immer noch|unverandert|dauerhaft|bleibt (?:\w+ ){0,4}dabei|bleibt es bei|behielt\w*|behalten|behalt|uber (?:\w+ ){1,6}hinaus)\b/.test(
    sentence.reading.tokens.map((token) => token.fold).join(' '),
  );
