import type { Predicate } from './predicate.ts';

export const tariffExemption: Predicate = {
  name: 'tariff-exemption',
  strong: ['exempt+tariff', 'minPrice'],
  weak: ['exempt', 'tariff'],
  against: ['sell', 'register', 'order'],
  values: ['date'],
  time: 'moment',
};
