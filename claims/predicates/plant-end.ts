import type { Predicate } from './predicate.ts';

export const plantEnd: Predicate = {
  name: 'plant-end',
  strong: ['closeEnd+plant', 'closeEnd+build'],
  weak: ['plant', 'build', 'closeEnd'],
  against: ['order', 'register', 'recall', 'openStart'],
  values: ['date'],
  time: 'moment',
};
