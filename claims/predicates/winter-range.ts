import type { Predicate } from './predicate.ts';

export const winterRange: Predicate = {
  name: 'winter-range',
  strong: ['winter+range', 'winter+study'],
  weak: ['range', 'study'],
  against: ['price', 'charge'],
  values: ['distance'],
  time: 'event',
};
