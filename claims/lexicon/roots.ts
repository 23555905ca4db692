import { groupAt } from '../stored/groups.ts';
import { Names } from '../stored/names.ts';
import { textAt } from '../stored/texts.ts';
import { HEAD, Patterns } from './patterns.ts';
import type { StoredRoots } from './stored-roots.ts';

export interface Phrase {
  /** By number. */
  readonly concept: number;
  readonly rest: readonly Part[];
}

interface Part {
  readonly pattern: string;
  /** The same for all parts of the same pattern. */
  readonly number: number;
  /** How many tokens behind the part before it may stand. */
  readonly gap: number;
}

/** The roots of lexicons; nothing is made of them before a word comes near. */
export class Roots {
  readonly #stored: StoredRoots;
  readonly #wholes: Names;
  readonly #heads: Names;
  readonly #tails: Patterns;
  readonly #openings: Patterns;
  readonly #later: Patterns;
  readonly #phrases: Phrase[] = [];

  constructor(stored: StoredRoots) {
    this.#stored = stored;
    this.#wholes = new Names(stored.wholes);
    this.#heads = new Names(stored.heads);
    this.#tails = new Patterns(stored.tails);
    this.#openings = new Patterns(stored.openings);
    this.#later = new Patterns(stored.later);
  }

  /** The concepts a folded word stands for by itself. */
  meant(word: string): ReadonlySet<number> {
    const { wholeConcepts, headRoots, roots, rootConcepts, rootStarts, tailConcepts } = this.#stored;
    const found = new Set<number>(groupAt(wholeConcepts, this.#wholes.find(word)));
    for (let at = 0; at + HEAD <= word.length; at++)
      for (const root of groupAt(headRoots, this.#heads.find(word.slice(at, at + HEAD)))) {
        const mayStand = at === 0 || (rootStarts[root] !== 1 && at !== 1 && at !== 2);
        if (mayStand && word.startsWith(textAt(roots, root), at)) found.add(rootConcepts[root] ?? 0);
      }
    for (const tail of this.#tails.saidBy(word))
      for (const concept of groupAt(tailConcepts, tail)) found.add(concept);
    return found;
  }

  /** The phrases that it may begin, in the order of the lexicons. */
  opened(word: string): Phrase[] {
    const { openedPhrases } = this.#stored;
    const numbers = this.#openings.saidBy(word).flatMap((opening) => [...groupAt(openedPhrases, opening)]);
    return numbers.sort((a, b) => a - b).map((number) => this.#phrase(number));
  }

  /** The later parts of phrases that it says, by number. */
  continued(word: string): number[] {
    return this.#later.saidBy(word);
  }

  /** How many later parts of phrases differ. */
  get later(): number {
    return this.#later.count;
  }

  #phrase(number: number): Phrase {
    const known = this.#phrases[number];
    if (known !== undefined) return known;
    const { phraseConcepts, phraseParts, phraseGaps } = this.#stored;
    const gaps = groupAt(phraseGaps, number);
    const rest = Array.from(groupAt(phraseParts, number), (part, at) => ({
      pattern: this.#later.at(part),
      number: part,
      gap: gaps[at] ?? 0,
    }));
    const phrase = { concept: phraseConcepts[number] ?? 0, rest };
    this.#phrases[number] = phrase;
    return phrase;
  }
}
