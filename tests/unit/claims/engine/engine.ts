import { createEngine } from '../../../../claims/engine.ts';
import type { Annotation, ArticleInput, Relation } from '../../../../claims/types.ts';
import { bundledPacks } from '../../../../facts/packs.ts';
import { PUBLISHED } from '../read.ts';

/** The engine as it ships, with all bundled packs. */
export const engine = createEngine(bundledPacks());

/** Annotates a text of an article published on the day of these tests. */
export const annotate = (text: string, more: Partial<ArticleInput> = {}, all = false): Annotation[] =>
  engine.annotate({ text, published: PUBLISHED, ...more }, { all });

/** How a text stands to a fact; undefined where it is not linked to it. */
export const relationTo = (
  fact: string,
  text: string,
  more: Partial<ArticleInput> = {},
): Relation | undefined => annotate(text, more).find((found) => found.fact === fact)?.relation;

/** What is told of a text: each fact and how the text stands to it, in the order of the text. */
export const told = (text: string, more: Partial<ArticleInput> = {}): string[] =>
  annotate(text, more).map(({ fact, relation }) => `${fact} ${relation}`);

/** The one annotation of a text; fails where there is none or more than one. */
export function claim(text: string, more: Partial<ArticleInput> = {}, all = false): Annotation {
  const annotations = annotate(text, more, all);
  const [first] = annotations;
  if (first === undefined || annotations.length > 1)
    throw new Error(`${annotations.length} annotations in "${text}"`);
  return first;
}
