import type { Predicate } from './predicate.ts';

export const powerOutput: Predicate = {
  name: 'power-output',
  strong: ['power'],
  weak: ['production'],
  against: ['charge', 'sell', 'chargingPoint', 'battery'],
  values: ['power'],
  time: 'timeless',
  dataSheet: true,
};
