import { expect, test } from 'vitest';
import { classOf, LETTER } from '../../../../claims/german/characters.ts';

test('letters told by their place are those that Unicode says', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    if (((classOf(code) & LETTER) !== 0) !== /[\p{L}\p{M}]/u.test(char)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
