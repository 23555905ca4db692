import type { Predicate } from './predicate.ts';

export const regulationDate: Predicate = {
  name: 'regulation-date',
  strong: ['mandate', 'ban', 'effective'],
  weak: ['cardPayment', 'doorHandle', 'minPrice', 'tariff', 'until'],
  against: ['sell', 'register', 'order'],
  values: ['date'],
  time: 'moment',
};
