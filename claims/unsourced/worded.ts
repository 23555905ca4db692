import { anyIs, type FormTest, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { clauseAround } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import { isRow } from '../linking/table-head.ts';
import { hasVerb, isCrosshead, isOwnStory } from './no-claim.ts';

/** A statement without figure or date that can be looked up. */
interface Worded {
  readonly predicate: string;
  readonly first: number;
  readonly last: number;
}

/** Statements of a sentence that are told in words alone. */
export function wordedClaims(sentence: SentenceInContext): Worded[] {
  const { reading } = sentence;
  if (isCrosshead(reading) || isRow(reading)) return [];
  const { tokens } = reading;
  const found: Worded[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind === 'mark') continue;
    const clause = clauseAround(tokens, at, at);
    at = Math.max(at, clause.last);
    const words = tokens.slice(clause.first, clause.last + 1);
    if (!hasVerb(words) || isOwnStory(words) || isAt(words, 0, opensNone)) continue;
    const kind = KINDS.find(({ says }) => says(words));
    if (kind !== undefined) found.push({ predicate: kind.predicate, ...clause });
  }
  return found;
}

/** "Wer vorn liegt", "ob er ihn übernimmt", "wenn": such clauses assert nothing. */
const opensNone = formTest(/^(?:wer|wen|wem|was|wie|wo|ob|warum|wenn|falls|sofern)$/);

const both = (one: FormTest, other: FormTest) => (words: readonly Token[]) =>
  anyIs(words, one) && anyIs(words, other);

/** "lag noch Tesla vorn", "stand ganz oben", "holte die Führung zurück" */
const isAhead = formTest(/^vorne?$/);
const lies = formTest(/^(?:lieg(?:t|en)|lagen?|gelegen)$/);
const isLead = formTest(/^(?:fuhrung|spitzenplatz|spitzenposition|titel)$/);
const changesHands = formTest(
  /^(?:(?:zuruck)?erobert(?:e|en)?|ubernahm(?:en)?|ubernommen|verlor(?:en)?|abgegeben|verteidigt(?:e|en)?|gehort(?:e|en)?|eingebusst|holte[n]?|geholt)$/,
);
const isTop = formTest(/^oben$/);
const stands = formTest(/^(?:steh(?:t|en)|stand(?:en)?|gestanden)$/);
const heads = formTest(/^(?:(?:an)?gefuhrt|(?:an)?fuhr(?:t|te|ten|en))$/);
const isList = formTest(/(?:liste|statistik|rangliste|tabelle|ranking)n?$/);

/** "nicht einmal halb so viele", "noch einmal so viel" */
const isPortion = formTest(/^(?:halb|doppelt|einmal|\w+mal)$/);
const isMeasure = formTest(/^(?:viele?n?|hoch|gross|teuer|lange?|schnell|weit|schwer|oft|stark)$/);
const isSo = formTest(/^so$/);
const compares = (words: readonly Token[]): boolean =>
  words.some(
    (_, at) => isAt(words, at, isPortion) && isAt(words, at + 1, isSo) && isAt(words, at + 2, isMeasure),
  );

const KINDS: readonly { readonly predicate: string; readonly says: (words: readonly Token[]) => boolean }[] =
  [
    {
      predicate: 'market-rank',
      says: (words) =>
        both(isAhead, lies)(words) ||
        both(isTop, stands)(words) ||
        both(isLead, changesHands)(words) ||
        both(heads, isList)(words),
    },
    { predicate: 'sales-count', says: compares },
  ];
