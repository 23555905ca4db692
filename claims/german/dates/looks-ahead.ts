import { anyIs, formTest, isAt } from '../form-test.ts';
import { STOPWORDS } from '../stopwords.ts';
import type { Token } from '../tokens.ts';
import { wordsAround } from '../words-around.ts';

const isAhead = formTest(
  /^(?:soll|sollen|solle|will|wollen|wolle|mochte|mochten|werde|plant|planen|planung|geplant|plan|kunftig|demnachst|bald|kundigt|angekundigt|aussicht|wird|werden|voraussichtlich)$/,
);
const isBack = formTest(
  /^(?:seit|wurden?|worden|war|waren|hatten?|gab|kam|kamen|stieg|stiegen|sank|sanken|lag|lagen|verkaufte|lieferte|meldete|mussten?|verdient|gezahlt|begonnen|ruckwirkend)$/,
);
/** Weak verbs end so in the past; the strong ones that news is told in. */
const isPast = formTest(
  /^(?:[a-z]{3,}ten?|(?:[a-z]{0,6})(?:nahm|gab|kam|ging|fuhr|lief|fiel|hielt|stand|schrieb|schloss|zog|trug|traf|sprach|brach|wuchs|verlor|gewann|fand|lag|begann|galt|bot|rief|stieg|sank|hiess|liess|schlug|wies|trat|sah|warf|flog|blieb|stiess|schuf|trieb|schied|schob|hob|griff|riss|schnitt|sprang|drang|zwang|gelang|errang|rang|fing|riet|starb|half|warb|empfahl|floss|schoss|lud|verliess|liess)(?:en)?|durften?)$/,
);
/** Ordinals, superlatives and verbs whose stem has a "t" end like the past: "starten im zweiten Quartal". */
const endsAlike = formTest(
  /^(?:(?:erst|zweit|dritt|viert|funft|sechst|siebt|acht|neunt|zehnt|letzt|nachst|meist|best|grosst|hochst|wichtigst|neue?st|gut|weit|alt|rot|bekannt|gesamt|unt|recht|leicht)en?|[a-z]{0,7}(?:start|halt|biet|tret|arbeit|kost|leist|test|wart|deut|gelt|leit|richt|schalt|rust|furcht|schreit|zicht|rat|bitt|miet)en)$/,
);
const has = formTest(/^(?:ist|sind|hat|haben)$/);
export const isParticiple = formTest(
  /^(?:[a-z]{2,4})?ge[a-z]{2,}(?:t|en)$|^[a-z]{3,}iert$|^(?:be|ent|er|ver|zer|uber|unter|wider|miss|voll)[a-z]{3,}(?:t|en)$/,
);
/** "sind vorgesehen", "ist geplant" is told of now. */
const isAim = formTest(/^(?:vorgesehen|geplant|eingeplant|beabsichtigt|gedacht|ausgelegt|angesetzt)$/);
/** What the present tells with a date is still to come: "bringt im Mai", "feiert zum Jahresende Premiere", "die Serie folge". */
const setsIn = formTest(
  /^(?:beginn(?:t|e|en)|start(?:et|e|en)|folg(?:t|e|en)|erschein(?:t|e|en)|debutier(?:t|e|en)|bring(?:t|e|en)|feier(?:t|e|en)|end(?:et|en)|offnet|kommt|komme|tritt|treten|trete|entfallt|entfalle|erhalt|bekommt|zeigt|schliesst|verlasst|rollt)$/,
);
/** "geht im Mai online", "gehen im Herbst in Betrieb" */
const goes = formTest(/^(?:geht|gehe|gehen)$/);
const isWhereto = formTest(/^(?:online|betrieb|netz|start|serie|verkauf|handel|los|produktion|premiere)$/);
const isIs = formTest(/^(?:ist|sind|sei)$/);
const isIn = formTest(/^(?:im|am|in)$/);

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
  const clause = predicateAround(wordsAround(tokens, at), tokens[at]);
  if (isMeantFor(clause, tokens[at])) return true;
  // "haben sie im September angekündigt": then it was said.
  if (looksBack(clause) || (anyIs(clause, has) && isAt(tokens, at + 1, isAnnounced))) return false;
  if (anyIs(clause, isAhead) || clause.some(({ word, capital }) => !capital && setsIn(word))) return true;
  if (anyIs(clause, goes) && anyIs(clause, isWhereto)) return true;
  if (tellsPast(clause)) return false;
  if (isThen(tokens, at)) return true;
  return looksAhead(tokens) || beginsThen(tokens, at);
}

