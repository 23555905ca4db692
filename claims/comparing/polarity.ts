import { anyIs, formTest, isAt } from '../german/form-test.ts';
import { isSeveral } from '../german/number-words.ts';
import type { Token } from '../german/tokens.ts';
import { unsurpassedAt } from '../german/unsurpassed.ts';
import { wordsAround } from '../german/words-around.ts';

/** Words that deny what stands beside them, "keinerlei" and "keinesfalls" included. */
export const negates = formTest(/^(?:nicht|kein\w*|nie|niemals|weder|nirgends|nichts)$/);
const denies = formTest(
  /^(?:dementi\w*|bestreit\w*|bestritt\w*|widersprach\w*|widersprich\w*|abgesagt|absagte|verwarf\w*|verworfen|ausgeschlossen|ablehn\w*|abgelehnt|lehnte\w*|unzutreffend|zuruckgewiesen|verweiger\w*|verwehr\w*|vergeblich|erfunden)$/,
);
/** What was averted did not happen. */
const averts = formTest(
  /^(?:abwend\w*|abgewend\w*|abgewandt|entging\w*|entgeh\w*|entgangen|verhinder\w*|vermied\w*|vermeid\w*|erspart\w*|herumgekommen|herumkam\w*|ausgeblieben|ausblieb\w*|umschiff\w*|geplatzt|platz(?:en|t\w*)|(?:ge)?scheiter\w*|abgeblasen|abblas\w*)$/,
);
const isHarmless = formTest(
  /^(?:nur|zuletzt|einmal|weniger|ganz|unbedingt|allein|minder|genau|zwingend|langer|viel|wenig|bekannt|offiziell|geringerer|geringeres|eingerechnet|gerechnet|vor|eher|fruher)$/,
);

const SPLIT_DENIALS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:wies|wiesen|weist|weisen)$/, /^(?:zuruck|ab)$/],
  [/^(?:schliesst|schloss|schlossen|schliessen)$/, /^aus$/],
  [/^(?:lehnt|lehnte|lehnten)$/, /^ab$/],
  [/^(?:sagt|sagte|sagten)$/, /^ab$/],
  [/^(?:schlagt|schlug|schlugen)$/, /^aus$/],
  [/^(?:winkt|winkte|winkten)$/, /^ab$/],
];
const SPLIT_AVERTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:wendet|wendete|wandte|wandten|wendeten)$/, /^ab$/],
  [/^(?:bleibt|blieb|blieben)$/, /^aus$/],
  [/^(?:kommt|kam|kamen)$/, /^(?:herum|umhin)$/],
];
const opensSplit = formTest((fold) => SPLIT_DENIALS.some(([verb]) => verb.test(fold)));
const opensSplitAvert = formTest((fold) => SPLIT_AVERTS.some(([verb]) => verb.test(fold)));
const joinsClauses = formTest(/^(?:und|oder|aber|sowie)$/);
const isBut = formTest(/^sondern$/);

/** Whether a statement denies anything at all, corrections included ("kein neues Modell, sondern ..."). */
export const isNegated = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === 'word' && (negates(token.word) || denies(token.word)));

const isLayoff = formTest(/kundigung(?:en)?$/);
const excludes = formTest(/^(?:aus(?:ge|zu)?schl[aeio]\w*|schl\w+)$/);
const LAYOFF_REACH = 5;

/** "betriebsbedingte Kündigungen sind ausgeschlossen": how jobs go, not that they stay. */
const sparesPeople = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, excludes) &&
  tokens.slice(Math.max(0, at - LAYOFF_REACH), at + LAYOFF_REACH).some(({ word }) => isLayoff(word));

const isDelay = formTest(
  /^(?:verschiebung|verzogerung|verspatung|aufschub|absage|ruckzug|kritik|vorwurfe?n?)$/,
);
/** "wies Berichte über eine Verschiebung zurück": so it stays as it was. */
const deniesDelay = (tokens: readonly Token[], at: number): boolean =>
  anyIs(tokens.slice(at + 1, at + DELAY_REACH), isDelay);
const DELAY_REACH = 8;

const isShutOut = formTest(/^ausgeschlossen$/);
const areThose = formTest(/^(?:sind|bleiben|werden|waren)$/);

/** "Ausgeschlossen sind Haushalte mit mehr als 80.000 Euro": who gets nothing, not that it is so. */
const shutsOut = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, isShutOut) && isAt(tokens, at + 1, areThose);

/** Positions of words by which somebody denies or rules out what the sentence reports. */
export function denials(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (sparesPeople(tokens, at) || shutsOut(tokens, at) || deniesDelay(tokens, at)) continue;
    if (denies(token.word) || (opensSplit(token.word) && isSplit(tokens, at, SPLIT_DENIALS))) found.push(at);
  }
  return found;
}

/** Positions of words by which what the sentence speaks of did not come about: "konnte die Insolvenz abwenden". */
export function averted(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  tokens.forEach(({ word }, at) => {
    if (mayBe(tokens, at)) return;
    if (averts(word) || (opensSplitAvert(word) && isSplit(tokens, at, SPLIT_AVERTS))) found.push(at);
  });
  return found;
}

