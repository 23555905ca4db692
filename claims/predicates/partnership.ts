import type { Predicate } from './predicate.ts';

export const partnership: Predicate = {
  name: 'partnership',
  strong: ['partner'],
  weak: ['naming', 'plan', 'invest'],
  against: ['order', 'register', 'recall', 'sell', 'lap'],
  values: ['entity', 'text'],
  time: 'timeless',
};
