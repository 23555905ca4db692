import type { Predicate } from './predicate.ts';

export const researchCentre: Predicate = {
  name: 'research-centre',
  strong: ['researchCentre'],
  weak: ['openStart', 'plan', 'jobs'],
  against: ['headquarters', 'order', 'register', 'recall', 'hire', 'smartphone'],
  values: ['entity', 'date'],
  time: 'moment',
};
