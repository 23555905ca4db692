import type { Token } from '../german/tokens.ts';

const NEGATION =
  /^(?:nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|weder|nirgends|keineswegs|keinesfalls|nichts)$/;
const DENIAL =
  /^(?:dementier\w*|dementi\w*|bestreit\w*|bestritt\w*|widersprach\w*|widersprich\w*|abgesagt|absagte|verwarf\w*|verworfen|ausgeschlossen|ablehn\w*|abgelehnt|lehnte\w*|unzutreffend|zuruckgewiesen|vergeblich|erfunden)$/;
/** What was averted did not happen. */
const AVERTED =
  /^(?:abwend\w*|abgewend\w*|abgewandt|entging\w*|entgeht|entgangen|verhinder\w*|vermied\w*|vermeid\w*)$/;
const HARMLESS_AFTER =
  /^(?:nur|zuletzt|einmal|weniger|ganz|unbedingt|allein|minder|genau|zwingend|langer|viel|wenig|bekannt|offiziell|geringerer|geringeres|eingerechnet|gerechnet|vor|eher|fruher)$/;

const SPLIT_DENIALS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:wies|wiesen|weist|weisen)$/, /^(?:zuruck|ab)$/],
  [/^(?:schliesst|schloss|schlossen|schliessen)$/, /^aus$/],
  [/^(?:lehnt|lehnte|lehnten)$/, /^ab$/],
  [/^(?:sagt|sagte|sagten)$/, /^ab$/],
];

/** Whether a statement denies anything at all, corrections included ("kein neues Modell, sondern ..."). */
export const isNegated = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === 'word' && (NEGATION.test(token.fold) || DENIAL.test(token.fold)));

/** Positions of words by which somebody denies or rules out what the sentence reports. */
export function denials(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && (DENIAL.test(token.fold) || opensSplitDenial(tokens, at))) found.push(at);
  }
  return found;
}

function opensSplitDenial(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.fold ?? '';
  for (const [verb, particle] of SPLIT_DENIALS)
    if (verb.test(word) && endsClause(tokens, at, particle)) return true;
  return false;
}

/** A verb's particle closes its clause; "sagte, ab 2027" and "schließt aus Kostengründen" have a preposition instead. */
function endsClause(tokens: readonly Token[], verb: number, particle: RegExp): boolean {
  for (let at = verb + 1; at < tokens.length; at++) {
    const next = tokens[at + 1];
    if (!particle.test(tokens[at]?.fold ?? '')) continue;
    if (next === undefined || next.kind === 'mark' || /^(?:und|oder|aber|sowie)$/.test(next.fold))
      return true;
  }
  return false;
}

/** "mehr als", "besser in Deutschland als" */
const comparesWith = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ fold }, at) =>
      (fold === 'mehr' || (fold.length > 4 && fold.endsWith('er'))) &&
      (at === 0 || tokens[at]?.capital !== true) &&
      tokens.slice(at + 1, at + 4).some((next) => next.fold === 'als'),
  );

/** Positions of words that negate or deny; "kein anderer verkaufte mehr als", "nicht nur", "nicht X, sondern Y", "so viele wie nie" are left out. */
export function negations(tokens: readonly Token[], from = 0, to = tokens.length - 1): number[] {
  const found: number[] = [];
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (NEGATION.test(token.fold)) {
      const corrected = tokens.slice(at + 1).some((later) => later.fold === 'sondern');
      const other = /^kein/.test(token.fold) && /^ander/.test(tokens[at + 1]?.fold ?? '');
      const superlative =
        other ||
        (/^kein/.test(token.fold) && comparesWith(tokens)) ||
        (token.fold === 'nie' && tokens[at - 1]?.fold === 'wie') ||
        (tokens[at - 1]?.fold === 'noch' && /^(?:nie|kein)/.test(token.fold));
      if (!corrected && !superlative && !HARMLESS_AFTER.test(tokens[at + 1]?.fold ?? '')) found.push(at);
    } else if (DENIAL.test(token.fold) || AVERTED.test(token.fold)) {
      found.push(at);
    }
  }
  return found;
}
