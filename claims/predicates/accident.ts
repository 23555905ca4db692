import type { Predicate } from './predicate.ts';

export const accident: Predicate = {
  name: 'accident',
  strong: ['accident'],
  weak: ['fire', 'jobs'],
  against: ['sell', 'order', 'register', 'launch', 'recall'],
  values: ['count'],
  time: 'event',
};
