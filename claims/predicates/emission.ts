import type { Predicate } from './predicate.ts';

export const emission: Predicate = {
  name: 'emission',
  strong: ['climate+lifecycle', 'climate+combustion', 'fleetLimit', 'climate+study'],
  weak: ['climate', 'study', 'combustion'],
  against: ['sell', 'price'],
  values: ['percent', 'count'],
  time: 'timeless',
  change: true,
};
