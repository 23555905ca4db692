import type { Predicate } from './predicate.ts';

export const batteryHealth: Predicate = {
  name: 'battery-health',
  strong: ['batteryHealth'],
  weak: ['battery', 'study', 'mileage'],
  against: ['chargingLoss', 'fire', 'winter', 'share', 'sell'],
  values: ['percent'],
  time: 'timeless',
};
