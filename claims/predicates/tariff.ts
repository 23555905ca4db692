import type { Predicate } from './predicate.ts';

export const tariff: Predicate = {
  name: 'tariff',
  strong: ['tariff'],
  weak: ['effective', 'exempt', 'provisional'],
  against: ['sell', 'register', 'order', 'forecast', 'subsidy'],
  values: ['percent'],
  time: 'timeless',
};
