import type { Predicate } from './predicate.ts';

export const chargingPower: Predicate = {
  name: 'charging-power',
  strong: ['charge'],
  weak: ['power'],
  against: ['chargingPoint', 'range', 'price'],
  values: ['power'],
  time: 'timeless',
  dataSheet: true,
};
