import type { FeatureGroups } from '../features.ts';
import type { Trees } from './trees.ts';

/** Log-odds that a sentence states a fact: the score of the evidence, and what the trees make of it together. */
export type Judge = (score: number, features: FeatureGroups) => number;

export function judgeOf(trees: Trees): Judge {
  const places = new Map(trees.features.map((name, place) => [name, place]));
  const values = new Float64Array(places.size);
  return (score, groups) => {
    values.fill(0);
    for (const group of groups)
      for (const name in group) {
        const place = places.get(name);
        if (place !== undefined) values[place] = group[name] ?? 0;
      }
    return score + trees.sum(values);
  };
}
