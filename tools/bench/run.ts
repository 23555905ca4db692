import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { bundledPacks } from '../../facts/packs.ts';
import { measureEngine } from './engine.ts';
import { measurePages } from './page/measure-pages.ts';
import { measureScale } from './scaling.ts';
import { measureSizes } from './sizes.ts';
import { measureStart } from './start/measure-start.ts';
import { engineTable, pageTable, scaleTable, sizeTable, startTable } from './table.ts';

const help = `npm run bench [-- engine] [scale] [start] [page] [--quick]

Measures speed and size beside what a reader could use instead, prints tables and writes output/bench.json.
Without a name all four parts run. --quick leaves out 100,000 facts. docs/performance.md explains each figure.`;

const parts = ['engine', 'scale', 'start', 'page'] as const;
const wanted = process.argv.slice(2).filter((argument) => argument !== '--');
const known = new Set<string>([...parts, '--quick', '--help']);
const unknown = wanted.filter((argument) => !known.has(argument));
if (wanted.includes('--help') || unknown.length > 0) {
  if (unknown.length > 0) console.error(`There is no part called ${unknown.join(' or ')}.\n`);
  console.log(help);
  process.exit(unknown.length > 0 ? 1 : 0);
}
const named = parts.filter((part) => wanted.includes(part));
const runs = (part: (typeof parts)[number]): boolean => named.length === 0 || named.includes(part);

const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  node: process.version,
  loadBefore: loadavg()[0] ?? Number.NaN,
};
const show = (table: string): void => console.log(`${table}\n`);
show(
  `${machine.processor}, ${machine.cores} cores, Node ${machine.node}, load ${machine.loadBefore.toFixed(1)} before the run`,
);
const engine = runs('engine') ? measureEngine() : null;
if (engine !== null) show(engineTable(engine));
const bundled = bundledPacks().reduce((sum, { facts }) => sum + facts.length, 0);
const most = wanted.includes('--quick') ? [] : [100_000];
const sizes = [200, bundled, 10_000, ...most];
const scale = runs('scale') ? await measureScale(sizes) : null;
if (scale !== null) show(scaleTable(scale));
const start = runs('start') ? await measureStart([0, 10_000, ...most]) : null;
if (start !== null) show(startTable(start));
const page = runs('page') ? await measurePages() : null;
if (page !== null) show(pageTable(page));
const built = page === null ? null : measureSizes();
if (built !== null) show(sizeTable(built));

const folder = join(import.meta.dirname, '../../output');
mkdirSync(folder, { recursive: true });
const figures = {
  date: new Date().toISOString(),
  machine: { ...machine, loadAfter: loadavg()[0] },
  engine,
  scale,
  start,
  page,
  sizes: built,
};
writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(figures, null, 2)}\n`);
console.log(
  'Written to output/bench.json. ± is half the distance of the quartiles, as a share of the median.',
);
