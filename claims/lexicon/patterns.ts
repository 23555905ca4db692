import { groupAt, type StoredGroups, storeGroups } from '../stored/groups.ts';
import { Names, type StoredNames, storeNames } from '../stored/names.ts';

/** Patterns of types.ts for one word, all different, with what finds those that a word may say. */
export interface StoredPatterns {
  readonly patterns: StoredNames;
  /** How the patterns begin that are no whole words, and which begin so. */
  readonly heads: StoredNames;
  readonly under: StoredGroups;
}

export const HEAD = 3;
const INFLECTION = /^(?:e|en|n|s|es|er|ern|em)?$/;

/** Whether a folded word is what a pattern asks for. */
export function wordSays(pattern: string, word: string): boolean {
  if (pattern.startsWith('=')) return word.length + 1 === pattern.length && pattern.endsWith(word);
  if (pattern.startsWith('^')) return word.startsWith(pattern.slice(1));
  if (!pattern.endsWith('$')) return word.includes(pattern);
  const tail = pattern.slice(0, -1);
  const at = word.lastIndexOf(tail);
  return at >= 0 && INFLECTION.test(word.slice(at + tail.length));
}

export function storePatterns(patterns: readonly string[]): StoredPatterns {
  const heads = new Map<string, number[]>();
  patterns.forEach((pattern, number) => {
    if (pattern.startsWith('=')) return;
    const head = headOf(pattern.replace(/[$^]/g, ''));
    const under = heads.get(head);
    if (under === undefined) heads.set(head, [number]);
    else under.push(number);
  });
  return {
    patterns: storeNames(patterns),
    heads: storeNames([...heads.keys()]),
    under: storeGroups([...heads.values()]),
  };
}

/** Shorter ones are looked at with every word. */
const headOf = (bare: string): string => (bare.length < HEAD ? '' : bare.slice(0, HEAD));

/** Finds by its first letters, wherever in a word they stand, the few patterns that the word may say. */
export class Patterns {
  readonly #patterns: Names;
  readonly #heads: Names;
  readonly #under: StoredGroups;
  readonly count: number;

  constructor({ patterns, heads, under }: StoredPatterns) {
    this.#patterns = new Names(patterns);
    this.#heads = new Names(heads);
    this.#under = under;
    this.count = this.#patterns.count;
  }

  at(number: number): string {
    return this.#patterns.at(number);
  }

  /** The numbers of the patterns that a folded word says, rising. */
  saidBy(word: string): number[] {
    const said = new Set<number>();
    const whole = this.#patterns.find(`=${word}`);
    if (whole !== undefined) said.add(whole);
    this.#tryUnder('', word, said);
    for (let at = 0; at + HEAD <= word.length; at++) this.#tryUnder(word.slice(at, at + HEAD), word, said);
    return [...said].sort((a, b) => a - b);
  }

  #tryUnder(head: string, word: string, said: Set<number>): void {
    for (const number of groupAt(this.#under, this.#heads.find(head)))
      if (!said.has(number) && wordSays(this.at(number), word)) said.add(number);
  }
}
