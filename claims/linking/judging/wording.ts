import type { Fact } from '../../../facts/types.ts';
import { stemOf } from '../../german/stem.ts';
import type { SentenceInContext } from '../context.ts';
import type { Fits } from '../fits.ts';

/**
 * How texts put what they state, for each predicate and each fact: "stem:tenths of log-odds" for each word that speaks for it
 * or against it, and the same for how much of the record is told (`manner`).
 */
export interface StoredWording {
  readonly predicates: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
}

/** Of whom learnt words speak; a pack that came later has facts nobody has learnt about, their predicates are known. */
export type Owner = Pick<Fact, 'id' | 'predicate'>;

/** The stems of all words of the sentence, each once. */
export function wordsOf({ reading }: SentenceInContext): Set<string> {
  const words = new Set<string>();
  for (const { word } of reading.tokens) if (word.kind === 'word') words.add(stemOf(word));
  return words;
}

/** How a sentence tells of a fact; no stem holds "=". */
export const manner = ({ value, subject }: Fits): string[] => [
  `=${value.state}`,
  `=${subject.state}`,
  `=${value.state}=${subject.state}`,
];

type Odds = ReadonlyMap<string, number>;
const NOTHING: Odds = new Map();

/** Words with their log-odds, read for a predicate or fact once it is asked about. */
export class Wording {
  readonly #stored: StoredWording;
  readonly #predicates = new Map<string, Odds>();
  readonly #facts = new Map<string, Odds>();

  constructor(stored: StoredWording) {
    this.#stored = stored;
  }

  /** Log-odds that words and manner add to what else speaks for the fact. */
  sum({ id, predicate }: Owner, words: Iterable<string>, manner: readonly string[]): number {
    const common = oddsOf(predicate, this.#predicates, this.#stored.predicates);
    const own = oddsOf(id, this.#facts, this.#stored.facts);
    let sum = 0;
    for (const list of [words, manner])
      for (const word of list) sum += (common.get(word) ?? 0) + (own.get(word) ?? 0);
    return sum / 10;
  }
}

function oddsOf(owner: string, known: Map<string, Odds>, stored: Readonly<Record<string, string>>): Odds {
  const read = known.get(owner);
  if (read !== undefined) return read;
  const text = Object.hasOwn(stored, owner) ? stored[owner] : undefined;
  const odds = text === undefined ? NOTHING : new Map(text.split(' ').map(entry));
  known.set(owner, odds);
  return odds;
}

function entry(text: string): [string, number] {
  const at = text.lastIndexOf(':');
  return [text.slice(0, at), Number(text.slice(at + 1))];
}
