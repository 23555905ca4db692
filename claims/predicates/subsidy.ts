import type { Predicate } from './predicate.ts';

export const subsidy: Predicate = {
  name: 'subsidy',
  strong: ['subsidy', 'baseRate', 'incomeLimit'],
  weak: ['maximum', 'atLeast', 'children', 'earns'],
  against: ['sell', 'register', 'order', 'tariff'],
  values: ['money'],
  time: 'timeless',
};
