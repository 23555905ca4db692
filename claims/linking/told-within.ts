import { formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import type { ValueMention } from '../german/value-types.ts';
import { overlap, type TokenRange } from './claim-range.ts';
import { clauseOf, openClauses } from './clause-reading.ts';
import type { SentenceInContext } from './context.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactIndex } from './fact-index.ts';
import type { Fits } from './fits.ts';
import type { FollowUp } from './follow-up.ts';
import { judgeLinks } from './judging/judge-links.ts';
import type { Link } from './link.ts';
import { evidenceOf, fitFact } from './link-sentence.ts';
import type { NearSubjects } from './near-subjects.ts';
import type { Scorer } from './score.ts';
import { namesValue } from './side-fit.ts';
import { agrees, NONE } from './value-state.ts';
import { changesSince } from './vetoes/change-since.ts';

/** One word is no statement. */
const FEWEST_TOKENS = 2;
/**
 * Log-odds that the clauses beside a statement begin with: every second of them tells more of the same fact, of all promising
 * facts every third is stated (articles that are not kept back).
 */
const BESIDE_STATEMENT = 1.5;
/** Log-odds from which a clause tells more of the fact: with a figure of the record's, and in words alone. */
const WITH_FIGURE = -1;
const IN_WORDS = 2.5;

/**
 * "193.985 Ladepunkte zählte die Behörde, an jedem vierten lässt sich schnell laden": clauses outside of all claims that tell
 * more of a fact which the sentence states. Each is judged as a sentence of its own, whatever tells against such a sentence
 * elsewhere: what it lacks stands in the clause before.
 */
export function toldWithin(
  sentence: SentenceInContext,
  claims: readonly FollowUp[],
  index: FactIndex,
  scorer: Scorer,
  near: NearSubjects,
): FollowUp[] {
  const { tokens } = sentence.reading;
  if (claims.length === 0) return [];
  const claimed = claims.map((claim) => claimedBy(claim, sentence));
  const stated = new Set(claims.map(({ link: { entry } }) => entry));
  const departing = new Set(
    claims.flatMap(({ link: { entry, fits } }) => (fits.value.state === 'differs' ? [entry] : [])),
  );
  const found: FollowUp[] = [];
  const open = openClauses(sentence, [...tokens.keys()].map(at), claimed);
  for (const range of withWhatHangsOnThem(open, tokens)) {
    if (range.last - range.first + 1 < FEWEST_TOKENS || claimed.some((other) => overlap(other, range)))
      continue;
    const clause = clauseOf(sentence, range, index.graph);
    near.over(clause);
    let best: Link | null = null;
    for (const entry of stated) {
      const link = more(clause, entry, index, scorer, near);
      // "795 kW (673 PS)", "Lars Kern brauchte, ... 6:56,20": where it departs, that is what the sentence says of the record.
      const isSettled =
        link !== null && departing.has(entry) && (link.more === 'words' || agrees(link.fits.value));
      if (link === null || isSettled) continue;
      if (best === null || link.odds > best.odds) best = link;
    }
    if (best === null || (best.more === 'words' && leadsTo(range, claimed))) continue;
    found.push({ sentence: clause, link: best });
    claimed.push(range);
  }
  return found;
}

/** "das Dreifache dessen, was er gezahlt hatte": a clause with the one that hangs on it. */
const withWhatHangsOnThem = (clauses: readonly TokenRange[], tokens: readonly Token[]): TokenRange[] =>
  clauses.flatMap((clause, number) => {
    const next = clauses[number + 1];
    return next !== undefined && next.first - clause.last <= NEXT && isAt(tokens, next.first, hangs)
      ? [{ first: clause.first, last: next.last }, clause]
      : [clause];
  });
const hangs = formTest(
  /^(?:was|der|die|das|dem|den|denen|deren|dessen|wo(?:bei|mit|von|fur|durch)?|wie|dass)$/,
);
/** A mark between them. */
const NEXT = 2;

/** "Die Kommission hat vorgeschlagen, die Grenze auf 90 Prozent zu senken": words that only lead to what is claimed next. */
const leadsTo = ({ last }: TokenRange, next: readonly TokenRange[]): boolean =>
  next.some(({ first }) => first > last && first - last <= NEXT);

const at = (place: number): TokenRange => ({ first: place, last: place });

/** Which tokens of the sentence a claim takes; that of a clause counts its own tokens. */
function claimedBy({ sentence: words, link }: FollowUp, { reading }: SentenceInContext): TokenRange {
  const { first, last } = link.fits.range;
  const from = words.reading.tokens[first]?.start ?? 0;
  const to = words.reading.tokens[last]?.end ?? from;
  const within = [...reading.tokens.entries()].filter(([, { start, end }]) => start >= from && end <= to);
  return { first: within[0]?.[0] ?? 0, last: within.at(-1)?.[0] ?? -1 };
}

function more(
  clause: SentenceInContext,
  entry: FactEntry,
  index: FactIndex,
  scorer: Scorer,
  near: NearSubjects,
): Link | null {
  const { frame } = entry;
  const { values } = clause.reading;
  const figure = values.find((value) => namesValue(frame, value));
  // What neither gives a figure of the record nor tells of its names alone is not worth judging.
  const isInWords =
    values.length === 0 &&
    clause.mentions.every(({ entities }) => entities.some((id) => frame.entities.has(id)));
  if (figure === undefined && !isInWords) return null;
  const read = fitFact(clause, entry, index, near);
  const evidence = evidenceOf(clause, entry, read, index);
  const [link] = judgeLinks(clause, [{ ...evidence, score: scorer(evidence.features) }], scorer.judge);
  if (link === undefined) return null;
  const odds = link.odds + BESIDE_STATEMENT;
  if (figure === undefined)
    return odds < IN_WORDS ? null : { ...link, odds, more: 'words', fits: { ...read, range: whole(clause) } };
  // "32 Prozent weniger als 2024" of what rose by 32: the figure is the record's, what is said of it is not.
  if (read.value.sideReversed) return { ...link, odds, fits: { ...read, range: whole(clause) } };
  const fits = withFigure(read, figure, clause);
  return odds < WITH_FIGURE || changesSince(clause, frame, fits)
    ? null
    : { ...link, odds, more: 'figure', fits };
}

const whole = ({ reading: { tokens } }: SentenceInContext): TokenRange => ({
  first: 0,
  last: tokens.length - 1,
});

/** The record's own figure departs from nothing, whichever of its figures it is. */
const withFigure = (fits: Fits, figure: ValueMention, clause: SentenceInContext): Fits => ({
  ...fits,
  range: whole(clause),
  value:
    fits.value.state === 'none' || fits.value.state === 'differs' || fits.value.state === 'noted'
      ? { ...NONE, state: 'side', value: figure, digits: figure.digits }
      : fits.value,
});
