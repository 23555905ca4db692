import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromOnePiece, toOnePiece } from '../../../components/storage/one-piece.ts';

const column = fc.oneof(
  fc.int32Array({ maxLength: 40 }),
  fc.uint32Array({ maxLength: 40 }),
  fc.uint16Array({ maxLength: 41 }),
  fc.uint8Array({ maxLength: 43 }),
);
/** Also longer than what stays in the JSON, and with a byte order mark in front. */
const text = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.string({ unit: 'grapheme', maxLength: 500 }))
  .map((parts) => parts.join(''));

test('columns and texts come out of one piece as they went in', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.oneof(column, text, fc.array(text), fc.integer()),
      ),
      (content) => {
        const value = { ...content };
        expect(fromOnePiece(toOnePiece(value).buffer)).toEqual(value);
      },
    ),
  );
});

test('columns lie in the piece itself: nothing of them is copied', () => {
  const { buffer } = toOnePiece({ numbers: Int32Array.of(1, 2, 3), words: new Uint16Array(5) });
  const { numbers, words } = fromOnePiece(buffer) as { numbers: Int32Array; words: Uint16Array };
  expect([numbers.buffer, words.buffer]).toEqual([buffer, buffer]);
  expect([...numbers]).toEqual([1, 2, 3]);
});

test('what is no such piece throws', () => {
  for (const bytes of [[], [1, 2], [255, 255, 255, 255], [2, 0, 0, 0, 123]])
    expect(() => fromOnePiece(Uint8Array.from(bytes).buffer)).toThrow();
});
