import type { Predicate } from './predicate.ts';

export const chargingAddedRange: Predicate = {
  name: 'charging-added-range',
  strong: ['charge+range', 'charge'],
  weak: ['battery', 'range'],
  against: ['price', 'sell'],
  values: ['distance'],
  time: 'timeless',
  dataSheet: true,
};
