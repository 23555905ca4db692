import type { Entity } from '../../facts/types.ts';
import { stem, stemOf } from '../german/stem.ts';
import { type Token, tokenize } from '../german/tokens.ts';
import type { Word } from '../german/words.ts';

export interface Mention {
  readonly first: number;
  readonly last: number;
  /** Entities the words may mean; more than one where a name is ambiguous. */
  readonly entities: readonly string[];
  /** name: a proper name; description: "der Konzern", resolved against the context. */
  readonly kind: 'name' | 'description';
  /** First part of a hyphened or closed compound ("Tesla-Zulassungen", "Chinageschaft"). */
  readonly compound: boolean;
  /** A maker, model or person: words inside such a name carry no meaning of their own ("EX60", "Neue Klasse"). */
  readonly opaque: boolean;
  /** A description that tells by itself whom it means ("der kroatische Hypersportwagen"), unlike "das Werk". */
  readonly telling: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: { entity: string; capital: boolean; name: boolean; opaque: boolean; telling: boolean }[];
}

const emptyNode = (): Node => ({ next: new Map(), ends: [] });

const OPEN_COMPOUND_TYPES = new Set(['company', 'brand', 'country', 'region', 'track', 'place']);
const OPAQUE_TYPES = new Set(['model', 'company', 'brand', 'person']);
const ARTICLES = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines)$/;

/** What of an index may begin with a word; most words begin nothing. */
interface Opening {
  readonly index: AliasIndex;
  readonly name: boolean;
  readonly description: boolean;
  readonly compound: readonly string[] | null;
}

/** Looks up entity names and descriptions in a token list; longest match wins. */
export class AliasIndex {
  readonly #names = emptyNode();
  readonly #descriptions = emptyNode();
  readonly #compoundHeads = new Map<string, string[]>();
  /** What most words begin. */
  readonly #nothing: Opening = { index: this, name: false, description: false, compound: null };

  constructor(entities: Iterable<Entity>) {
    for (const entity of entities) {
      for (const alias of [entity.name, ...entity.aliases]) this.#addName(entity, alias);
      for (const description of entity.paraphrases) this.#addDescription(entity, description);
    }
  }

