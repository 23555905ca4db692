import type { Result } from './evaluate.ts';
import type { ArticleMiss } from './evaluate-articles.ts';
import {
  FITTED_ARTICLES,
  KEPT_BACK_ARTICLES,
  LOOKED_AT_CONSISTENT,
  type Measurement,
  UNSEEN_ARTICLES,
} from './measure.ts';
import { KEPT_BACK } from './select.ts';

/** One line to look at: what was wanted, what came, and the words it is about. */
export interface Miss {
  readonly kind: string;
  /** Id of the sentence or the article. */
  readonly where: string;
  readonly text: string;
  readonly wanted: string;
  readonly got: string;
}

/** What the options ask for; of kept-back texts only where these are the set. */
export function missesOf(
  { files, keptBackFiles, articles, statements, consistent }: Measurement,
  { unseen, set }: { readonly unseen: boolean; readonly set: string | null },
): Miss[] {
  const keptBack = set === KEPT_BACK;
  const wanted = keptBack ? KEPT_BACK_ARTICLES : unseen ? UNSEEN_ARTICLES : FITTED_ARTICLES;
  const results = keptBack
    ? keptBackFiles.flatMap(({ shipped }) => shipped)
    : files.flatMap(({ shipped, crossValidated }) => (unseen ? (crossValidated ?? []) : shipped));
  return [
    ...sentenceMisses(results),
    ...articleMisses(articles.filter(({ name }) => name === wanted).flatMap(({ misses }) => misses)),
    ...(statements?.misses ?? []),
    ...consistent
      .filter(({ name }) => keptBack || name === LOOKED_AT_CONSISTENT)
      .flatMap(({ misses }) => misses),
  ];
}

/** Missed facts, wrong facts, wrong relations and alarms, in this order. */
function sentenceMisses(results: readonly Result[]): Miss[] {
  const kinds = ['missed', 'wrong', 'relation', 'alarm'];
  return results
    .flatMap((result): Miss[] => {
      const kind = kindOf(result);
      if (kind === null) return [];
      const { sentence, found, relation, why } = result;
      return [
        {
          kind,
          where: sentence.id,
          text: sentence.text,
          wanted: kind === 'alarm' ? `no link to ${sentence.fact}` : `${sentence.fact} (${sentence.label})`,
          got: [found ?? 'nothing', relation, why].filter((part) => part != null && part !== '').join(', '),
        },
      ];
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function kindOf({ outcome, relationRight }: Result): string | null {
  if (outcome === 'right') return relationRight ? null : 'relation';
  return outcome === 'quiet' ? null : outcome;
}

function articleMisses(misses: readonly ArticleMiss[]): Miss[] {
  return misses
    .map(({ kind, article, quote, expected, got }) => ({
      kind,
      where: article,
      text: quote,
      wanted: expected || 'no claim',
      got: got || 'nothing',
    }))
    .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}

/** The misses for people to read, at most `limit` of each kind. */
export function listMisses(misses: readonly Miss[], limit: number): string {
  const kinds = [...new Set(misses.map(({ kind }) => kind))];
  return kinds
    .flatMap((kind) => {
      const own = misses.filter((miss) => miss.kind === kind);
      const shown = own.slice(0, limit);
      const head = `${kind}: ${own.length}${shown.length < own.length ? `, ${shown.length} shown (--misses all)` : ''}`;
      return [head, ...shown.map(entry)];
    })
    .join('\n\n');
}

const entry = ({ where, text, wanted, got }: Miss): string =>
  `  ${text.replace(/\s+/g, ' ')}\n    ${where}\n    wanted  ${wanted}\n    got     ${got}`;
