/**
 * Words and what they mean, for looking up words of the text. A plain object would answer for "constructor" too,
 * so it has no prototype.
 */
export function wordTable<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
