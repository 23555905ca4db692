import type { Predicate } from './predicate.ts';

export const rangeLoss: Predicate = {
  name: 'range-loss',
  strong: ['winter+range', 'winter+loss', 'range+loss', 'winter+decrease'],
  weak: ['range', 'loss', 'study', 'decrease', 'winter'],
  against: ['price', 'batteryHealth', 'chargingLoss', 'fire'],
  values: ['percent'],
  time: 'event',
  change: true,
};
