import type { Predicate } from './predicate.ts';

export const forecast: Predicate = {
  name: 'forecast',
  strong: ['forecast'],
  weak: ['sell', 'target', 'increase'],
  against: ['deliver', 'register'],
  values: ['count'],
  time: 'statistic',
};
