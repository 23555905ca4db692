import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isDrawn } from '../../../tools/mutate/sample.ts';
import { scoreOf, scoreTable } from '../../../tools/mutate/score.ts';

const mutants = (status: string, count: number, fileName = 'a.ts') =>
  Array.from({ length: count }, () => ({ fileName, status }));

test('a score counts what was tried: noticed are killed and timed out, missed are survived and never run', () => {
  const score = scoreOf([
    ...mutants('Killed', 6),
    ...mutants('Timeout', 2),
    ...mutants('Survived', 1),
    ...mutants('NoCoverage', 1),
    ...mutants('Ignored', 50),
    ...mutants('CompileError', 50),
  ]);
  expect(score).toMatchObject({ tried: 10, noticed: 8, share: 0.8 });
  expect(scoreOf(mutants('Ignored', 3))).toBeNull();
});

test('the range is Wilson’s: never beyond 0 and 1, narrower the more were tried', () => {
  // Wilson, E. B. (1927); 8 of 10 and 80 of 100 by the formula.
  const few = scoreOf([...mutants('Killed', 8), ...mutants('Survived', 2)]);
  expect(few?.low).toBeCloseTo(0.4902, 3);
  expect(few?.high).toBeCloseTo(0.9433, 3);
  const many = scoreOf([...mutants('Killed', 80), ...mutants('Survived', 20)]);
  expect(many?.low).toBeCloseTo(0.7112, 3);
  expect(many?.high).toBeCloseTo(0.8666, 3);
  const all = scoreOf(mutants('Killed', 3));
  expect(all?.high).toBeLessThanOrEqual(1);
  expect(all?.low).toBeLessThan(0.5);
});

test('the table tells the weakest group first and all of them last', () => {
  const table = scoreTable(
    [...mutants('Killed', 3, 'b/x'), ...mutants('Killed', 1, 'a/x'), ...mutants('Survived', 1, 'a/y')],
    (file) => file.slice(0, 1),
  );
  expect(table.map((line) => line.replace(/ +/g, ' '))).toEqual([
    'a 50 % of 2 noticed (1), 9 % to 91 %; 50 % by unit tests',
    'b 100 % of 3 noticed (3), 44 % to 100 %; 100 % by unit tests',
    'all 80 % of 5 noticed (4), 38 % to 96 %; 80 % by unit tests',
  ]);
});

test('what only the labelled texts noticed counts as noticed, but not by unit tests', () => {
  const killedBy = (test: string) => mutants('Killed', 1).map((mutant) => ({ ...mutant, killedBy: [test] }));
  const score = scoreOf([
    ...killedBy('tools/mutate/labelled-texts.test.ts#no labelled text'),
    ...killedBy('tests/unit/claims/a.test.ts#a test'),
    ...mutants('Timeout', 1),
    ...mutants('Survived', 1),
  ]);
  expect(score).toMatchObject({ tried: 4, noticed: 3, byUnitTests: 2 });
});

test('a seed draws the same mutants again, about as many as were asked for; another seed draws others', () => {
  const root = join(import.meta.dirname, '../../..');
  const all = Array.from({ length: 4000 }, (_, at) => ({
    id: String(at),
    fileName: join(root, 'claims/engine.ts'),
    mutatorName: 'ConditionalExpression',
    replacement: 'true',
    location: { start: { line: at, column: 1 }, end: { line: at, column: 9 } },
  }));
  const drawn = (seed: string) => all.filter((mutant) => isDrawn(mutant, 0.1, seed));
  expect(drawn('1').length).toBeGreaterThan(300);
  expect(drawn('1').length).toBeLessThan(500);
  expect(drawn('1')).toEqual(drawn('1'));
  expect(drawn('2')).not.toEqual(drawn('1'));
  // By its place in the repository, not by its number, which changes with what is instrumented.
  for (const mutant of drawn('1')) expect(isDrawn({ ...mutant, id: 'x' }, 0.1, '1')).toBe(true);
});
