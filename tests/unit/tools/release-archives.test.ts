import { expect, test } from 'vitest';
import { differing } from '../../../tools/release/archives.ts';

test('archives differ when their sums do, or when one is missing', () => {
  expect(differing({ a: '1', b: '2' }, { a: '1', b: '2' })).toEqual([]);
  expect(differing({ a: '1', b: '2' }, { a: '1', b: '3' })).toEqual(['b']);
  expect(differing({ a: '1' }, { a: '1', c: '3' })).toEqual(['c']);
});
