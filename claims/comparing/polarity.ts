import type { Token } from '../german/tokens.ts';

const NEGATION =
  /^(?:nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|weder|nirgends|keineswegs|keinesfalls|nichts)$/;
const DENIAL =
  /^(?:dementier\w*|dementi\w*|bestreit\w*|bestritt\w*|widersprach\w*|widersprich\w*|abgesagt|absagte|verwarf\w*|verworfen|ausgeschlossen|ablehn\w*|abgelehnt|lehnte\w*|unzutreffend|zuruckgewiesen|aufgegeben|vergeblich|erfunden)$/;
const HARMLESS_AFTER =
  /^(?:nur|zuletzt|einmal|weniger|ganz|unbedingt|allein|minder|genau|zwingend|langer|viel|wenig|bekannt|offiziell|geringerer|geringeres|eingerechnet|gerechnet)$/;

/** Positions of words that negate or deny; "nicht nur", "nicht weniger als" and the like are left out. */
export function negations(tokens: readonly Token[], from = 0, to = tokens.length - 1): number[] {
  const found: number[] = [];
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (NEGATION.test(token.fold)) {
      if (!HARMLESS_AFTER.test(tokens[at + 1]?.fold ?? '')) found.push(at);
    } else if (DENIAL.test(token.fold)) {
      found.push(at);
    }
  }
  return found;
}
