import { createEngine } from '../../../../claims/engine.ts';
import type { Annotation, ArticleInput } from '../../../../claims/types.ts';
import { bundledPacks } from '../../../../facts/packs.ts';
import { PUBLISHED } from '../read.ts';

/** The engine as it ships, with all bundled packs. */
export const engine = createEngine(bundledPacks());

/** Annotates a text of an article published on the day of these tests. */
export const annotate = (text: string, more: Partial<ArticleInput> = {}, all = false): Annotation[] =>
  engine.annotate({ text, published: PUBLISHED, ...more }, { all });

/** The one annotation of a text; fails where there is none or more than one. */
export function claim(text: string, more: Partial<ArticleInput> = {}, all = false): Annotation {
  const annotations = annotate(text, more, all);
  const [first] = annotations;
  if (first === undefined || annotations.length > 1)
    throw new Error(`${annotations.length} annotations in "${text}"`);
  return first;
}
