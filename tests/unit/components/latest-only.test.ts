import { expect, test } from 'vitest';
import { latestOnly } from '../../../components/reader/latest-only.ts';

test('work runs one at a time; what is asked for meanwhile is done once, afterwards, also after a failure', async () => {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const { ask } = latestOnly((argument) => {
    begun.push(argument);
    return new Promise((resolve, reject) => {
      ends.push(begun.length === 2 ? () => reject(new Error('gone')) : resolve);
    });
  });
  const end = async (at: number) => {
    ends[at]?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  ask('a');
  expect(begun, 'the first is begun at once').toEqual(['a']);
  ask('a');
  ask('a');
  ask('b');
  expect(begun).toEqual(['a']);
  await end(0);
  expect(begun).toEqual(['a', 'a']);
  await end(1);
  expect(begun).toEqual(['a', 'a', 'b']);
  await end(2);
  ask('c');
  expect(begun).toEqual(['a', 'a', 'b', 'c']);
});

test('what waits is begun at once where the page is left, and not again afterwards', async () => {
  const begun: string[] = [];
  const { ask, flush } = latestOnly(async (argument) => {
    begun.push(argument);
  });
  ask('a');
  ask('a');
  ask('b');
  expect(begun).toEqual(['a']);
  flush();
  expect(begun).toEqual(['a', 'a', 'b']);
  await new Promise((resolve) => setTimeout(resolve));
  expect(begun).toEqual(['a', 'a', 'b']);
});
