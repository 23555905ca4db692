import { figures, type Result } from './evaluate.ts';
import { fileFigures } from './file-figures.ts';
import type { FileResults } from './measure.ts';
import { percent, type Table } from './table.ts';

const COUNTS = 'sentences';
const SHIPPED = 'as shipped';
const UNSEEN = 'cross-validated';
const BASELINE = 'plain BM25';

const titles = ['precis.', 'recall', 'relation', 'alarms'];

/** For sentences that are kept back: there is nothing to cross-validate. */
const NONE = figures([]);

type Group = readonly [name: string, files: readonly FileResults[]];

/** A row for each file, for each set of files, and for all; the kept-back files follow with a total of their own. */
export function fileTable(files: readonly FileResults[], keptBackFiles: readonly FileResults[]): Table {
  return table('set', [...fileGroups(files), ...fileGroups(keptBackFiles)]);
}

function fileGroups(files: readonly FileResults[]): Group[] {
  const sets = new Set(files.map(({ name }) => setOf(name)));
  const groups: Group[] = files.map((file) => [file.name, [file]]);
  for (const set of sets) {
    const own = files.filter(({ name }) => setOf(name) === set);
    if (own.length > 1) groups.push([set, own]);
  }
  if (sets.size > 1) groups.push(['all', files]);
  return groups;
}

/** A row for each predicate, the one with most sentences first. */
export function predicateTable(files: readonly FileResults[]): Table {
  const counts = new Map<string, number>();
  for (const { predicate } of files.flatMap(({ shipped }) => shipped))
    counts.set(predicate, (counts.get(predicate) ?? 0) + 1);
  const predicates = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return table(
    'predicate',
    predicates.map(([predicate]) => [predicate, onlyPredicate(files, predicate)]),
  );
}

export function onlyPredicate(files: readonly FileResults[], predicate: string): FileResults[] {
  const only = (results: readonly Result[]): Result[] =>
    results.filter((result) => result.predicate === predicate);
  return files.map((file) => ({
    name: file.name,
    shipped: only(file.shipped),
    crossValidated: file.crossValidated === null ? null : only(file.crossValidated),
    baseline: only(file.baseline),
  }));
}

function table(first: string, groups: readonly Group[]): Table {
  const measured = groups.map(([name, files]) => ({ name, ...fileFigures(files) }));
  const unseen = measured.some(({ crossValidated }) => crossValidated !== null);
  return {
    columns: [
      { title: first },
      { group: COUNTS, title: 'stating' },
      { group: COUNTS, title: 'near' },
      ...titles.map((title) => ({ group: SHIPPED, title })),
      ...(unseen ? titles.map((title) => ({ group: UNSEEN, title })) : []),
      // The baseline finds facts, it does not compare.
      ...titles.filter((title) => title !== 'relation').map((title) => ({ group: BASELINE, title })),
    ],
    rows: measured.map(({ name, shipped, crossValidated, baseline }) => [
      name,
      String(shipped.labelled),
      String(shipped.nearMisses),
      ...[shipped, ...(unseen ? [crossValidated ?? NONE] : [])].flatMap(
        ({ precision, recall, relation, alarms }) => [precision, recall, relation, alarms].map(percent),
      ),
      ...[baseline.precision, baseline.recall, baseline.alarms].map(percent),
    ]),
  };
}

const setOf = (name: string): string => name.slice(0, name.indexOf('/'));
