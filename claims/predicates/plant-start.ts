import type { Predicate } from './predicate.ts';

export const plantStart: Predicate = {
  name: 'plant-start',
  strong: ['openStart', 'build'],
  weak: ['plant', 'cellPlant', 'plan', 'launch'],
  against: ['order', 'register', 'recall', 'jobs', 'closeEnd', 'researchCentre'],
  values: ['date'],
  time: 'moment',
};
