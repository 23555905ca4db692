import type { Predicate } from './predicate.ts';

export const rangeLoss: Predicate = {
  name: 'range-loss',
  strong: ['winter'],
  weak: ['range', 'loss', 'study', 'decrease'],
  against: ['price', 'batteryHealth', 'chargingLoss', 'fire'],
  values: ['percent'],
  time: 'event',
};
