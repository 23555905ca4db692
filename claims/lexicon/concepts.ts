import { TokenSet } from '../german/token-set.ts';
import type { Token } from '../german/tokens.ts';
import type { Word } from '../german/words.ts';
import { ConceptHits } from './concept-hits.ts';
import { industry } from './industry.ts';
import { market } from './market.ts';
import { policy } from './policy.ts';
import { science } from './science.ts';
import type { Lexicon } from './types.ts';
import { vehicle } from './vehicle.ts';

interface Phrase {
  /** By number. */
  readonly concept: number;
  readonly opens: WordTest;
  readonly rest: readonly Part[];
}

type WordTest = (word: string) => boolean;

interface Part {
  readonly says: WordTest;
  /** How many tokens behind the part before it may stand. */
  readonly gap: number;
}

/** What one form of a word means by itself, and the phrases it may begin. */
interface Meaning {
  readonly finder: ConceptFinder;
  /** By number. */
  readonly concepts: readonly number[];
  readonly phrases: readonly Phrase[];
}

const NONE = new TokenSet();
const INFLECTION = /^(?:e|en|n|s|es|er|ern|em)?$/;
const PARTICLES = new Set([
  'ab',
  'aus',
  'auf',
  'ein',
  'an',
  'zu',
  'um',
  'weg',
  'vor',
  'zuruck',
  'vorbei',
  'mit',
]);
const PHRASE_GAP = 5;
const PARTICLE_GAP = 12;

function wordTest(pattern: string): WordTest {
  if (pattern.startsWith('=')) {
    const whole = pattern.slice(1);
    return (word) => word === whole;
  }
  if (pattern.startsWith('^')) {
    const head = pattern.slice(1);
    return (word) => word.startsWith(head);
  }
  if (pattern.endsWith('$')) {
    const tail = pattern.slice(0, -1);
    return (word) => endsIn(word, tail);
  }
  return (word) => word.includes(pattern);
}

/** Whether a word ends in `tail`, inflected or not. */
function endsIn(word: string, tail: string): boolean {
  const at = word.lastIndexOf(tail);
  return at >= 0 && INFLECTION.test(word.slice(at + tail.length));
}

/** Finds concepts in tokens; results for single words are cached, since news repeats its words. */
export class ConceptFinder {
  readonly #wholes = new Map<string, string[]>();
  readonly #buckets = new Map<string, { root: string; concept: string; start: boolean }[]>();
  readonly #tails: { root: string; concept: string }[] = [];
  readonly #phrases: Phrase[] = [];
  /** Concepts by number, for sets of them as bits. */
  readonly #numbers = new Map<string, number>();
  readonly #numberOf = (concept: string): number | undefined => this.#numbers.get(concept);
  /** The concepts of the lexicons, in the order of their numbers. */
  readonly names: readonly string[];
  readonly #cache = new Map<string, readonly string[]>();
  /** What most words mean. */
  readonly #nothing: Meaning = { finder: this, concepts: [], phrases: [] };

  constructor(lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) {
      for (const [concept, roots] of Object.entries(lexicon)) {
        if (!this.#numbers.has(concept)) this.#numbers.set(concept, this.#numbers.size);
        for (const root of roots.split(' ')) if (root !== '') this.#add(concept, root);
      }
    }
    this.names = [...this.#numbers.keys()];
  }

  #add(concept: string, root: string): void {
    if (root.includes('+')) {
      const [first = '', ...rest] = root
        .split('+')
        .map((part) => (/[=^$~]/.test(part) || part.length > 3 ? part : `=${part}`));
      this.#phrases.push({
        concept: this.#numberOf(concept) ?? 0,
        opens: wordTest(first),
        rest: rest.map(laterPart),
      });
    } else if (root.startsWith('=')) {
      push(this.#wholes, root.slice(1), concept);
    } else if (root.endsWith('$')) {
      this.#tails.push({ root: root.slice(0, -1), concept });
    } else {
      const start = root.startsWith('^');
      const bare = start ? root.slice(1) : root;
      push(this.#buckets, bare.slice(0, 3), { root: bare, concept, start });
    }
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
    const found = new Set<string>(this.#wholes.get(word) ?? []);
    for (let at = 0; at + 3 <= word.length; at++) {
      for (const entry of this.#buckets.get(word.slice(at, at + 3)) ?? []) {
        if ((at === 0 || (!entry.start && at !== 1 && at !== 2)) && word.startsWith(entry.root, at))
          found.add(entry.concept);
      }
    }
    for (const tail of this.#tails) {
      if (endsIn(word, tail.root)) found.add(tail.concept);
    }
    const result = [...found];
    if (this.#cache.size > 50_000) this.#cache.clear();
    this.#cache.set(word, result);
    return result;
  }

  /** Concepts of a sentence; tokens in `opaque` are parts of names and mean nothing by themselves. */
  find(tokens: readonly Token[], opaque: TokenSet = NONE): ConceptHits {
    const hits = new ConceptHits(this.names, this.#numberOf);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'mark' || opaque.has(at)) continue;
      const meaning = this.#meaningOf(token.word);
      if (meaning === this.#nothing) continue;
      for (const concept of meaning.concepts) hits.add(concept, at);
      for (const phrase of meaning.phrases) if (phraseAt(phrase, tokens, at)) hits.add(phrase.concept, at);
    }
    return hits;
  }

  /** Concepts that a form of a word stands for by itself, by number. */
  meaningsOf(word: Word): readonly number[] {
    return this.#meaningOf(word).concepts;
  }

  #meaningOf(word: Word): Meaning {
    const known = word.meaning as Meaning | null;
    if (known !== null && known.finder === this) return known;
    const concepts = this.conceptsOf(word.fold).map((concept) => this.#numberOf(concept) ?? 0);
    const phrases = this.#phrases.filter((phrase) => phrase.opens(word.fold));
    const meaning =
      concepts.length === 0 && phrases.length === 0 ? this.#nothing : { finder: this, concepts, phrases };
    word.meaning = meaning;
    return meaning;
  }
}

function laterPart(part: string): Part {
  if (part.startsWith('~')) return { says: wordTest(part.slice(1)), gap: 1 };
  return { says: wordTest(part), gap: PARTICLES.has(part.replace(/^=/, '')) ? PARTICLE_GAP : PHRASE_GAP };
}

/** Whether a phrase that opens at `at` is said to its end. */
function phraseAt({ rest }: Phrase, tokens: readonly Token[], at: number): boolean {
  let from = at;
  for (const { says, gap } of rest) {
    let next = -1;
    for (let index = from + 1; index < tokens.length && index <= from + gap; index++) {
      const token = tokens[index];
      if (token !== undefined && token.kind !== 'mark' && says(token.fold)) {
        next = index;
        break;
      }
    }
    if (next < 0) return false;
    from = next;
  }
  return true;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

export const concepts = new ConceptFinder([market, vehicle, industry, policy, science]);
