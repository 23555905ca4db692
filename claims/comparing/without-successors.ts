import type { Annotation } from '../types.ts';

/** "BYD versprach im März 2025 fünf Minuten": what the record of then supports is not held against the one that followed it. */
export const withoutSuccessors = (
  claims: readonly { readonly note: Annotation; readonly successor: string | null }[],
): Annotation[] =>
  claims.flatMap(({ note }) =>
    note.relation === 'contradicted' &&
    claims.some(
      ({ note: earlier, successor }) =>
        successor !== null &&
        successor === note.fact &&
        earlier.relation === 'supported' &&
        earlier.start < note.end &&
        note.start < earlier.end,
    )
      ? []
      : [note],
  );
