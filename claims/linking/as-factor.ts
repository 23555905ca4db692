import type { SideValue } from './fact-frame.ts';

/** A rise below this is told in per cent. */
const LEAST_RISE = 80;

/** "268,6 Prozent mehr" is also told as "mehr als dreimal so viel" or "fast das Vierfache". */
export function asFactors(sides: readonly SideValue[]): SideValue[] {
  return sides
    .filter(
      ({ type, role, sign, number }) =>
        type === 'percent' && role === 'change' && sign > 0 && number >= LEAST_RISE,
    )
    .map((side): SideValue => {
      const times = 1 + side.number / 100;
      return {
        ...side,
        type: 'factor',
        unit: '×',
        number: times,
        min: Math.floor(times),
        max: Math.max(times, Math.round(times)),
        precision: 'about',
      };
    });
}
