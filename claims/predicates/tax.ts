import type { Predicate } from './predicate.ts';

export const tax: Predicate = {
  name: 'tax',
  strong: ['tax'],
  weak: ['exempt', 'companyCar', 'depreciation', 'until', 'maximum'],
  against: ['sell', 'register', 'order', 'tariff', 'subsidy'],
  values: ['date', 'money', 'percent'],
  time: 'timeless',
};
