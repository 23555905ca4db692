import type { Entity } from '../../facts/types.ts';
import { stem } from '../german/stem.ts';
import { type Token, tokenize } from '../german/tokens.ts';
import { type StoredGroups, storeGroups } from '../stored/groups.ts';
import { type Names, type StoredNames, storeNames } from '../stored/names.ts';
import { CAPITAL, NAME, type NameRow, OPAQUE, type StoredTree, storeTree, TELLING } from './name-tree.ts';

/** By what texts speak of entities, ready for look-up. */
export interface StoredAliases {
  readonly names: StoredTree;
  /** Word by word as stems. */
  readonly descriptions: StoredTree;
  /** Names that open compounds, each with the entities it may mean. */
  readonly compounds: { readonly heads: StoredNames; readonly entities: StoredGroups };
}

const OPEN_COMPOUND_TYPES = new Set(['company', 'brand', 'country', 'region', 'track', 'place']);
const OPAQUE_TYPES = new Set(['model', 'company', 'brand', 'person']);
const ARTICLES = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines)$/;

export function storeAliases(entities: readonly Entity[], ids: Names): StoredAliases {
  const names: NameRow[] = [];
  const descriptions: NameRow[] = [];
  const heads = new Map<string, Set<number>>();
  for (const entity of entities) {
    const number = ids.find(entity.id) ?? 0;
    for (const alias of [entity.name, ...entity.aliases]) addName(entity, number, alias);
    for (const description of entity.paraphrases) addDescription(number, description);
  }
  return {
    names: storeTree(names),
    descriptions: storeTree(descriptions),
    compounds: {
      heads: storeNames([...heads.keys()]),
      entities: storeGroups([...heads.values()].map((numbers) => [...numbers])),
    },
  };

  function addName(entity: Entity, number: number, alias: string): void {
    const tokens = tokenize(alias).filter((token) => token.kind !== 'mark');
    const first = tokens[0];
    if (first === undefined) return;
    if (!first.capital && first.kind === 'word' && first.fold.length > 2) {
      // "weltweit", "chinesischer Markt": words that inflect like descriptions but always mean the entity.
      const [opening = '', ...rest] = tokens.map((token) => stem(token.fold));
      // The stemmer keeps the ending of short words: "neuer SU7" is "der neue SU7", too.
      for (const form of new Set([opening, stem(first.fold.replace(/e[rm]$/, 'e'))]))
        descriptions.push({ words: [form, ...rest], entity: number, marks: NAME | TELLING });
      return;
    }
    let marks = NAME | TELLING;
    if (first.capital) marks |= CAPITAL;
    if (OPAQUE_TYPES.has(entity.type)) marks |= OPAQUE;
    for (const words of inflected(tokens)) names.push({ words, entity: number, marks });
    if (
      tokens.length === 1 &&
      OPEN_COMPOUND_TYPES.has(entity.type) &&
      (first.fold.length >= 6 || (entity.type === 'country' && first.fold.length === 5))
    )
      heads.set(first.fold, (heads.get(first.fold) ?? new Set()).add(number));
  }

  function addDescription(number: number, description: string): void {
    const words = tokenize(description)
      .filter((token) => token.kind !== 'mark')
      .filter((token, at) => !(at === 0 && ARTICLES.test(token.fold)));
    if (words.length === 0) return;
    descriptions.push({
      words: words.map((token) => stem(token.fold)),
      entity: number,
      marks: isTelling(words) ? TELLING : 0,
    });
  }
}

/** "Europäische Union", "Europäischen Union": an adjective that opens a name is declined. */
function inflected(tokens: readonly Token[]): string[][] {
  const words = tokens.map((token) => token.fold);
  const [first = '', ...rest] = words;
  const stemmed = rest.length === 0 ? null : /^(.{5,}[^e])(?:e|es|er)$/.exec(first)?.[1];
  if (stemmed == null || tokens[1]?.glue !== 'space') return [words];
  return [...new Set([first, ...['e', 'en', 'er', 'es', 'em'].map((ending) => stemmed + ending)])].map(
    (form) => [form, ...rest],
  );
}

/** Two words or more, one of them an origin, a number or a name in capitals. */
function isTelling(words: readonly Token[]): boolean {
  return (
    words.length >= 2 &&
    words.some(
      (token, at) =>
        token.kind === 'digits' ||
        token.fold === 'aus' ||
        /isch(?:e[nrsm]?)?$/.test(token.fold) ||
        /^\p{Lu}{2,}/u.test(token.raw) ||
        (token.capital && at < words.length - 1 && /er$/.test(token.fold)),
    )
  );
}
