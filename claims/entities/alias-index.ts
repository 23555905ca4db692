import type { Entity } from '../../facts/types.ts';
import { stemOf } from '../german/stem.ts';
import type { Token } from '../german/tokens.ts';
import type { Word } from '../german/words.ts';
import { groupAt } from '../stored/groups.ts';
import { Names } from '../stored/names.ts';
import { type NameNode, NameTree } from './name-tree.ts';
import { type StoredAliases, storeAliases } from './stored-aliases.ts';
import { storeEntities } from './stored-entities.ts';

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

/** What of an index may begin with a word; most words begin nothing. */
interface Opening {
  readonly index: AliasIndex;
  readonly name: boolean;
  readonly description: boolean;
  readonly compound: readonly string[] | null;
}

/** Looks up entity names and descriptions in a token list; longest match wins. */
export class AliasIndex {
  readonly #ids: Names;
  readonly #names: NameTree;
  readonly #descriptions: NameTree;
  readonly #compounds: StoredAliases['compounds'];
  readonly #compoundHeads: Names;
  /** What most words begin. */
  readonly #nothing: Opening = { index: this, name: false, description: false, compound: null };

  /** `ids` as in stored-entities.ts: what is stored speaks of entities by their numbers there. */
  constructor(stored: StoredAliases, ids: Names) {
    this.#ids = ids;
    this.#names = new NameTree(stored.names, ids);
    this.#descriptions = new NameTree(stored.descriptions, ids);
    this.#compounds = stored.compounds;
    this.#compoundHeads = new Names(stored.compounds.heads);
  }

  static of(entities: readonly Entity[]): AliasIndex {
    const { ids } = storeEntities(entities, entities.length);
    return new AliasIndex(storeAliases(entities, new Names(ids)), new Names(ids));
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
    let node: NameNode | null = null;
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
      for (const form of formsOf(token.word)) {
        const end = this.#names.step(node, form)?.ends;
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
      const next = this.#names.step(node, token.fold);
      if (next === undefined) break;
      node = next;
    }
    return found;
  }

  #descriptionAt(tokens: readonly Token[], at: number): Mention | null {
    let node: NameNode | null = null;
    let found: Mention | null = null;
    for (let index = at; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined || token.kind === 'mark') break;
      const next = this.#descriptions.step(node, stemOf(token.word));
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
    const name = formsOf(word).some((form) => this.#names.opens(form));
    const description = this.#descriptions.opens(stemOf(word));
    const compound = this.#compoundOf(word);
    const opening =
      name || description || compound !== null ? { index: this, name, description, compound } : this.#nothing;
    word.names = opening;
    return opening;
  }

  #compoundOf({ kind, fold }: Word): readonly string[] | null {
    if (kind !== 'word' || fold.length < 8 || isSomebody.test(fold)) return null;
    for (let length = Math.min(fold.length - 3, 14); length >= 5; length--) {
      const head = this.#compoundHeads.find(fold.slice(0, length));
      if (head !== undefined)
        return Array.from(groupAt(this.#compounds.entities, head), (number) => this.#ids.at(number));
    }
    return null;
  }
}

/** "Weltmarktführer", "Europachef": who is called so, and not where anything is counted. */
const isSomebody = /(?:fuhrer|chef|meister|prasident|sprecher)(?:in|s|n|en)?$/;

const compoundAt = (at: number, entities: readonly string[] | null): Mention | null =>
  entities === null
    ? null
    : { first: at, last: at, entities, kind: 'name', compound: true, opaque: false, telling: true };

function formsOf(word: Word): readonly string[] {
  word.forms ??= uninflected(word);
  return word.forms;
}

/** The word itself and without a genitive or plural ending: Xiaomis, Nürburgrings, Nikkeis, Bundesamtes. */
function uninflected({ fold: word, kind }: Word): string[] {
  const forms = [word];
  if (kind !== 'word' || word.length < 4) return forms;
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('n') || word.endsWith('e')) forms.push(word.slice(0, -1));
  if (word.endsWith('en')) forms.push(word.slice(0, -2));
  return forms;
}
