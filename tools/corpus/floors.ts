import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AlteredResults } from './altered/measure-altered.ts';
import type { ConsistentResults } from './consistent.ts';
import { type Figures, figures } from './evaluate.ts';
import type { ArticleFigures } from './evaluate-articles.ts';
import { FITTED_ARTICLES, KEPT_BACK_ARTICLES, LOOKED_AT_CONSISTENT, type Measurement } from './measure.ts';

/** Shares from 0 to 1 that the engine must keep; of "alarms" it is the most that may be. */
export type Floor = Readonly<Record<string, number>>;
/** Floors of each file of sentences and of both groups of articles. */
export type Floors = Readonly<Record<string, Floor>>;

const FILE = new URL('../../tests/corpus/floors.json', import.meta.url);
/** How far at least a floor stays under what was measured, so that a harmless change of one sentence breaks nothing. */
const SLACK = 0.01;
const STEP = 0.005;

export const sentenceShares = ({ precision, recall, relation, alarms }: Figures): Floor => ({
  precision,
  recall,
  relation,
  alarms,
});

export const articleShares = ({ labelled: _, ...shares }: ArticleFigures): Floor => shares;

export const FLOOR_OF_FITTED = 'articles fitted on';
export const FLOOR_OF_KEPT_BACK = 'articles kept back';
export const FLOOR_OF_STATEMENTS = 'statements';
export const FLOOR_OF_CONSISTENT = 'consistent articles';
export const FLOOR_OF_KEPT_BACK_CONSISTENT = 'consistent articles kept back';

/** How many statements of each kind are told rightly. */
export const statementShares = ({ figures: kinds }: Pick<AlteredResults, 'figures'>): Floor =>
  Object.fromEntries(Object.entries(kinds).map(([kind, { right }]) => [kind, right]));

export const consistentShares = ({ figures: { objections } }: ConsistentResults): Floor => ({
  alarms: objections,
});

export function readFloors(): Floors {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Floors) : {};
}

/** Raises the floors that a measurement allows to raise, and lowers none. */
export function writeRaisedFloors({
  files,
  keptBackFiles,
  articles,
  statements,
  consistent,
}: Measurement): string {
  const floors = readFloors();
  const raised: Record<string, Floor> = {};
  for (const { name, shipped } of [...files, ...keptBackFiles]) {
    const measured = figures(shipped);
    raised[name] = raisedFloor(floors[name], sentenceShares(measured), oneSentence(measured));
  }
  for (const { name, figures: shares } of articles) {
    if (name === FITTED_ARTICLES)
      raised[FLOOR_OF_FITTED] = raisedFloor(floors[FLOOR_OF_FITTED], articleShares(shares));
    if (name === KEPT_BACK_ARTICLES)
      raised[FLOOR_OF_KEPT_BACK] = raisedFloor(floors[FLOOR_OF_KEPT_BACK], articleShares(shares));
  }
  if (statements !== null)
    raised[FLOOR_OF_STATEMENTS] = raisedFloor(floors[FLOOR_OF_STATEMENTS], statementShares(statements));
  for (const results of consistent) {
    const floor = results.name === LOOKED_AT_CONSISTENT ? FLOOR_OF_CONSISTENT : FLOOR_OF_KEPT_BACK_CONSISTENT;
    raised[floor] = raisedFloor(floors[floor], consistentShares(results));
  }
  writeFileSync(FILE, `${JSON.stringify(raised, null, 2)}\n`);
  return 'Written: tests/corpus/floors.json';
}

/** The most that one sentence more or less can move a share: in a small file more than the usual slack. */
export function oneSentence({ labelled, recall, nearMisses }: Figures): Floor {
  const ofRight = 1 / Math.max(1, recall * labelled);
  return { precision: ofRight, recall: ofRight, relation: ofRight, alarms: 1 / Math.max(1, nearMisses) };
}

/** The stricter of the old floor and the one that follows from the shares measured now, less the slack they need. */
export function raisedFloor(floor: Floor | undefined, shares: Floor, needed: Floor = {}): Floor {
  return Object.fromEntries(
    Object.entries(shares).map(([name, share]): [string, number] => {
      const old = floor?.[name];
      const slack = Math.max(SLACK, needed[name] ?? 0);
      const rounded =
        name === 'alarms'
          ? Math.ceil((share + slack) / STEP) * STEP
          : Math.floor((share - slack) / STEP) * STEP;
      const fresh = Number(rounded.toFixed(3));
      if (old === undefined) return [name, fresh];
      return [name, name === 'alarms' ? Math.min(old, fresh) : Math.max(old, fresh)];
    }),
  );
}
