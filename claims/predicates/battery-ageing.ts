import type { Predicate } from './predicate.ts';

export const batteryAgeing: Predicate = {
  name: 'battery-ageing',
  strong: ['ageing'],
  weak: ['battery', 'study', 'batteryHealth'],
  against: ['winter', 'chargingLoss', 'fire', 'share', 'sell', 'register'],
  values: ['percent'],
  time: 'timeless',
};
