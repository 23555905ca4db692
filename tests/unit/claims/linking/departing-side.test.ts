import { expect, test } from 'vitest';
import type { ValueMention } from '../../../../claims/german/value-types.ts';
import { fitDepartingSide } from '../../../../claims/linking/departing-side.ts';
import { hold } from '../made-up/hold.ts';

/** The figure of the last sentence that stands for one beside the fact's value, or null. */
function departing(fact: string, text: string, spent: ValueMention | null = null): number | null {
  const { sentence, frame } = hold(text, fact);
  return fitDepartingSide(sentence, frame, spent).value?.number ?? null;
}

test.each([
  [31, 'Das waren 31 Prozent mehr.'],
  [null, 'Das waren 23 Prozent mehr.'],
  [null, 'Das waren 31 Prozent weniger.'],
  [null, 'Das waren 60 Prozent mehr.'],
  [null, 'Das waren 31 Prozent davon.'],
  [null, 'Das waren 31 Prozent mehr, zuvor 12 Prozent mehr.'],
  [null, 'Das waren 31 Prozent mehr als im März 2019.'],
  [31, 'Das waren 31 Prozent mehr als 2025.'],
  [null, 'Bei Brenko waren es 31 Prozent mehr.'],
  [290_000, '2024 waren es 290.000 Elektroautos.'],
  [null, '2024 waren es 335.240 Elektroautos.'],
  [null, '2024 waren es 90.000 Elektroautos.'],
  [null, '2024 waren es 290.000 Busse.'],
  [null, '2023 waren es 290.000 Elektroautos.'],
])('a change or the figure of the year before: %s in "%s"', (number, text) => {
  expect(departing('registered', text)).toBe(number);
});

test('money beside money is the figure itself, not one beside it', () => {
  expect(departing('price', 'Es sind 47.000 Euro.')).toBeNull();
  expect(departing('price', 'Es sind 47.000 Dollar.')).toBeNull();
});

test('beside a figure of the same kind that is known already, another column is meant', () => {
  const spent = hold('Das waren 23 Prozent mehr.', 'registered').sentence.reading.values[0];
  if (spent === undefined) throw new Error('no value');
  expect(departing('registered', 'Das waren 31 Prozent mehr.', spent)).toBeNull();
  const count = hold('412.345 Elektroautos.', 'registered').sentence.reading.values[0];
  expect(departing('registered', 'Das waren 31 Prozent mehr.', count ?? null)).toBe(31);
});
