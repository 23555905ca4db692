import type { Predicate } from './predicate.ts';

export const enduranceRecord: Predicate = {
  name: 'endurance-record',
  strong: ['endurance'],
  weak: ['record', 'range'],
  against: ['winter', 'charge'],
  values: ['distance', 'duration'],
  time: 'event',
};
