import type { Predicate } from './predicate.ts';

export const breakdownRate: Predicate = {
  name: 'breakdown-rate',
  strong: ['breakdown'],
  weak: ['study', 'combustion'],
  against: ['sell', 'price'],
  values: ['count'],
  time: 'timeless',
};
