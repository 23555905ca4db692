import type { Predicate } from './predicate.ts';

export const revenueOrLoss: Predicate = {
  name: 'revenue-or-loss',
  strong: ['profit', 'loss', 'revenue'],
  weak: ['operating', 'sell', 'deliver'],
  against: ['order', 'register', 'recall', 'batteryHealth'],
  values: ['money'],
  time: 'statistic',
};
