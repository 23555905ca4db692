import type { Predicate } from './predicate.ts';

export const tariffExemption: Predicate = {
  name: 'tariff-exemption',
  strong: ['exempt', 'tariff'],
  weak: ['minPrice'],
  against: ['sell', 'register', 'order'],
  values: ['date'],
  time: 'moment',
};
