import type { Predicate } from './predicate.ts';

export const plantEnd: Predicate = {
  name: 'plant-end',
  strong: ['closeEnd'],
  weak: ['plant', 'build'],
  against: ['order', 'register', 'recall', 'openStart'],
  values: ['date'],
  time: 'moment',
};
