import { expect, test } from 'vitest';
import { readOptions } from '../../../../tools/annotate/options.ts';

test.each([
  [['a.html'], { format: 'table', file: 'a.html', all: false, language: 'de' }],
  [['--json', 'a.txt'], { format: 'json', file: 'a.txt', all: false, language: 'de' }],
  [['--jsonl', '-'], { format: 'jsonl', file: '-', all: false, language: 'de' }],
  [
    ['--jsonl', 'a.jsonl', '--all', '--lang', 'en'],
    { format: 'jsonl', file: 'a.jsonl', all: true, language: 'en' },
  ],
])('%j', (args, expected) => {
  expect(readOptions(args)).toEqual(expected);
});

test.each([
  [[], /Name a file/],
  [['a', 'b'], /One file at a time/],
  [['--json', '--jsonl', 'a'], /--json or --jsonl/],
  [['--lang', 'fr', 'a'], /de or en/],
  [['--unknown', 'a'], /--unknown/],
])('%j is answered with a sentence', (args, message) => {
  expect(readOptions(args)).toMatch(message);
});

test('--help asks for the usage alone', () => {
  expect(readOptions(['--help'])).toBe('');
});
