import type { Predicate } from './predicate.ts';

export const marketShare: Predicate = {
  name: 'market-share',
  strong: ['share'],
  weak: ['register', 'sell', 'increase', 'decrease', 'bev'],
  against: ['order', 'stock', 'batteryHealth', 'chargingLoss', 'profit'],
  values: ['percent'],
  time: 'statistic',
};
