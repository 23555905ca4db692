import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../build/build.ts';
import { explainedWarnings, type LintReport, unexplained } from './lint-report.ts';

const root = join(import.meta.dirname, '../..');
const page = 'docs/store/firefox-lint.md';

const folder = await buildExtension('firefox');
const webExt = join(root, 'node_modules/web-ext/bin/web-ext.js');
const { stdout, stderr } = spawnSync(
  process.execPath,
  [webExt, 'lint', '--source-dir', folder, '--output', 'json', '--no-input', '--no-config-discovery'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (!stdout.includes('{')) throw new Error(`web-ext lint did not answer:\n${stderr}`);
const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as LintReport;
const { errors, notices, warnings } = report.summary;
console.log(`web-ext lint: ${errors} errors, ${warnings} warnings, ${notices} notices`);

const left = unexplained(report, explainedWarnings(readFileSync(join(root, page), 'utf8')));
for (const { code, file, line, message } of left) {
  console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
}
if (left.length > 0) console.error(`Mend these, or explain a warning that comes from a package in ${page}.`);
else if (warnings > 0) console.log(`every warning is explained in ${page}`);
process.exitCode = left.length === 0 ? 0 : 1;
