import type { Predicate } from './predicate.ts';

export const capitalRaise: Predicate = {
  name: 'capital-raise',
  strong: ['shares+invest', 'shares'],
  weak: ['invest', 'plan'],
  against: ['order', 'register', 'recall'],
  values: ['money'],
  time: 'event',
};
