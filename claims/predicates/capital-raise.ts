import type { Predicate } from './predicate.ts';

export const capitalRaise: Predicate = {
  name: 'capital-raise',
  strong: ['invest'],
  weak: ['plan'],
  against: ['order', 'register', 'recall'],
  values: ['money'],
  time: 'event',
};
