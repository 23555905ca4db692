import type { StoredWording } from '../../../claims/linking/judging/wording.ts';
import type { Rows } from './tree-rows.ts';

/** What a row says of one owner, a predicate or a fact, in one word. */
interface Entry {
  readonly kind: keyof StoredWording;
  readonly owner: string;
  readonly word: string;
  /** Rows that say it. */
  readonly rows: number[];
  odds: number;
}

/** A word of fewer texts tells of single ones. */
const RARE = 3;
/** Pull of every word towards 0, squared (L2) and plain (L1): the second leaves out what tells little. */
const SHRINK = 1;
const LEAST = 0.2;
const SWEEPS = 30;
/** Once no word moves by more, all stand. */
const STILL = 0.01;
/** The most that a word moves at once. */
const STRIDE = 0.5;
/** Rows that are all but decided count so much at least, or steps would be too long. */
const FLATTEST = 0.02;

/**
 * Words that mend log-odds: logistic regression on top of `odds`, word by word (coordinate descent, Friedman, Hastie and
 * Tibshirani 2010). The odds of a row must come from trees that have not learnt from it, or nothing seems left to mend.
 */
export function fitWording({ candidates, right, weights }: Rows, odds: Float64Array): StoredWording {
  const sums = Float64Array.from(odds);
  const entries = entriesOf(candidates).filter(({ rows }) => rows.length >= RARE);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let most = 0;
    for (const entry of entries) {
      let slope = 0;
      let curve = 0;
      for (const row of entry.rows) {
        const weight = weights[row] ?? 0;
        const likely = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
        slope += weight * (likely - (right[row] ?? 0));
        curve += weight * Math.max(FLATTEST, likely * (1 - likely));
      }
      const pull = curve * entry.odds - slope;
      const aim = (Math.sign(pull) * Math.max(0, Math.abs(pull) - LEAST)) / (curve + SHRINK);
      const step = Math.max(-STRIDE, Math.min(STRIDE, aim - entry.odds));
      if (step === 0) continue;
      entry.odds += step;
      most = Math.max(most, Math.abs(step));
      for (const row of entry.rows) sums[row] = (sums[row] ?? 0) + step;
    }
    if (most < STILL) break;
  }
  return { predicates: stored(entries, 'predicates'), facts: stored(entries, 'facts') };
}

function entriesOf(candidates: Rows['candidates']): Entry[] {
  const entries = new Map<string, Entry>();
  for (const [row, { fact, standing, words }] of candidates.entries())
    for (const [kind, owner] of [
      ['predicates', standing.predicate],
      ['facts', fact],
    ] as const)
      for (const word of words) {
        const key = `${kind} ${owner} ${word}`;
        const entry = entries.get(key);
        if (entry === undefined) entries.set(key, { kind, owner, word, rows: [row], odds: 0 });
        else entry.rows.push(row);
      }
  return [...entries.values()];
}

/** In the order of the alphabet, so that a diff shows what has changed. */
function stored(entries: readonly Entry[], kind: Entry['kind']): Record<string, string> {
  const told = entries
    .map(({ odds, ...entry }) => ({ ...entry, tenths: Math.round(odds * 10) }))
    .filter((entry) => entry.kind === kind && entry.tenths !== 0);
  const byOwner = Map.groupBy(told, ({ owner }) => owner);
  return Object.fromEntries(
    [...byOwner]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([owner, words]) => [
        owner,
        words
          .map(({ word, tenths }) => `${word}:${tenths}`)
          .sort()
          .join(' '),
      ]),
  );
}
