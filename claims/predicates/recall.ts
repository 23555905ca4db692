import type { Predicate } from './predicate.ts';

export const recall: Predicate = {
  name: 'recall',
  strong: ['recall'],
  weak: ['plan'],
  against: ['sell', 'order', 'register', 'launch'],
  values: ['count'],
  time: 'event',
};
