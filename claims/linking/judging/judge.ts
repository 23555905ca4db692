import type { FeatureGroups } from '../features.ts';
import type { Trees } from './trees.ts';
import type { Owner, Wording } from './wording.ts';

/** All that tells whether a sentence states a fact. */
export interface Asked {
  readonly fact: Owner;
  /** Weighted sum of the evidence. */
  readonly score: number;
  readonly features: FeatureGroups;
  /** Stems of the sentence. */
  readonly words: Iterable<string>;
  readonly manner: readonly string[];
}

/** Log-odds that a sentence states a fact: the score of the evidence, what the trees make of it together, and the words. */
export type Judge = (asked: Asked) => number;

export function judgeOf(trees: Trees, wording: Wording): Judge {
  const places = new Map(trees.features.map((name, place) => [name, place]));
  const values = new Float64Array(places.size);
  return ({ fact, score, features, words, manner }) => {
    values.fill(0);
    for (const group of features)
      for (const name in group) {
        const place = places.get(name);
        if (place !== undefined) values[place] = group[name] ?? 0;
      }
    return score + trees.sum(values) + wording.sum(fact, words, manner);
  };
}
