import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { createEngine } from '../../claims/engine.ts';
import { readCorpus } from '../corpus/corpus.ts';
import { drawnRanges } from './drawn-ranges.ts';
import { ANSWERS, mistakes } from './labelled-texts.ts';
import { QUICK, SEED, SHARE } from './sample.ts';
import { scoreTable } from './score.ts';
import settings from './stryker.json' with { type: 'json' };

/**
 * Changes claims/ and facts/ in small ways and counts which changes a test notices: all of them with Stryker's own
 * options, or a sample.
 *
 *   npm run mutate -- --share 5 [--seed 1] [--quick] [--mutate claims/german/dates.ts]
 */
const root = join(import.meta.dirname, '../..');
const configFile = 'tools/mutate/stryker.json';
const survivors = join(root, 'output/mutation/survivors.txt');
process.chdir(root);

/** The labelled texts judge by what the unchanged code makes of them. */
function writeAnswers(): void {
  const answers = join(root, 'output/mutation/labelled-answers.json');
  const corpus = readCorpus();
  mkdirSync(dirname(answers), { recursive: true });
  writeFileSync(answers, JSON.stringify([...mistakes(createEngine(corpus.packs), corpus)]));
  process.env[ANSWERS] = answers;
}

const { values } = parseArgs({
  strict: false,
  options: {
    share: { type: 'string' },
    seed: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    mutate: { type: 'string' },
    concurrency: { type: 'string' },
  },
});

/** "claims/comparing", "facts": fine enough to see where tests are missing, coarse enough for a sample. */
const roomOf = (file: string): string =>
  relative(root, file).split(/[\\/]/).slice(0, -1).slice(0, 2).join('/');

async function runSample(share: number): Promise<void> {
  const seed = String(values.seed);
  process.env[SHARE] = String(share);
  process.env[SEED] = seed;
  if (values.quick) process.env[QUICK] = '1';
  const patterns = values.mutate === undefined ? settings.mutate : String(values.mutate).split(',');
  const mutants = await new Stryker({
    configFile,
    // What a sample leaves out must not be remembered as tried.
    incremental: false,
    plugins: ['@stryker-mutator/vitest-runner', './tools/mutate/sample-checker.ts'],
    checkers: ['sample'],
    reporters: ['progress-append-only'],
    mutate: [...(await drawnRanges(patterns, share, seed))],
    ...(values.concurrency === undefined ? {} : { concurrency: Number(values.concurrency) }),
  }).runMutationTest();
  const left = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  mkdirSync(dirname(survivors), { recursive: true });
  writeFileSync(
    survivors,
    left
      .map(
        ({ fileName, location, status, mutatorName, replacement }) =>
          `${relative(root, fileName)}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 120)}\n`,
      )
      .sort()
      .join(''),
  );
  for (const line of scoreTable(mutants, roomOf)) console.log(line);
  console.log(`Those that no test noticed: ${relative(root, survivors)}`);
}

writeAnswers();
if (values.share === undefined) {
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', configFile, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else {
  const share = Number(values.share);
  if (!(share > 0 && share <= 100)) throw new Error('--share takes a percentage, as in --share 5.');
  await runSample(share / 100);
}
