import type { Predicate } from './predicate.ts';

export const chargingLoss: Predicate = {
  name: 'charging-loss',
  strong: ['chargingLoss', 'wallbox', 'socket'],
  weak: ['charge', 'study', 'loss'],
  against: ['winter', 'fire', 'batteryHealth', 'sell'],
  values: ['percent'],
  time: 'timeless',
};
