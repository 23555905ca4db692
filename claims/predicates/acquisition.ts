import type { Predicate } from './predicate.ts';

export const acquisition: Predicate = {
  name: 'acquisition',
  strong: ['partner', 'invest'],
  weak: ['plant', 'plan'],
  against: ['order', 'register', 'recall', 'sell'],
  values: ['text'],
  time: 'timeless',
};
