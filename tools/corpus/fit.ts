import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.ts';
import { crossValidate } from './fitting/cross-validate.ts';
import { crossValidatedTables } from './fitting/cross-validated-table.ts';
import { readExamples } from './fitting/examples.ts';
import { fitWeights, type Weights } from './fitting/fit-weights.ts';

const help = `Fits the weights of the evidence (claims/linking/weights.json) on the labelled sentences and articles that are
not kept back. Prints cross-validated figures first. The same corpus and code give the same weights.

  npm run corpus:fit
  npm run corpus:fit -- --out FILE   writes there and leaves the engine's weights alone
`;

/** A weight that moves by less makes no visible difference. */
const VISIBLE = 0.1;
const root = join(import.meta.dirname, '../..');
const current = join(root, 'claims/linking/weights.json');

try {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) console.log(help);
  else writeWeights(values.out === undefined ? current : resolve(values.out));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
  process.exitCode = 2;
}

function writeWeights(file: string): void {
  const corpus = readCorpus();
  const examples = readExamples(corpus);
  console.log(`${examples.examples.length} examples, ${examples.names.length} features.\n`);
  console.log(crossValidatedTables(corpus, crossValidate(corpus, examples)));
  const weights = fitWeights(examples.names, examples.examples);
  console.log(`\n${changes(JSON.parse(readFileSync(current, 'utf8')) as Weights, weights)}`);
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`Written: ${relative(process.cwd(), file)}`);
}

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
