import type { Predicate } from './predicate.ts';

export const subsidy: Predicate = {
  name: 'subsidy',
  strong: ['subsidy'],
  weak: ['maximum', 'baseRate', 'incomeLimit', 'children'],
  against: ['sell', 'register', 'order', 'tariff'],
  values: ['money'],
  time: 'timeless',
};
