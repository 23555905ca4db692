import type { Predicate } from './predicate.ts';

export const headquartersClosure: Predicate = {
  name: 'headquarters-closure',
  strong: ['closeEnd+headquarters'],
  weak: ['headquarters', 'plan'],
  against: ['order', 'register', 'recall', 'openStart'],
  values: ['date'],
  time: 'moment',
};
