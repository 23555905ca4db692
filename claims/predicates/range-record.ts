import type { Predicate } from './predicate.ts';

export const rangeRecord: Predicate = {
  name: 'range-record',
  strong: ['range', 'record'],
  weak: ['endurance'],
  against: ['winter', 'price', 'charge'],
  values: ['distance'],
  time: 'event',
};
