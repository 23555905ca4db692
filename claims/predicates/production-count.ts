import type { Predicate } from './predicate.ts';

export const productionCount: Predicate = {
  name: 'production-count',
  strong: ['build'],
  weak: ['deliver', 'production', 'plant'],
  against: ['order', 'register', 'sell', 'target'],
  values: ['count'],
  time: 'event',
};
