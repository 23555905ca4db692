import type { Predicate } from './predicate.ts';

export const batteryHealth: Predicate = {
  name: 'battery-health',
  strong: ['batteryHealth+battery', 'batteryHealth+mileage', 'battery+study', 'batteryHealth+study'],
  weak: ['battery', 'study', 'mileage', 'batteryHealth'],
  against: ['chargingLoss', 'fire', 'winter', 'share', 'sell'],
  values: ['percent'],
  time: 'timeless',
  rest: 'loss',
};
