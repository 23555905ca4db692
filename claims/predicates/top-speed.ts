import type { Predicate } from './predicate.ts';

export const topSpeed: Predicate = {
  name: 'top-speed',
  strong: ['topSpeed'],
  weak: ['record', 'power'],
  against: ['lap', 'charge', 'range', 'price'],
  values: ['speed'],
  time: 'event',
};
