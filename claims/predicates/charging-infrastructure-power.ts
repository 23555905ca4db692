import type { Predicate } from './predicate.ts';

export const chargingInfrastructurePower: Predicate = {
  name: 'charging-infrastructure-power',
  strong: ['infrastructurePower', 'chargingPoint'],
  weak: ['power', 'charge'],
  against: ['price'],
  values: ['power'],
  time: 'statistic',
};
