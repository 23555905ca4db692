import type { Predicate } from './predicate.ts';

export const subsidyEnd: Predicate = {
  name: 'subsidy-end',
  strong: ['subsidy+closeEnd', 'subsidy+until'],
  weak: ['subsidy', 'until'],
  against: ['sell', 'order', 'tariff'],
  values: ['date'],
  time: 'moment',
};
