import type { Predicate } from './predicate.ts';

export const regulationValue: Predicate = {
  name: 'regulation-value',
  strong: ['mandate', 'combustionBan', 'averaging', 'quota', 'everyKm'],
  weak: ['effective', 'climate', 'tariff', 'share', 'fleetLimit'],
  against: ['sell', 'order', 'price'],
  values: ['percent', 'count', 'distance', 'duration'],
  time: 'timeless',
};
