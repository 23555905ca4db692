import type { Predicate } from './predicate.ts';

export const launchMarkets: Predicate = {
  name: 'launch-markets',
  strong: ['launch'],
  weak: ['sell', 'plan', 'export'],
  against: ['price', 'charge', 'researchCentre', 'smartphone'],
  values: ['entity'],
  time: 'timeless',
};
