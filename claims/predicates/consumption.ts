import type { Predicate } from './predicate.ts';

export const consumption: Predicate = {
  name: 'consumption',
  strong: ['consumption'],
  weak: ['winter', 'study'],
  against: ['batteryPrice', 'price'],
  values: ['percent', 'count'],
  time: 'event',
  change: true,
};
