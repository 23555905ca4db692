import type { Annotation, Engine } from '../../claims/types.ts';
import type { Accepted } from './accepted.ts';
import { decideAlike } from './agree-or-differ.ts';
import type { LabelledArticle, LabelledClaim } from './labelled.ts';

export interface ArticleFigures {
  readonly labelled: number;
  /** Share of labelled claims that an annotation covers (with unsourced ones). */
  readonly found: number;
  /** Share of annotations that cover a labelled claim. */
  readonly precision: number;
  /** Of the claims labelled with a fact: share linked to it or an accepted one. */
  readonly linkRecall: number;
  /** The same of those that tell what the fact itself states, not something beside it. */
  readonly mainRecall: number;
  /** Of the links made: share on a claim labelled with an accepted fact. */
  readonly linkPrecision: number;
  /** Of the right links: share with the labelled (or an accepted) relation. */
  readonly relation: number;
  /** Of the right links: share that agree or differ as labelled, whichever of the relations says so. */
  readonly agreement: number;
}

export interface ArticleMiss {
  readonly article: string;
  readonly kind: 'missed' | 'not linked' | 'wrong link' | 'wrong relation' | 'extra';
  readonly quote: string;
  readonly expected: string;
  readonly got: string;
}

interface Placed extends LabelledClaim {
  readonly start: number;
  readonly end: number;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Two spans mean the same claim where they share at least half of the shorter one. */
const covers = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  overlap(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start) && overlap(a, b) > 0;

export function evaluateArticles(
  articles: readonly LabelledArticle[],
  engine: Engine,
  accepted: Accepted,
): { figures: ArticleFigures; misses: ArticleMiss[] } {
  const misses: ArticleMiss[] = [];
  let labelled = 0;
  let found = 0;
  let annotated = 0;
  let extra = 0;
  let factClaims = 0;
  let linked = 0;
  let mainClaims = 0;
  let mainLinked = 0;
  let links = 0;
  let rightLinks = 0;
  let rightRelations = 0;
  let alike = 0;
  for (const article of articles) {
    const claims = article.claims.map((claim): Placed => {
      const start = article.text.indexOf(claim.quote);
      return { ...claim, start, end: start + claim.quote.length };
    });
    const annotations = engine.annotate({ ...article }, { all: true });
    labelled += claims.length;
    annotated += annotations.length;
    const note = (kind: ArticleMiss['kind'], quote: string, expected: string, got: string): void => {
      misses.push({ article: article.id, kind, quote, expected, got });
    };
    for (const claim of claims) {
      const over = annotations.filter((annotation) => covers(claim, annotation));
      if (over.length > 0) found += 1;
      else note('missed', claim.quote, claim.fact ?? claim.predicate, '');
      if (claim.fact === null) continue;
      factClaims += 1;
      const counted = +(claim.beside !== true);
      mainClaims += counted;
      const fact = claim.fact;
      if (over.some((annotation) => annotation.fact !== null && accepted.accepts(annotation.fact, fact))) {
        linked += 1;
        mainLinked += counted;
      } else if (over.length > 0) note('not linked', claim.quote, fact, over.map(shown).join(', '));
    }
    for (const annotation of annotations) {
      const over = claims.filter((claim) => covers(claim, annotation));
      if (over.length === 0) {
        extra += 1;
        note('extra', annotation.quote, '', shown(annotation));
      }
      if (annotation.fact === null) continue;
      links += 1;
      const right = over.filter(
        (claim) =>
          claim.fact !== null && annotation.fact !== null && accepted.accepts(annotation.fact, claim.fact),
      );
      if (right.length === 0) {
        note(
          'wrong link',
          annotation.quote,
          over.map((claim) => claim.fact ?? 'unsourced').join(', '),
          shown(annotation),
        );
        continue;
      }
      rightLinks += 1;
      const defensible: readonly string[] = right.flatMap(({ relation, accept = [] }) => [
        relation,
        ...accept,
      ]);
      if (defensible.some((relation) => decideAlike(relation, annotation.relation))) alike += 1;
      if (defensible.includes(annotation.relation)) rightRelations += 1;
      else
        note(
          'wrong relation',
          annotation.quote,
          right.map((claim) => claim.relation).join(', '),
          `${shown(annotation)}: ${annotation.why[0]?.de}`,
        );
    }
  }
  return {
    figures: {
      labelled,
      found: found / labelled,
      precision: (annotated - extra) / annotated,
      linkRecall: linked / factClaims,
      mainRecall: mainLinked / mainClaims,
      linkPrecision: rightLinks / links,
      relation: rightRelations / rightLinks,
      agreement: alike / rightLinks,
    },
    misses,
  };
}

const shown = (annotation: Annotation): string =>
  `${annotation.fact ?? annotation.predicate} ${annotation.relation}`;
