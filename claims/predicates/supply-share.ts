import type { Predicate } from './predicate.ts';

export const supplyShare: Predicate = {
  name: 'supply-share',
  strong: ['supply', 'efuel', 'cobalt', 'congo'],
  weak: ['study', 'share'],
  against: ['sell', 'price'],
  values: ['percent'],
  time: 'timeless',
};
