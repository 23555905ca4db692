import type { Predicate } from './predicate.ts';

export const batteryAgeing: Predicate = {
  name: 'battery-ageing',
  strong: ['ageing+battery', 'ageing+batteryHealth', 'ageing+study'],
  weak: ['battery', 'study', 'batteryHealth', 'ageing'],
  against: ['winter', 'chargingLoss', 'fire', 'share', 'sell', 'register'],
  values: ['percent'],
  time: 'timeless',
  change: true,
};
