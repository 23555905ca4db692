import type { Lexicon } from './types.ts';

export interface Phrase {
  /** By number. */
  readonly concept: number;
  readonly rest: readonly Part[];
  /** Its place among all phrases. */
  readonly order: number;
}

/** The phrases that open alike. */
interface Opening {
  readonly opens: WordTest;
  readonly phrases: Phrase[];
}

type WordTest = (word: string) => boolean;

interface Part {
  readonly says: WordTest;
  /** The same for all parts of the same pattern. */
  readonly number: number;
  /** How many tokens behind the part before it may stand. */
  readonly gap: number;
}

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
  'zusammen',
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

/** The roots of lexicons in the order in which words are compared with them. */
export class Roots {
  readonly #wholes = new Map<string, string[]>();
  readonly #buckets = new Map<string, { root: string; concept: string; start: boolean }[]>();
  readonly #tails: { root: string; concept: string }[] = [];
  readonly #openings = new Map<string, Opening>();
  #phrases = 0;
  /** The patterns of later parts of phrases, by number. */
  readonly #laterNumbers = new Map<string, number>();
  readonly #later: WordTest[] = [];

  constructor(lexicons: readonly Lexicon[], numbers: ReadonlyMap<string, number>) {
    for (const lexicon of lexicons)
      for (const [concept, roots] of Object.entries(lexicon))
        for (const root of roots.split(' ')) if (root !== '') this.#add(concept, root, numbers);
  }

  #add(concept: string, root: string, numbers: ReadonlyMap<string, number>): void {
    if (root.includes('+')) {
      const [first = '', ...rest] = root
        .split('+')
        .map((part) => (/[=^$~]/.test(part) || part.length > 3 ? part : `=${part}`));
      const opening = this.#openings.get(first) ?? { opens: wordTest(first), phrases: [] };
      this.#openings.set(first, opening);
      opening.phrases.push({
        concept: numbers.get(concept) ?? 0,
        rest: rest.map((part) => this.#laterPart(part)),
        order: this.#phrases++,
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

  /** The concepts a folded word stands for by itself. */
  meant(word: string): ReadonlySet<string> {
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
    return found;
  }

  /** The phrases that it may begin. */
  opened(word: string): Phrase[] {
    const found: Phrase[] = [];
    for (const { opens, phrases } of this.#openings.values()) if (opens(word)) found.push(...phrases);
    return found.sort((a, b) => a.order - b.order);
  }

  /** The later parts of phrases that it says, by number. */
  continued(word: string): number[] {
    const found: number[] = [];
    this.#later.forEach((says, number) => {
      if (says(word)) found.push(number);
    });
    return found;
  }

  /** How many later parts of phrases differ. */
  get later(): number {
    return this.#later.length;
  }

  #laterPart(part: string): Part {
    const close = part.startsWith('~');
    const pattern = close ? part.slice(1) : part;
    const number = this.#laterNumbers.get(pattern) ?? this.#later.length;
    if (number === this.#later.length) {
      this.#laterNumbers.set(pattern, number);
      this.#later.push(wordTest(pattern));
    }
    const gap = close ? 1 : PARTICLES.has(part.replace(/^=/, '')) ? PARTICLE_GAP : PHRASE_GAP;
    return { says: this.#later[number] ?? wordTest(pattern), number, gap };
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
