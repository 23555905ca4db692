/** Numbers met before: the same ones are held against many facts. */
const written = new Map<number, string>();
const MOST_WRITTEN = 10_000;

/** The figures of a number as they are written, without the zeros around them: 2.306 and 23.060 share "2306". */
function figures(number: number): string {
  const known = written.get(number);
  if (known !== undefined) return known;
  const made = Math.abs(number)
    .toString()
    .replace('.', '')
    .replace(/^0+|(?<!0)0+$/g, '');
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(number, made);
  return made;
}

/** A figure too many or too few, or the first two swapped, makes no greater factor. */
const LARGEST_FACTOR = 100;

/** Shorter numbers differ from many by one figure. */
const TELLING = 4;

/**
 * Whether a number looks like another one written wrongly: a zero or another figure too many or too few, or two
 * figures in each other's place. Then it is the same claim, however far the two lie apart.
 */
export function isMisprint(said: number, known: number): boolean {
  const factor = Math.abs(said / known);
  if (!(factor < LARGEST_FACTOR && factor > 1 / LARGEST_FACTOR)) return false;
  const [a, b] = [figures(said), figures(known)];
  if (a === b) return said !== known;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length < TELLING || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at);
  return (
    long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2)
  );
}
