import type { Lexicon } from './types.ts';

export interface Phrase {
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
  readonly #phrases: Phrase[] = [];

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
      this.#phrases.push({
        concept: numbers.get(concept) ?? 0,
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
    return this.#phrases.filter((phrase) => phrase.opens(word));
  }
}

function laterPart(part: string): Part {
  if (part.startsWith('~')) return { says: wordTest(part.slice(1)), gap: 1 };
  return { says: wordTest(part), gap: PARTICLES.has(part.replace(/^=/, '')) ? PARTICLE_GAP : PHRASE_GAP };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
