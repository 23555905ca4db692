import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outdatedTexts } from './generated.ts';
import { readKnowledge } from './knowledge.ts';
import { inspectKnowledge } from './rules/index.ts';

const help = `Checks every record in facts/packs and prints what to mend.

  npm run facts:check                  errors, and how much there is to look at
  npm run facts:check -- --info        the information as well: old sources, weak sources
  npm run facts:check -- --months 12   call a live fact stale after 12 months (otherwise 6)
`;

const { values } = parseArgs({
  options: {
    info: { type: 'boolean', default: false },
    months: { type: 'string', default: '6' },
    help: { type: 'boolean', default: false },
  },
});
const months = Number(values.months);

if (values.help) console.log(help);
else if (!Number.isInteger(months) || months < 1) {
  console.error('--months needs a whole number from 1 up, for example --months 12.');
  process.exitCode = 2;
} else {
  const root = join(import.meta.dirname, '../..');
  const knowledge = readKnowledge(root);
  const findings = inspectKnowledge(knowledge, new Date().toISOString().slice(0, 10), months);
  const errors = [...findings.filter(({ level }) => level === 'error'), ...outdatedTexts(root)];
  const infos = findings.filter(({ level }) => level === 'info');
  for (const { record, message } of values.info ? infos : [])
    console.log(`note   ${record}\n       ${message}`);
  for (const { record, message } of errors) console.error(`error  ${record}\n       ${message}`);
  const { facts, entities, sentences } = knowledge;
  console.log(
    `${facts.length} facts, ${entities.length} entities, ${sentences.length} labelled sentences: ` +
      `${errors.length === 0 ? 'no errors' : `${errors.length} to mend`}, ` +
      `${infos.length} notes${values.info || infos.length === 0 ? '' : ' (npm run facts:check -- --info lists them)'}.`,
  );
  process.exitCode = errors.length === 0 ? 0 : 1;
}
