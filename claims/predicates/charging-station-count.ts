import type { Predicate } from './predicate.ts';

export const chargingStationCount: Predicate = {
  name: 'charging-station-count',
  strong: ['chargingPoint'],
  weak: ['register', 'stock'],
  against: ['power', 'price', 'sell'],
  values: ['count'],
  time: 'statistic',
};
