import type { Predicate } from './predicate.ts';

export const plantConversion: Predicate = {
  name: 'plant-conversion',
  strong: ['build', 'pure'],
  weak: ['plant', 'plan'],
  against: ['order', 'register', 'recall'],
  values: ['date'],
  time: 'moment',
};
