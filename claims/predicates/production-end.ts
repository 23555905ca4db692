import type { Predicate } from './predicate.ts';

export const productionEnd: Predicate = {
  name: 'production-end',
  strong: ['closeEnd+build', 'closeEnd+plan', 'closeEnd'],
  weak: ['build', 'production'],
  against: ['order', 'price', 'charge'],
  values: ['date'],
  time: 'moment',
};
