import type { Predicate } from './predicate.ts';

export const acceleration: Predicate = {
  name: 'acceleration',
  strong: ['accelerate'],
  weak: ['record'],
  against: ['charge', 'lap'],
  values: ['duration'],
  time: 'event',
};
