/** A number to so many significant digits, so that sums and products lose what binary fractions leave behind. */
export const roundTo = (digits: number, value: number): number =>
  // Most numbers of the news are whole and short enough.
  Number.isInteger(value) && Math.abs(value) < 10 ** digits ? value : Number(value.toPrecision(digits));
