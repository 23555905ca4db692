import type { Predicate } from './predicate.ts';

export const hiring: Predicate = {
  name: 'hiring',
  strong: ['hire+engineer', 'hire+formerly', 'lead+researchCentre', 'hire+lead', 'hire+researchCentre'],
  weak: ['hire', 'engineer', 'researchCentre', 'lead', 'formerly'],
  against: ['order', 'register', 'recall', 'cut', 'sell'],
  values: ['count', 'entity', 'date'],
  time: 'timeless',
};
