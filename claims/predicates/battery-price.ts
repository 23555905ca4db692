import type { Predicate } from './predicate.ts';

export const batteryPrice: Predicate = {
  name: 'battery-price',
  strong: ['batteryPrice', 'battery+price'],
  weak: ['price', 'decrease', 'battery'],
  against: ['sell', 'plant'],
  values: ['money'],
  time: 'statistic',
};
