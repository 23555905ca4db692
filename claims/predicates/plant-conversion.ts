import type { Predicate } from './predicate.ts';

export const plantConversion: Predicate = {
  name: 'plant-conversion',
  strong: ['build+pure', 'plant+pure', 'build+bev'],
  weak: ['plant', 'plan', 'build'],
  against: ['order', 'register', 'recall'],
  values: ['date'],
  time: 'moment',
};
