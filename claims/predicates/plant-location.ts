import type { Predicate } from './predicate.ts';

export const plantLocation: Predicate = {
  name: 'plant-location',
  strong: ['plant', 'build'],
  weak: ['plan'],
  against: ['order', 'register', 'recall'],
  values: ['entity'],
  time: 'timeless',
};
