/** Makes something when it is first asked for: classes of Unicode characters cost a start a millisecond each. */
export function madeLate<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
