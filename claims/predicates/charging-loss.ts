import type { Predicate } from './predicate.ts';

export const chargingLoss: Predicate = {
  name: 'charging-loss',
  strong: [
    'chargingLoss+wallbox',
    'chargingLoss+socket',
    'chargingLoss+charge',
    'wallbox+charge',
    'socket+charge',
  ],
  weak: ['charge', 'study', 'loss', 'chargingLoss'],
  against: ['winter', 'fire', 'batteryHealth', 'sell'],
  values: ['percent'],
  time: 'timeless',
};
