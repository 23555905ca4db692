import { type Figures, figures } from './evaluate.ts';
import type { FileResults } from './measure.ts';

/** The figures of the three ways of linking over some files together; null for the one that was left out. */
export interface FileFigures {
  readonly shipped: Figures;
  readonly crossValidated: Figures | null;
  readonly baseline: Figures;
}

export function fileFigures(files: readonly FileResults[]): FileFigures {
  return {
    shipped: figures(files.flatMap(({ shipped }) => shipped)),
    crossValidated: files.some(({ crossValidated }) => crossValidated !== null)
      ? figures(files.flatMap(({ crossValidated }) => crossValidated ?? []))
      : null,
    baseline: figures(files.flatMap(({ baseline }) => baseline)),
  };
}
