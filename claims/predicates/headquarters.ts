import type { Predicate } from './predicate.ts';

export const headquarters: Predicate = {
  name: 'headquarters',
  strong: ['headquarters'],
  weak: ['plan', 'openStart', 'sell'],
  against: ['researchCentre', 'order', 'recall', 'register', 'hire', 'dealer'],
  values: ['entity'],
  time: 'timeless',
};
