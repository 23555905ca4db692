import type { Predicate } from './predicate.ts';

export const investment: Predicate = {
  name: 'investment',
  strong: ['invest'],
  weak: ['plan', 'partner', 'plant'],
  against: ['order', 'register', 'recall', 'sell'],
  values: ['money'],
  time: 'event',
};
