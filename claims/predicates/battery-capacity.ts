import type { Predicate } from './predicate.ts';

export const batteryCapacity: Predicate = {
  name: 'battery-capacity',
  strong: ['capacity+battery', 'capacity'],
  weak: ['range', 'battery'],
  against: ['price', 'plant', 'build'],
  values: ['energy'],
  time: 'timeless',
  dataSheet: true,
};
