import type { Mention } from '../entities/alias-index.ts';
import type { EntityGraph } from '../entities/entity-graph.ts';
import { formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';

const isDash = formTest(/^[–—-]$/);
/** Two towns, an agency in brackets and a date come before it. */
const LONGEST = 12;

/**
 * The token behind the dateline that a report opens with ("Wolfsburg/Köln (tpa) - ..."), 0 where it has none: it tells where
 * the report was written, not of which place it is. `mentions` are those of its first sentence.
 */
export function behindDateline(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  graph: EntityGraph,
): number {
  if (!isPlace(mentions[0], tokens, graph) || mentions[0]?.first !== 0) return 0;
  const dash = tokens.slice(0, LONGEST).findIndex((token) => isDash(token.word) && token.glue === 'space');
  const next = tokens[dash + 1];
  // "Köln - das ist die Stadt, in der ..." goes on small.
  if (dash < 1 || next?.glue !== 'space' || (next.kind === 'word' && !next.capital)) return 0;
  const said = mentions.filter(({ first }) => first < dash);
  // "Berlin ist dagegen - ...": no sentence is made of towns alone.
  return said.every((mention) => isPlace(mention, tokens, graph)) && tokens.slice(0, dash).every(isOfDateline)
    ? dash + 1
    : 0;
}

/** Towns by which papers also call the makers that sit there. */
const isSeat = formTest(/^(?:wolfsburg|ingolstadt|zuffenhausen)$/);

const isPlace = (mention: Mention | undefined, tokens: readonly Token[], graph: EntityGraph): boolean =>
  (mention !== undefined && isAt(tokens, mention.first, isSeat)) ||
  mention?.entities.some((id) => graph.level(id) === 'place' || graph.isRegion(id)) === true;

/** Names, marks, digits, and the agency in whatever letters it writes itself. */
const isOfDateline = ({ kind, capital }: Token, at: number, all: readonly Token[]): boolean =>
  kind !== 'word' ||
  capital ||
  /^[(/]$/.test(all[at - 1]?.raw ?? '') ||
  /^[)/]$/.test(all[at + 1]?.raw ?? '');
