import { anyIs, formTest } from '../form-test.ts';
import { STOPWORDS } from '../stopwords.ts';
import type { Token } from '../tokens.ts';
import { wordsAround } from '../words-around.ts';

const isAhead = formTest(
  /^(?:soll|sollen|solle|will|wollen|wolle|mochte|mochten|werde|plant|planen|planung|geplant|plan|kunftig|demnachst|bald|kundigt|angekundigt|aussicht|wird|werden)$/,
);
const isBack = formTest(
  /^(?:seit|wurden?|worden|war|waren|hatten?|gab|kam|kamen|stieg|stiegen|sank|sanken|lag|lagen|verkaufte|lieferte|meldete|mussten?|verdient|gezahlt|begonnen|ruckwirkend)$/,
);
/** Weak verbs end so in the past; the strong ones that news is told in. */
const isPast = formTest(
  /^(?:[a-z]{3,}ten?|galt|galten|begann|begannen|fuhr|fuhren|ging|gingen|lief|liefen|fiel|fielen|stand|standen|hiess|hiessen|blieb|blieben|bot|boten|durfte|durften)$/,
);
const has = formTest(/^(?:ist|sind|hat|haben)$/);
const isParticiple = formTest(
  /^(?:[a-z]{2,4})?ge[a-z]{2,}(?:t|en)$|^[a-z]{3,}iert$|^(?:be|ent|er|ver|zer)[a-z]{3,}(?:t|en)$/,
);
/** What the present tells with a date is still to come. */
const setsIn = formTest(
  /^(?:beginnt|beginnen|startet|starten|folgt|folgen|erscheint|erscheinen|debutiert|debutieren)$/,
);

/** "würden", "müssten" and "kämen" are no past, though folded like it. */
const looksBack = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word, raw }) => isBack(word) && !/^(?:[mw]ü|[a-z]ä)/i.test(raw));

/** Whether the sentence speaks of what is to come: "im April soll die Fertigung anlaufen". */
export const looksAhead = (tokens: readonly Token[]): boolean => anyIs(tokens, isAhead) && !looksBack(tokens);

/**
 * Whether the date at a token is to come: "hat die Probefertigung begonnen, die Serie soll im zweiten Quartal anlaufen" does both,
 * each in its clause. What begins "ab März" in the present does not yet.
 */
export function looksAheadAt(tokens: readonly Token[], at: number): boolean {
  const clause = wordsAround(tokens, at);
  if (looksBack(clause)) return false;
  if (anyIs(clause, isAhead) || anyIs(clause, setsIn)) return true;
  return looksAhead(tokens) || (beginsThen(tokens, at) && !tellsPast(tokens));
}

function tellsPast(tokens: readonly Token[]): boolean {
  const small = tokens.filter(({ capital }) => !capital);
  return anyIs(small, isPast) || (anyIs(small, has) && anyIs(small, isParticiple));
}

/** "ab März", "ab Ende März", "von März an" */
const beginsThen = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ fold }) => fold === 'ab') ||
  (tokens[at - 1]?.fold === 'von' && tokens[at + 1]?.fold === 'an');

/** "Das Portal öffnet im Mai": nothing in the sentence is told as past, and the words around the date have a verb. */
export const tellsPresentAt = (tokens: readonly Token[], at: number): boolean =>
  !looksBack(tokens) &&
  !tellsPast(tokens) &&
  wordsAround(tokens, at).some(
    ({ word, capital, fold }) => !capital && isPresent(word) && !STOPWORDS.has(fold),
  );

/** The third person of the present. */
const isPresent = formTest(/^(?!ge)[a-z]{2,}t$/);
