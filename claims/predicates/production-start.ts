import type { Predicate } from './predicate.ts';

export const productionStart: Predicate = {
  name: 'production-start',
  strong: ['build', 'openStart', 'launch'],
  weak: ['plan', 'production'],
  against: ['order', 'price', 'charge', 'sell'],
  values: ['date'],
  time: 'moment',
};
