import type { Fact } from '../../facts/types.ts';
import { overlaps, type Period } from '../german/calendar.ts';
import { tellsPast } from '../german/dates/looks-ahead.ts';
import { findDates } from '../german/dates.ts';
import { anyIs, formTest, isAt } from '../german/form-test.ts';
import { contentStemOf } from '../german/stem.ts';
import { type Token, tokenize } from '../german/tokens.ts';
import { wordsAround } from '../german/words-around.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { isNegated } from './polarity.ts';

/** What was only said, not done. */
const announces = formTest(
  /^(?:kundigte[nt]?|angekundigt|versprach(?:en)?|plante[nt]?|wollte[nt]?|sollte[nt]?|nannte[nt]?|erklarte[nt]?|hiess|zeigte[nt]?|bestatigt(?:e[nt]?)?|ausgelegt|stellte[nt]?|vorgestellt|prasentierte[nt]?)$/,
);

/** When something was done, and the nouns of what the record only plans, which are none of that deed's. */
interface Deed {
  readonly period: Period;
  readonly planned: readonly string[];
}

const told = new WeakMap<Fact, readonly Deed[]>();

/** When the record itself says that something was done. */
function deedsOf({ fact, since }: FactFrame): readonly Deed[] {
  const known = told.get(fact);
  if (known !== undefined) return known;
  const tokens = tokenize(fact.statement_de);
  const clauses = findDates(tokens, since?.from ?? null).flatMap(({ first, last, period }) => {
    const clause = wordsAround(tokens, first, last);
    return period === null ? [] : [{ period, clause, done: tellsPast(clause) && !anyIs(clause, announces) }];
  });
  const planned = clauses.filter(({ done }) => !done).flatMap(({ clause }) => nounsOf(clause));
  const deeds = clauses
    .filter(({ done }) => done)
    .map(({ period, clause }) => {
      const own = nounsOf(clause);
      return { period, planned: planned.filter((noun) => !own.includes(noun)) };
    });
  told.set(fact, deeds);
  return deeds;
}

const nounsOf = (tokens: readonly Token[]): string[] =>
  tokens.map(({ word, capital }) => (capital ? contentStemOf(word) : '')).filter((stem) => stem !== '');

/** "lief im zweiten Quartal die Serienfertigung an": the date that the record announces is told as that of a deed. */
export const tellsAsDone = (
  { reading: { dates, tokens } }: SentenceInContext,
  { fact, predicate, period: known }: FactFrame,
): boolean =>
  predicate.time === 'moment' &&
  fact.value.type === 'date' &&
  dates.some(({ first, last, period }) => {
    if (period === null || known === null || !overlaps(period, known)) return false;
    const clause = wordsAround(tokens, first, last).filter(
      ({ capital, kind }) => !capital && kind === 'word',
    );
    return (
      (anyIs(clause, isDeed) || (anyIs(clause, has) && clause.slice(-1).some(({ word }) => isDone(word)))) &&
      !anyIs(clause, announces)
    );
  });

/** What begins or ends, in the past. */
const isDeed = formTest(
  /^(?:begann|lief|startete|ging|kam|eroffnete|nahm|rollte|erschien|trat|brachte|offnete|setzte|endete|schloss|stoppte)(?:n|en)?$/,
);
const has = formTest(/^(?:hat|haben|ist|sind)$/);
/** "aufgenommen", "angelaufen", "eröffnet"; what is set or laid for a date is still to come. */
const isDone = formTest(
  /^(?:[a-z]{2,5})?ge(?!legt|plant|dacht|setzt|nannt)[a-z]{2,}(?:t|en)$|^(?:eroffnet|begonnen|verlassen|ubernommen|beendet)$/,
);

/** "hat in München sein erstes Zentrum eröffnet": the deed itself is done; who "hat angekündigt" has only spoken. */
export const tellsDoing = (claimed: readonly Token[]): boolean => {
  const end = claimed.findLast(({ kind }) => kind === 'word');
  return end !== undefined && anyIs(claimed, has) && isDoing(end.word) && !isNegated(claimed);
};
const isDoing = formTest(
  /^(?:eroffnet|gestartet|angelaufen|ubernommen|geschlossen|eingestellt|abgeschafft|gestrichen)$/,
);

const isAlready = formTest(/^(?:inzwischen|bereits|mittlerweile|langst|seit)$/);
/** "bauen dort nur noch Stromer", without a date from when on. */
const isOnly = formTest(/^nur$/);
const isStill = formTest(/^noch$/);
const makes = formTest(
  /^(?:baut|bauen|gebaut|fertigt|fertigen|gefertigt|produziert|produzieren|montiert|montieren|lauft|laufen|rollt|rollen|entsteht|entstehen)$/,
);
const isPlan = formTest(
  /^(?:soll|sollen|sollte|sollten|will|wollen|wollte|wollten|geplant|plant|planen|angekundigt|erst)$/,
);

const isTrial = formTest(/^(?:probe|test|vorserie)/);

/** "wird der B10 inzwischen gebaut": a clause on nobody but whom the record names tells what it only announces as going on. */
export const runsAlready = (
  { mentions, reading: { dates, tokens } }: SentenceInContext,
  { entities, predicate }: FactFrame,
  claimed: readonly Token[],
): boolean =>
  /^(?:plant|production|battery)-/.test(predicate.name) &&
  claimed.some((_, at) => {
    const only = dates.length === 0 && isAt(claimed, at, isOnly) && isAt(claimed, at + 1, isStill);
    if (!only && !isAt(claimed, at, isAlready)) return false;
    const clause = wordsAround(claimed, at);
    const named = mentions.filter(({ kind, first }) => {
      const name = tokens[first];
      return kind === 'name' && name !== undefined && clause.includes(name);
    });
    return (
      anyIs(clause, makes) &&
      !anyIs(clause, isPlan) &&
      !anyIs(clause, isTrial) &&
      (only || named.length > 0) &&
      named.every(({ entities: ids }) => ids.some((id) => entities.has(id)))
    );
  });

/**
 * "BYD hat dort Ende Januar mit der Probefertigung begonnen", of a plan whose record itself tells what was done by then: that
 * is no more than the sources say. That the series was begun then is more.
 */
export const tellsDoneDeed = ({ reading: { dates, tokens } }: SentenceInContext, frame: FactFrame): boolean =>
  dates.some(
    ({ period }) =>
      period !== null &&
      deedsOf(frame).some(
        (deed) =>
          overlaps(period, deed.period) && !nounsOf(tokens).some((noun) => deed.planned.includes(noun)),
      ),
  );
