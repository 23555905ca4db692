import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainedWarnings, type LintReport, unexplained } from '../../../tools/release/lint-report.ts';

const warning = (code: string) => ({ code, message: 'text', file: 'background.js', line: 1 });
const report = (warnings: string[], errors: string[] = [], notices: string[] = []): LintReport => ({
  summary: { errors: errors.length, notices: notices.length, warnings: warnings.length },
  errors: errors.map(warning),
  notices: notices.map(warning),
  warnings: warnings.map(warning),
});
const explained = [{ code: 'UNSAFE_VAR_ASSIGNMENT', times: 2 }];
const codes = (given: LintReport) => unexplained(given, explained).map(({ code }) => code);

test('an explained warning may stand as often as was explained', () => {
  expect(codes(report(['UNSAFE_VAR_ASSIGNMENT', 'UNSAFE_VAR_ASSIGNMENT']))).toEqual([]);
  expect(codes(report(Array(3).fill('UNSAFE_VAR_ASSIGNMENT')))).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
});

test('an unexplained warning, an error and a notice may not', () => {
  expect(codes(report(['DANGEROUS_EVAL'], ['BAD_ICON'], ['NOTE']))).toEqual([
    'BAD_ICON',
    'NOTE',
    'DANGEROUS_EVAL',
  ]);
});

test('an explanation names code, number, package and reason', () => {
  const why = 'A reason that is long enough to be one, in a sentence.';
  expect(explainedWarnings(`| \`A_CODE\` | 2 | \`pkg\` | ${why} |\n`)).toEqual([
    { code: 'A_CODE', times: 2 },
  ]);
  expect(explainedWarnings('| `A_CODE` | 2 | `pkg` | ok |\n')).toEqual([]);
  expect(explainedWarnings(`| \`A_CODE\` | 2 | | ${why} |\n`)).toEqual([]);
});

test('docs/store/firefox-lint.md can be read', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/store/firefox-lint.md'), 'utf8');
  expect(explainedWarnings(page).length).toBeGreaterThan(0);
});
