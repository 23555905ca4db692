import type { Predicate } from './predicate.ts';

export const supplyShare: Predicate = {
  name: 'supply-share',
  strong: ['efuel+supply', 'cobalt', 'efuel+share', 'efuel+forecast'],
  weak: ['supply', 'study', 'share', 'congo'],
  against: ['sell', 'price'],
  values: ['percent'],
  time: 'timeless',
};
