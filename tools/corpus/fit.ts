import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { StoredTrees } from '../../claims/linking/judging/trees.ts';
import { readCorpus } from './corpus.ts';
import { crossValidate } from './fitting/cross-validate.ts';
import { crossValidatedTables } from './fitting/cross-validated-table.ts';
import { readExamples } from './fitting/examples.ts';
import { type FittedJudge, fitAll, fitJudge } from './fitting/fit-all.ts';
import type { Weights } from './fitting/fit-weights.ts';

const help = `Fits the weights of the evidence (weights.json), and the trees (trees.json) and words (wording.json) that judge what
they find, on the labelled sentences and articles that are not kept back. Prints cross-validated figures first. The same
corpus and code give the same.

  npm run corpus:fit
  npm run corpus:fit -- --judge      only trees and words, over the weights as they are; prints no figures
  npm run corpus:fit -- --out FOLDER writes there and leaves the engine's own alone (claims/linking)
`;

/** A weight that moves by less makes no visible difference. */
const VISIBLE = 0.1;
const engine = join(import.meta.dirname, '../../claims/linking');

function fitWhole(folder: string): void {
  const corpus = readCorpus();
  const examples = readExamples(corpus);
  const { names, judgements } = examples;
  console.log(
    `${examples.examples.length} examples, ${judgements.length} sentences, ${names.length} features.\n`,
  );
  console.log(crossValidatedTables(corpus, crossValidate(corpus, examples)));
  const { weights, ...judge } = fitAll(examples);
  console.log(`\n${changes(currentWeights(), weights)}`);
  write(join(folder, 'weights.json'), JSON.stringify(weights, null, 2));
  writeJudge(folder, judge);
}

const fitOnlyJudge = (folder: string): void =>
  writeJudge(folder, fitJudge(readExamples(readCorpus()), currentWeights()));

function writeJudge(folder: string, { trees, wording }: FittedJudge): void {
  write(join(folder, 'trees.json'), shown(trees));
  write(join(folder, 'wording.json'), JSON.stringify(wording, null, 2));
}

/** A line for each tree, so that a diff shows which of them have changed. */
const shown = ({ features, trees }: StoredTrees): string =>
  `{\n"features": ${JSON.stringify(features)},\n"trees": [\n${trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n]\n}`;

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
  console.log(`Written: ${relative(process.cwd(), file)}`);
}

const currentWeights = (): Weights =>
  JSON.parse(readFileSync(join(engine, 'weights.json'), 'utf8')) as Weights;

/** Weights that came, went or moved visibly against those the engine has now. */
function changes(before: Weights, after: Weights): string {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const lines = names
    .filter((name) => {
      const [old, fresh] = [before[name], after[name]];
      return old === undefined || fresh === undefined || Math.abs(old - fresh) >= VISIBLE;
    })
    .map((name) => `  ${name}  ${before[name] ?? 'new'} -> ${after[name] ?? 'gone'}`);
  return lines.length === 0
    ? 'No weight moves visibly.'
    : `Weights that move by ${VISIBLE} or more:\n${lines.join('\n')}`;
}

try {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: engine },
      judge: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) console.log(help);
  else if (values.judge) fitOnlyJudge(resolve(values.out));
  else fitWhole(resolve(values.out));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
  process.exitCode = 2;
}