/** "können so den Zöllen entgehen", "zu vermeiden": what may be done has not been done. */
const mayBe = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at - 1, isTo) || (isAt(tokens, at, isInfinitive) && anyIs(tokens, isModal));
const isInfinitive = formTest(/^(?!abgew|entgang|verhindert|vermied)\w+n$/);
const isModal = formTest(/^(?:konnen|kann|sollen|soll|wollen|will|durfen|darf|mochten?)$/);
const isTo = formTest(/^zu$/);

const isSplit = (
  tokens: readonly Token[],
  at: number,
  pairs: readonly (readonly [RegExp, RegExp])[],
): boolean =>
  pairs.some(([verb, particle]) => verb.test(tokens[at]?.fold ?? '') && endsClause(tokens, at, particle));

/** A verb's particle closes its clause; "sagte, ab 2027" and "schließt aus Kostengründen" have a preposition instead. */
function endsClause(tokens: readonly Token[], verb: number, particle: RegExp): boolean {
  for (let at = verb + 1; at < tokens.length; at++) {
    const next = tokens[at + 1];
    if (!particle.test(tokens[at]?.fold ?? '')) continue;
    if (next === undefined || next.kind === 'mark' || joinsClauses(next.word)) return true;
  }
  return false;
}

/** "mehr als", "besser in Deutschland als" */
const comparesWith = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ fold }, at) =>
      (fold === 'mehr' || (fold.length > 4 && fold.endsWith('er'))) &&
      (at === 0 || tokens[at]?.capital !== true || tokens[at - 1]?.kind === 'mark') &&
      tokens.slice(at + 1, at + 4).some((next) => next.fold === 'als'),
  ) || isMatched(tokens);

/** "hatte kein Auto die Strecke so schnell umrundet wie der SU7 Ultra" */
const isMatched = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word, capital }, at) =>
      isSo(word) &&
      !capital &&
      tokens[at + 1]?.capital === false &&
      tokens.slice(at + 2, at + MATCH_REACH).some((next) => next.fold === 'wie'),
  );
const isSo = formTest(/^so$/);
const MATCH_REACH = 6;

const isBetter = formTest(
  /^(?:besser|haufiger|ofter|begehrter|beliebter|gefragter|erfolgreicher|schneller|starker|sparsamer|weiter|gunstiger|billiger|teurer)$/,
);

/** "verkaufte sich kein Auto besser", "kein Wagen war schneller.": nothing is denied where the comparison ends the clause. */
const isTopped = (tokens: readonly Token[], none: number): boolean =>
  tokens.some(({ word }, at) => at > none && isBetter(word) && (tokens[at + 1]?.kind ?? 'mark') === 'mark');

/** "keine zwei Jahre nach dem Debüt" is less than two, and denies nothing. */
const isLessThan = (tokens: readonly Token[], at: number): boolean =>
  /^keine?n?$/.test(tokens[at]?.fold ?? '') &&
  (tokens[at + 1]?.kind === 'digits' || isAt(tokens, at + 1, isSeveral));

const isNone = formTest(/^kein\w*$/);
const isNothingDenied = formTest(/^(?:weg|wunder|zweifel|frage|geheimnis|grund|zufall)$/);
/** "führt kein Weg vorbei", "kein Wunder" */
const isIdiom = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, isNone) && isAt(tokens, at + 1, isNothingDenied);

const opensCondition = formTest(/^(?:wenn|falls|sofern|solange|ehe|bevor)$/);
/** "Wenn die EU nicht verlängert, laufen die Zölle aus" */
const isConditional = (tokens: readonly Token[], at: number): boolean =>
  isAt(wordsAround(tokens, at), 0, opensCondition);

/** Positions of words that negate or deny; "kein anderer verkaufte mehr als", "nicht nur", "nicht X, sondern Y", "so viele wie nie" are left out. */
export function negations(tokens: readonly Token[], from = 0, to = tokens.length - 1): number[] {
  const found: number[] = [];
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (negates(token.word)) {
      const corrected = anyIs(tokens.slice(at + 1), isBut);
      if (isIdiom(tokens, at) || isConditional(tokens, at)) continue;
      const other = /^kein/.test(token.fold) && /^ander/.test(tokens[at + 1]?.fold ?? '');
      const superlative =
        other ||
        isLessThan(tokens, at) ||
        (/^kein/.test(token.fold) &&
          (comparesWith(tokens) || unsurpassedAt(tokens) >= 0 || isTopped(tokens, at))) ||
        (token.fold === 'nie' && tokens[at - 1]?.fold === 'wie') ||
        (tokens[at - 1]?.fold === 'noch' && /^(?:nie|kein)/.test(token.fold));
      if (!corrected && !superlative && !isAt(tokens, at + 1, isHarmless)) found.push(at);
    } else if (
      !sparesPeople(tokens, at) &&
      (denies(token.word) || (averts(token.word) && !mayBe(tokens, at)))
    ) {
      found.push(at);
    }
  }
  return found;
}
