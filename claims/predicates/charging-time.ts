import type { Predicate } from './predicate.ts';

export const chargingTime: Predicate = {
  name: 'charging-time',
  strong: ['charge+battery', 'charge'],
  weak: ['battery'],
  against: ['price', 'sell'],
  values: ['duration'],
  time: 'timeless',
  dataSheet: true,
};
