import type { Predicate } from './predicate.ts';

export const regulationDate: Predicate = {
  name: 'regulation-date',
  strong: [
    'mandate+effective',
    'cardPayment',
    'ban+doorHandle',
    'minPrice',
    'tariff+effective',
    'mandate+cardPayment',
  ],
  weak: ['mandate', 'ban', 'effective', 'until', 'tariff'],
  against: ['sell', 'register', 'order'],
  values: ['date'],
  time: 'moment',
};
