import type { Predicate } from './predicate.ts';

export const insolvency: Predicate = {
  name: 'insolvency',
  strong: ['insolvent'],
  weak: ['closeEnd'],
  against: ['sell', 'order', 'register', 'launch'],
  values: ['date'],
  time: 'moment',
};
