import type { Predicate } from './predicate.ts';

export const plantCapacity: Predicate = {
  name: 'plant-capacity',
  strong: ['yearlyCapacity'],
  weak: ['plant', 'build', 'cellPlant', 'target'],
  against: ['order', 'register', 'recall', 'jobs'],
  values: ['count', 'energy'],
  time: 'timeless',
};
