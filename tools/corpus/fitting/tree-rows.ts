import { amongOthers, PROMISING, type Standing } from '../../../claims/linking/judging/among-others.ts';
import type { Weights } from './fit-weights.ts';
import type { Judgement } from './judgements.ts';
import type { Candidate, Sparse } from './read-candidates.ts';

/** What trees are fitted on: a row for each fact that a sentence may state. */
export interface TreeRows {
  readonly names: readonly string[];
  /** One column for each name. */
  readonly columns: readonly Float64Array[];
  /** The weighted sum of the evidence, which the trees begin with. */
  readonly scores: Float64Array;
  /** 1 where a link would be right, else 0. */
  readonly right: Uint8Array;
  readonly weights: Float64Array;
}

/** The same with what is learnt of words. */
export interface Rows extends TreeRows {
  /** As of an `Example`, of each row. */
  readonly groups: readonly string[];
  readonly candidates: readonly Candidate[];
}

/** Facts so far below what the engine judges are learnt from as well. */
const WEAKER = 0.5;

/** Rarer features tell of single texts. */
const RARE = 100;

/** `names` and `aroundNames` are those of the candidates' features; `weights` tell which of them are promising. */
export function treeRows(
  names: readonly string[],
  aroundNames: readonly string[],
  judgements: readonly Judgement[],
  weights: Weights,
): Rows {
  const byPlace = names.map((name) => weights[name] ?? 0);
  const rows = judgements.flatMap(({ group, candidates }) => {
    const promising = candidates.flatMap(({ candidate, right, weight }) => {
      const { around } = candidate;
      const standing: Standing = { ...candidate.standing, score: scoreOf(candidate, byPlace) };
      return around === null || standing.score < PROMISING - WEAKER
        ? []
        : [{ candidate, around, standing, right, weight }];
    });
    const all = promising.map(({ standing }) => standing);
    return promising
      .filter(({ weight }) => weight > 0)
      .map((row) => ({ ...row, group, among: Object.entries(amongOthers(row.standing, all)) }));
  });
  const columns = new Map<string, Float64Array>();
  const put = (name: string, row: number, value: number): void => {
    let column = columns.get(name);
    if (column === undefined) {
      column = new Float64Array(rows.length);
      columns.set(name, column);
    }
    column[row] = value;
  };
  const putAll = ({ at, values }: Sparse, of: readonly string[], row: number): void => {
    for (const [i, place] of at.entries()) put(of[place] ?? '', row, values[i] ?? 0);
  };
  for (const [row, { candidate, around, among }] of rows.entries()) {
    putAll(candidate, names, row);
    putAll(around, aroundNames, row);
    for (const [name, value] of among) put(name, row, value);
  }
  const told = [...columns].filter(([, column]) => column.filter((value) => value !== 0).length >= RARE);
  return {
    names: told.map(([name]) => name),
    columns: told.map(([, column]) => column),
    scores: Float64Array.from(rows, ({ standing }) => standing.score),
    right: Uint8Array.from(rows, ({ right }) => +right),
    weights: Float64Array.from(rows, ({ weight }) => weight),
    groups: rows.map(({ group }) => group),
    candidates: rows.map(({ candidate }) => candidate),
  };
}

function scoreOf({ at, values }: Candidate, weights: readonly number[]): number {
  let score = 0;
  for (let i = 0; i < at.length; i++) score += (weights[at[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return score;
}
