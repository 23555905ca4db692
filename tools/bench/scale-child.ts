import { openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { deserialize, serialize, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { engineOver } from '../../claims/engine.ts';
import { compileOutline } from '../../claims/linking/compile-outline.ts';
import { FactIndex } from '../../claims/linking/fact-index.ts';
import { knownFacts } from '../../claims/linking/known-facts.ts';
import type { Outline } from '../../claims/linking/outline.ts';
import type { Records } from '../../claims/linking/records.ts';
import type { ArticleInput } from '../../claims/types.ts';
import { bundledPacks } from '../../facts/packs.ts';
import type { Fact, Pack } from '../../facts/types.ts';
import { generateWorld } from './generate-facts.ts';
import { cpuNow, measure } from './measure.ts';
import { bytesOf, corpusArticles } from './texts.ts';

/**
 * One size of the scaling measurement, in a process of its own so that memory and start are its own:
 *   build FACTS FOLDER   reads every record and stores packs and outline
 *   start FOLDER         starts from what is stored and reads articles
 * Prints JSON.
 */
const [task, ...rest] = process.argv.slice(2);
if (task === 'build') build(Number(rest[0]), rest[1] ?? '');
else await start(rest[0] ?? '');

function build(count: number, folder: string): void {
  const { packs, articles } = world(count);
  const begun = cpuNow();
  const outline = compileOutline(packs);
  const buildMs = cpuNow() - begun;
  const stored = serialize(outline);
  writeFileSync(join(folder, 'articles.json'), JSON.stringify(articles));
  writeFileSync(join(folder, 'outline.bin'), stored);
  const records = knownFacts(packs).map(({ fact }) => Buffer.from(JSON.stringify(fact)));
  let end = 0;
  const ends = Int32Array.from(records, ({ length }) => {
    end += length;
    return end;
  });
  writeFileSync(join(folder, 'records.bin'), Buffer.concat(records));
  writeFileSync(join(folder, 'ends.bin'), serialize(ends));
  print({ facts: ends.length, buildMs, outlineBytes: stored.length, recordBytes: end });
}

/** Records that stay in their file until one is asked for. */
function recordsIn(folder: string): { readonly records: Records; readonly read: () => number } {
  const ends = deserialize(readFileSync(join(folder, 'ends.bin'))) as Int32Array;
  const file = openSync(join(folder, 'records.bin'), 'r');
  let count = 0;
  const read = (row: number): Fact => {
    const from = row === 0 ? 0 : (ends[row - 1] ?? 0);
    const bytes = Buffer.alloc((ends[row] ?? 0) - from);
    readSync(file, bytes, 0, bytes.length, from);
    count += 1;
    return JSON.parse(bytes.toString()) as Fact;
  };
  return { records: { read }, read: () => count };
}

/** The bundled facts and, around them, as many made-up ones as are wanted. */
function world(count: number): { packs: Pack[]; articles: readonly ArticleInput[] } {
  let left = count;
  const bundled = bundledPacks().map((pack) => {
    const facts = pack.facts.slice(0, Math.max(0, left));
    left -= facts.length;
    return { ...pack, facts };
  });
  const { pack, articles } = generateWorld(Math.max(0, left));
  return left > 0 ? { packs: [...bundled, pack], articles } : { packs: bundled, articles: [] };
}

async function start(folder: string): Promise<void> {
  const empty = await heap();
  const { records, read } = recordsIn(folder);
  const begun = cpuNow();
  const outline = deserialize(readFileSync(join(folder, 'outline.bin'))) as Outline;
  const engine = engineOver(new FactIndex(outline, records));
  const startMs = cpuNow() - begun;
  const corpus = corpusArticles();
  const firstBegun = cpuNow();
  const first = corpus[0];
  if (first !== undefined) engine.annotate(first);
  const firstMs = cpuNow() - firstBegun;
  const firstRecords = read();
  const perArticle = measure(() => {
    for (const article of corpus) engine.annotate(article);
  });
  const engineHeap = (await heap()) - empty;
  const own = JSON.parse(readFileSync(join(folder, 'articles.json'), 'utf8')) as ArticleInput[];
  const about =
    own.length === 0
      ? null
      : measure(() => {
          for (const article of own) engine.annotate(article);
        });
  print({
    startMs,
    firstMs,
    firstRecords,
    articleMs: perArticle.ms / corpus.length,
    articleSpread: perArticle.spread,
    ownNsPerByte: about === null ? null : (about.ms * 1e6) / bytesOf(own),
    ownClaims: own.reduce((sum, article) => sum + engine.annotate(article).length, 0),
    engineMegabytes: engineHeap / 1e6,
  });
}

/** Bytes in use after a full collection. */
async function heap(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // Buffers are given back only after the collector's own tasks have run.
  for (let time = 0; time < 3; time++) {
    collect();
    await pause(50);
  }
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

function print(figures: Readonly<Record<string, number | null>>): void {
  process.stdout.write(JSON.stringify(figures));
}
