import type { Predicate } from './predicate.ts';

export const headquartersClosure: Predicate = {
  name: 'headquarters-closure',
  strong: ['closeEnd', 'headquarters'],
  weak: ['plan'],
  against: ['order', 'register', 'recall', 'openStart'],
  values: ['date'],
  time: 'moment',
};
