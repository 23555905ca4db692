import type { Predicate } from './predicate.ts';

export const productionStart: Predicate = {
  name: 'production-start',
  strong: ['build+openStart', 'build+launch', 'build+plan', 'build+postpone'],
  weak: ['build', 'launch', 'plan', 'production', 'openStart'],
  against: ['order', 'price', 'charge', 'sell'],
  values: ['date'],
  time: 'moment',
};
