import type { Predicate } from './predicate.ts';

export const forecast: Predicate = {
  name: 'forecast',
  strong: ['forecast+sell', 'forecast+bev', 'forecast+increase'],
  weak: ['forecast', 'sell', 'target', 'increase'],
  against: ['deliver', 'register'],
  values: ['count'],
  time: 'statistic',
};
