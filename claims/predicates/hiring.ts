import type { Predicate } from './predicate.ts';

export const hiring: Predicate = {
  name: 'hiring',
  strong: ['hire', 'lead', 'formerly'],
  weak: ['engineer', 'researchCentre'],
  against: ['order', 'register', 'recall', 'cut', 'sell'],
  values: ['count', 'entity', 'date'],
  time: 'timeless',
};
