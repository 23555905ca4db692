import type { Predicate } from './predicate.ts';

export const fireRate: Predicate = {
  name: 'fire-rate',
  strong: ['fire'],
  weak: ['study', 'combustion'],
  against: ['sell', 'price', 'winter'],
  values: ['percent', 'count', 'text'],
  time: 'timeless',
};
