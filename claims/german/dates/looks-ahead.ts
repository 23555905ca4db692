import type { Token } from '../tokens.ts';

const AHEAD =
  /^(?:soll|sollen|solle|will|wollen|wolle|mochte|mochten|werde|plant|planen|planung|geplant|plan|kunftig|demnachst|bald|kundigt|angekundigt|aussicht|wird|werden)$/;
const BACK =
  /^(?:seit|wurden?|worden|war|waren|hatten?|gab|kam|kamen|stieg|stiegen|sank|sanken|lag|lagen|verkaufte|lieferte|meldete|mussten?|verdient|gezahlt|begonnen|ruckwirkend)$/;

/** Whether the sentence speaks of what is to come: "im April soll die Fertigung anlaufen". */
export function looksAhead(tokens: readonly Token[]): boolean {
  return (
    tokens.some((token) => AHEAD.test(token.fold)) &&
    !tokens.some((token) => BACK.test(token.fold) && !/^[mw]ü/i.test(token.raw))
  );
}
