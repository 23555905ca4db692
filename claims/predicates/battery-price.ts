import type { Predicate } from './predicate.ts';

export const batteryPrice: Predicate = {
  name: 'battery-price',
  strong: ['batteryPrice'],
  weak: ['battery', 'price', 'decrease'],
  against: ['sell', 'plant'],
  values: ['money'],
  time: 'statistic',
};
