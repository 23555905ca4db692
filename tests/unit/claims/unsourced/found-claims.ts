import { createEngine } from '../../../../claims/engine.ts';
import { bundledPacks } from '../../../../facts/packs.ts';

const engine = createEngine(bundledPacks());

/** The stretches of a text that are reported as checkable though no fact is known. */
export const unsourcedIn = (text: string): string[] =>
  engine
    .annotate({ text, published: '2026-03-13', headline: 'Was von Nio bleibt' }, { all: true })
    .filter(({ fact }) => fact === null)
    .map(({ quote }) => quote);
