import type { Predicate } from './predicate.ts';

export const emission: Predicate = {
  name: 'emission',
  strong: ['climate', 'lifecycle'],
  weak: ['study', 'combustion', 'fleetLimit'],
  against: ['sell', 'price'],
  values: ['percent', 'count'],
  time: 'timeless',
};
