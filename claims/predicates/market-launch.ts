import type { Predicate } from './predicate.ts';

export const marketLaunch: Predicate = {
  name: 'market-launch',
  strong: ['launch', 'export', 'postpone'],
  weak: ['plan', 'dealer', 'foreign', 'order', 'sell', 'deliver'],
  against: [
    'price',
    'charge',
    'range',
    'plant',
    'openStart',
    'researchCentre',
    'hire',
    'register',
    'recall',
    'smartphone',
  ],
  values: ['date', 'text'],
  time: 'moment',
};