  #addName(entity: Entity, alias: string): void {
    const tokens = tokenize(alias).filter((token) => token.kind !== 'mark');
    const first = tokens[0];
    if (first === undefined) return;
    if (!first.capital && first.kind === 'word' && first.fold.length > 2) {
      // "weltweit", "chinesischer Markt": words that inflect like descriptions but always mean the entity.
      insert(
        this.#descriptions,
        tokens.map((token) => stem(token.fold)),
        { entity: entity.id, capital: false, name: true, opaque: false, telling: true },
      );
      return;
    }
    for (const words of inflected(tokens))
      insert(this.#names, words, {
        entity: entity.id,
        capital: first.capital,
        name: true,
        opaque: OPAQUE_TYPES.has(entity.type),
        telling: true,
      });
    if (
      tokens.length === 1 &&
      OPEN_COMPOUND_TYPES.has(entity.type) &&
      (first.fold.length >= 6 || (entity.type === 'country' && first.fold.length === 5))
    ) {
      const list = this.#compoundHeads.get(first.fold) ?? [];
      if (!list.includes(entity.id)) list.push(entity.id);
      this.#compoundHeads.set(first.fold, list);
    }
  }

  #addDescription(entity: Entity, description: string): void {
    const words = tokenize(description)
      .filter((token) => token.kind !== 'mark')
      .filter((token, at) => !(at === 0 && ARTICLES.test(token.fold)));
    if (words.length === 0) return;
    insert(
      this.#descriptions,
      words.map((token) => stem(token.fold)),
      { entity: entity.id, capital: false, name: false, opaque: false, telling: isTelling(words) },
    );
  }

  find(tokens: readonly Token[]): Mention[] {
    const mentions: Mention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'mark') continue;
      const opening = this.#openingOf(token.word);
      if (opening === this.#nothing) continue;
      const mention =
        (opening.name ? this.#nameAt(tokens, at) : null) ??
        (opening.description ? this.#descriptionAt(tokens, at) : null) ??
        compoundAt(at, opening.compound);
      if (mention === null) continue;
      mentions.push(mention);
      at = mention.last;
    }
    return mentions;
  }

  #nameAt(tokens: readonly Token[], at: number): Mention | null {
    let node = this.#names;
    let found: Mention | null = null;
    const capital = tokens[at]?.capital ?? false;
    // "500e" is a car, "500 E-Autos" and "465.500 E-Autos" are many.
    const digits = tokens[at]?.kind === 'digits';
    if (digits && tokens[at]?.glue === 'none' && tokens[at - 2]?.kind === 'digits') return null;
    for (let index = at; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined) break;
      if (digits && index === at + 1 && token.glue === 'space' && token.fold.length === 1) break;
      if (token.kind === 'mark') {
        // Names run over "." and "#" ("ID. Polo", "#5") but not over other marks.
        if (index > at && /^[.#&’'`]$/.test(token.raw)) continue;
        // "0,25-Prozent-Regel"
        const after = tokens[index + 1];
        if (
          digits &&
          index === at + 1 &&
          token.raw === ',' &&
          after?.kind === 'digits' &&
          after.glue === 'none'
        )
          continue;
        break;
      }
      for (const form of uninflected(token)) {
        const end = node.next.get(form)?.ends;
        if (end !== undefined && end.length > 0) {
          const fitting = end.filter((entry) => !entry.capital || capital || tokens[at]?.glue === 'hyphen');
          if (fitting.length > 0) {
            const after = tokens[index + 1];
            found = {
              first: at,
              last: index,
              entities: [...new Set(fitting.map((entry) => entry.entity))],
              kind: 'name',
              compound: after?.glue === 'hyphen' && after.kind === 'word',
              opaque: fitting.every((entry) => entry.opaque),
              telling: true,
            };
            break;
          }
        }
      }
      const next = node.next.get(token.fold);
      if (next === undefined) break;
      node = next;
    }
    return found;
  }

  #descriptionAt(tokens: readonly Token[], at: number): Mention | null {
    let node = this.#descriptions;
    let found: Mention | null = null;
    for (let index = at; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined || token.kind === 'mark') break;
      const next = node.next.get(stemOf(token.word));
      if (next === undefined) break;
      node = next;
      if (node.ends.length > 0) {
        const names = node.ends.filter((entry) => entry.name);
        const ends = names.length > 0 ? names : node.ends;
        found = {
          first: at,
          last: index,
          entities: [...new Set(ends.map((entry) => entry.entity))],
          kind: names.length > 0 ? 'name' : 'description',
          compound: false,
          opaque: false,
          telling: ends.every((entry) => entry.telling),
        };
      }
    }
    return found;
  }

  #openingOf(word: Word): Opening {
    const known = word.names as Opening | null;
    if (known !== null && known.index === this) return known;
    const name = uninflected(word).some((form) => this.#names.next.has(form));
    const description = this.#descriptions.next.has(stemOf(word));
    const compound = this.#compoundOf(word);
    const opening =
      name || description || compound !== null ? { index: this, name, description, compound } : this.#nothing;
    word.names = opening;
    return opening;
  }

  #compoundOf({ kind, fold }: Word): readonly string[] | null {
    if (kind !== 'word' || fold.length < 8) return null;
    for (let length = Math.min(fold.length - 3, 14); length >= 5; length--) {
      const entities = this.#compoundHeads.get(fold.slice(0, length));
      if (entities !== undefined) return entities;
    }
    return null;
  }
}

const compoundAt = (at: number, entities: readonly string[] | null): Mention | null =>
  entities === null
    ? null
    : { first: at, last: at, entities, kind: 'name', compound: true, opaque: false, telling: true };

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
        /isch(?:e[nrsm]?)?$/.test(token.fold) ||
        /^\p{Lu}{2,}/u.test(token.raw) ||
        (token.capital && at < words.length - 1 && /er$/.test(token.fold)),
    )
  );
}

function insert(root: Node, words: readonly string[], end: Node['ends'][number]): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? emptyNode();
    node.next.set(word, next);
    node = next;
  }
  if (!node.ends.some((entry) => entry.entity === end.entity)) node.ends.push(end);
}

/** The word itself and without a genitive or plural ending: Xiaomis, Nürburgrings, Nikkeis, Bundesamtes. */
function uninflected(token: Word | Token): string[] {
  const word = token.fold;
  const forms = [word];
  if (token.kind !== 'word' || word.length < 4) return forms;
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('n') || word.endsWith('e')) forms.push(word.slice(0, -1));
  if (word.endsWith('en')) forms.push(word.slice(0, -2));
  return forms;
}
