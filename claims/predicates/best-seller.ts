import type { Predicate } from './predicate.ts';

export const bestSeller: Predicate = {
  name: 'best-seller',
  strong: ['bestseller'],
  weak: ['sell', 'register', 'rank', 'overtake'],
  against: ['order', 'target', 'forecast', 'price'],
  values: ['rank', 'text', 'count'],
  time: 'statistic',
  holder: true,
};
