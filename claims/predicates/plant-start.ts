import type { Predicate } from './predicate.ts';

export const plantStart: Predicate = {
  name: 'plant-start',
  strong: [
    'openStart+plant',
    'openStart+build',
    'openStart+cellPlant',
    'build+plant',
    'build+launch',
    'postpone+plant',
    'postpone+build',
  ],
  weak: ['plant', 'cellPlant', 'plan', 'launch', 'build', 'openStart'],
  against: ['order', 'register', 'recall', 'jobs', 'closeEnd', 'researchCentre'],
  values: ['date'],
  time: 'moment',
};
