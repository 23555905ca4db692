import type { Predicate } from './predicate.ts';

export const revenueOrLoss: Predicate = {
  name: 'revenue-or-loss',
  strong: ['profit', 'loss', 'revenue'],
  weak: ['operating', 'sell', 'deliver'],
  against: ['order', 'register', 'recall', 'batteryHealth'],
  values: ['money'],
  // "Verlust von 300 Millionen" is the value, no change of one.
  change: true,
  time: 'statistic',
};
