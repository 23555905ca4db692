import type { Predicate } from './predicate.ts';

export const breakdownCount: Predicate = {
  name: 'breakdown-count',
  strong: ['breakdown'],
  weak: ['study', 'increase'],
  against: ['sell', 'price'],
  values: ['count'],
  time: 'statistic',
};