const isAnnounced = formTest(/^angekundigt$/);
const isAnd = formTest(/^(?:und|aber|doch)$/);
const isVerb = formTest(/^(?:ist|sind|hat|haben|wird|werden|wurden?|will|wollen|soll|sollen|hatten?)$/);

/** "will 2027 nach Europa und hat im September ein Zentrum eröffnet": the one of two things told that holds a date. */
function predicateAround(clause: readonly Token[], date: Token | undefined): readonly Token[] {
  const at = date === undefined ? -1 : clause.indexOf(date);
  const joint = clause.findIndex((_, place) => isAt(clause, place, isAnd) && isAt(clause, place + 1, isVerb));
  if (at < 0 || joint < 0) return clause;
  return at > joint ? clause.slice(joint + 1) : clause.slice(0, joint);
}

const isFor = formTest(/^furs?$/);
const isMeant = formTest(
  /^(?:vorgesehen|geplant|eingeplant|angekundigt|angesagt|angesetzt|avisiert|aussicht|terminiert|versprochen)$/,
);

/** "war für das zweite Quartal in Aussicht gestellt" */
const isMeantFor = (clause: readonly Token[], date: Token | undefined): boolean => {
  const at = date === undefined ? -1 : clause.indexOf(date);
  return anyIs(clause, isMeant) && [1, 2, 3].some((back) => isAt(clause, at - back, isFor));
};

/** "war für April angesetzt", "sollte im April anlaufen" may have come by now. */
export function wasMeantAt(tokens: readonly Token[], at: number): boolean {
  const clause = wordsAround(tokens, at);
  return anyIs(clause, isOnce) || (looksBack(clause) && isMeantFor(clause, tokens[at]));
}
const isOnce = formTest(/^(?:sollten?|wollten?)$/);

/** A verb in the past or the perfect. */
export function tellsPast(tokens: readonly Token[]): boolean {
  const small = tokens.filter(({ capital }) => !capital);
  return (
    small.some(({ word }) => isPast(word) && !endsAlike(word)) ||
    (anyIs(small, has) && small.some(({ word }) => isParticiple(word) && !isAim(word)))
  );
}

/** So many tokens has a date that ends its clause: "3. Juni." */
const DATE_AT_END = 4;

/** "Premiere ist im Mai", "Start ist am 3. Juni": the clause ends with its date. */
const isThen = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at - 1, isIn) &&
  isAt(tokens, at - 2, isIs) &&
  wordsAround(tokens.slice(at), 0).length <= DATE_AT_END;

/** "ab März", "ab Ende März", "von März an" */
const beginsThen = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ fold }) => fold === 'ab') ||
  (tokens[at - 1]?.fold === 'von' && tokens[at + 1]?.fold === 'an');

/** "Das Portal öffnet im Mai": nothing in the sentence is told as past, and the words around the date have a verb. */
export const tellsPresentAt = (tokens: readonly Token[], at: number): boolean =>
  !looksBack(tokens) &&
  !tellsPast(tokens) &&
  wordsAround(tokens, at).some(
    ({ word, capital, fold }, place, clause) =>
      !capital &&
      !STOPWORDS.has(fold) &&
      (isPresent(word) ||
        areDoing(word) ||
        (isPlural(word) && clause[place + 1]?.capital !== true && clause[place - 1]?.fold !== 'am')),
  );

/** The third person of the present; what stands before a noun is an adjective ("im zweiten Quartal"), and behind "am" a superlative. */
const isPresent = formTest(/^(?!ge)[a-z]{2,}t$/);
const isPlural = formTest(/^(?!ge)[a-z]{3,}en$/);
/** Verbs that no adjective is written like: "laufen Model S und Model X im zweiten Quartal zum letzten Mal vom Band". */
const areDoing = formTest(
  /^(?:laufen|rollen|kommen|starten|folgen|gehen|bauen|fertigen|bringen|zeigen|schliessen|enden|verlassen|erscheinen)$/,
);
