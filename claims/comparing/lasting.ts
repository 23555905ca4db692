import { anyIs, formTest } from '../german/form-test.ts';
import type { SentenceInContext } from '../linking/context.ts';

/** "bis heute", "weiterhin": the sentence says that something goes on. */
export const lasting = ({ reading: { tokens } }: SentenceInContext): boolean =>
  anyIs(tokens, mayLast) &&
  /\b(?:bis heute|weiterhin|nach wie vor|noch immer|immer noch|unverandert|dauerhaft|behielt\w*|behalten|behalt|uber (?:\w+ ){1,6}hinaus)\b/.test(
    tokens.map((token) => token.fold).join(' '),
  );

/** One word of each of these; most sentences have none. */
const mayLast = formTest(
  /(?:heute|weiterhin|vor|noch|unverandert|dauerhaft|behielt\w*|behalten|behalt|hinaus)/,
);
