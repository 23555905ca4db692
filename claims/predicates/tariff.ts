import type { Predicate } from './predicate.ts';

export const tariff: Predicate = {
  name: 'tariff',
  strong: ['tariff'],
  weak: ['effective', 'exempt', 'provisional'],
  against: ['sell', 'register', 'order', 'forecast', 'subsidy'],
  values: ['percent'],
  // "ein Aufschlag von 18,8 Prozent" is the tariff itself.
  change: true,
  time: 'timeless',
};
