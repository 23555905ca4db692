import type { Predicate } from './predicate.ts';

export const energyDemand: Predicate = {
  name: 'energy-demand',
  strong: ['efuel+energyNeed', 'efuel+consumption'],
  weak: ['efuel', 'study'],
  against: ['sell', 'price'],
  values: ['factor'],
  time: 'timeless',
};
