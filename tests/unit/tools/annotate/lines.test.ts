import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../../tools/annotate/lines.ts';

async function* from(chunks: readonly string[]) {
  yield* chunks;
}

async function lines(chunks: readonly string[]): Promise<string[]> {
  return Array.fromAsync(linesOf(from(chunks)));
}

test('a last line needs no line end, and Windows line ends are taken off', async () => {
  expect(await lines(['a\r\nb', 'c\n', 'd'])).toEqual(['a', 'bc', 'd']);
});

test('U+2028 and a lone carriage return may stand inside a JSON string and end no line', async () => {
  expect(await lines(['"a\u2028b\rc"\n'])).toEqual(['"a\u2028b\rc"']);
});

test('a line of 5 MB comes through whole', async () => {
  const chunk = 'x'.repeat(64 * 1024);
  const result = await lines([...Array<string>(80).fill(chunk), '\nnext']);
  expect(result.map((line) => line.length)).toEqual([80 * 64 * 1024, 4]);
});

test('the lines do not depend on where the stream was cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r') })), async (chunks) => {
      expect(await lines(chunks)).toEqual(await lines([chunks.join('')]));
    }),
  );
});
