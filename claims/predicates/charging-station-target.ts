import type { Predicate } from './predicate.ts';

export const chargingStationTarget: Predicate = {
  name: 'charging-station-target',
  strong: ['chargingPoint+target', 'chargingPoint+plan', 'chargingPoint'],
  weak: ['target', 'plan'],
  against: ['power', 'price'],
  values: ['count'],
  time: 'event',
};
