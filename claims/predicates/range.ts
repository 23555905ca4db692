import type { Predicate } from './predicate.ts';

export const range: Predicate = {
  name: 'range',
  strong: ['range', 'cycleTest'],
  weak: ['battery'],
  against: ['price', 'charge', 'winter', 'record', 'endurance', 'breakEven'],
  values: ['distance'],
  time: 'timeless',
  dataSheet: true,
};
