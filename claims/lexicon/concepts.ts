import { TokenSet } from '../german/token-set.ts';
import { isGluedDigits, type Token } from '../german/tokens.ts';
import type { Word } from '../german/words.ts';
import { ConceptHits } from './concept-hits.ts';
import { conceptNames, readLexicons } from './lexicons.ts';
import { wordSays } from './patterns.ts';
import { type Phrase, Roots } from './roots.ts';
import type { StoredRoots } from './stored-roots.ts';

/** What one form of a word means by itself, the phrases it may begin, and which later parts of phrases it says. */
interface Meaning {
  readonly finder: ConceptFinder;
  /** By number. */
  readonly concepts: readonly number[];
  readonly phrases: readonly Phrase[];
  readonly later: readonly number[];
}

const NONE = new TokenSet();

/** Finds concepts in tokens; results for single words are cached, since news repeats its words. */
export class ConceptFinder {
  /** Read when the first word is looked up: a background that only answers how many facts there are needs none. */
  #roots: Roots | null = null;
  /** Concepts by number, for sets of them as bits. */
  readonly #numbers = new Map<string, number>();
  readonly #numberOf = (concept: string): number | undefined => this.#numbers.get(concept);
  /** The concepts of the lexicons, in the order of their numbers. */
  readonly names: readonly string[];
  readonly #cache = new Map<string, readonly string[]>();
  /** What most words mean. */
  readonly #nothing: Meaning = { finder: this, concepts: [], phrases: [], later: [] };

  /** By later parts of phrases, in which turn a sentence said them: most phrases miss one, and need no closer look. */
  #saidIn: Int32Array | null = null;
  #turn = 0;

  constructor() {
    this.names = conceptNames;
    for (const [number, concept] of conceptNames.entries()) this.#numbers.set(concept, number);
  }

  get #read(): Roots {
    this.#roots ??= new Roots(this.stored());
    return this.#roots;
  }

  /** What the lexicons say, ready to be kept. */
  stored(): StoredRoots {
    return readLexicons(this.#numbers);
  }

  /** Takes what was kept of the same lexicons, instead of reading them with the first word. */
  startFrom(stored: StoredRoots): void {
    this.#roots ??= new Roots(stored);
  }

  /** A number for each concept of the lexicons, or undefined for anything else. */
  numberOf(concept: string): number | undefined {
    return this.#numbers.get(concept);
  }

  /** A set of concepts as bits, 32 to a word. */
  bitsOf(names: Iterable<string>): Uint32Array {
    const bits = new Uint32Array((this.#numbers.size + 31) >> 5);
    for (const name of names) {
      const number = this.#numbers.get(name);
      if (number !== undefined) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
    }
    return bits;
  }

  /** Concepts a single folded word stands for. */
  conceptsOf(word: string): readonly string[] {
    const known = this.#cache.get(word);
    if (known !== undefined) return known;
    const result = Array.from(this.#read.meant(word), (concept) => this.names[concept] ?? '');
    if (this.#cache.size > 50_000) this.#cache.clear();
    this.#cache.set(word, result);
    return result;
  }

  /** Concepts of a sentence; tokens in `opaque` are parts of names and mean nothing by themselves. */
  find(tokens: readonly Token[], opaque: TokenSet = NONE): ConceptHits {
    const hits = new ConceptHits(this.names, this.#numberOf);
    const saidIn = this.#markLater(tokens);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'mark' || opaque.has(at)) continue;
      const meaning = this.#meaningOf(token.word);
      if (meaning === this.#nothing) continue;
      for (const concept of meaning.concepts) hits.add(concept, at);
      for (const phrase of meaning.phrases)
        if (isSaid(phrase, saidIn, this.#turn) && phraseAt(phrase, tokens, at)) hits.add(phrase.concept, at);
    }
    return hits;
  }

  /** Marks the later parts of phrases that the tokens say, wherever they stand. */
  #markLater(tokens: readonly Token[]): Int32Array {
    this.#saidIn ??= new Int32Array(this.#read.later);
    this.#turn += 1;
    for (const token of tokens)
      if (token.kind !== 'mark')
        for (const part of this.#meaningOf(token.word).later) this.#saidIn[part] = this.#turn;
    return this.#saidIn;
  }

  /** Concepts that a form of a word stands for by itself, by number. */
  meaningsOf(word: Word): readonly number[] {
    return this.#meaningOf(word).concepts;
  }

  #meaningOf(word: Word): Meaning {
    const known = word.meaning as Meaning | null;
    if (known !== null && known.finder === this) return known;
    const concepts = this.conceptsOf(word.fold).map((concept) => this.#numberOf(concept) ?? 0);
    const phrases = this.#read.opened(word.fold);
    const later = this.#read.continued(word.fold);
    const meaning =
      concepts.length + phrases.length + later.length === 0
        ? this.#nothing
        : { finder: this, concepts, phrases, later };
    word.meaning = meaning;
    return meaning;
  }
}

/** Whether a sentence says all later parts of a phrase anywhere. */
function isSaid({ rest }: Phrase, saidIn: Int32Array, turn: number): boolean {
  for (const { number } of rest) if (saidIn[number] !== turn) return false;
  return true;
}

/** Whether a phrase that opens at `at` is said to its end. */
function phraseAt({ rest }: Phrase, tokens: readonly Token[], at: number): boolean {
  let from = at;
  for (const { pattern, gap } of rest) {
    let next = -1;
    let passed = 0;
    for (let index = from + 1; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined || goesOn(token)) continue;
      passed += 1;
      if (passed > gap) break;
      if (token.kind !== 'mark' && wordSays(pattern, token.fold)) {
        next = index;
        break;
      }
    }
    if (next < 0) next = PARTICLES.test(pattern) ? clauseEnd(tokens, from) : -1;
    const last = tokens[next];
    if (last === undefined || !wordSays(pattern, last.fold)) return false;
    from = next;
  }
  return true;
}

/** What German parts from its verb and puts at the end of the clause: "schraubt dort seit September zwei Modelle für Europa zusammen". */
const PARTICLES = /^=?(?:ab|an|auf|aus|ein|fest|los|um|vor|vorbei|weg|zu|zuruck|zusammen)$/;

/** Where the last word of a clause stands, of which `from` is a part. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let next = from + 1; next < tokens.length; next++) {
    const token = tokens[next];
    if (token === undefined || goesOn(token)) continue;
    if (token.kind === 'mark') break;
    at = next;
  }
  return at;
}

/** "274.000", "ID. Polo": points within numbers and names and what digits go on with are no words of their own. */
const goesOn = (token: Token): boolean => token.raw === '.' || isGluedDigits(token);

export const concepts = new ConceptFinder();
