import type { Predicate } from './predicate.ts';

export const stockCount: Predicate = {
  name: 'stock-count',
  strong: ['stock+bev', 'stock+register', 'stock'],
  weak: ['register', 'bev'],
  against: ['order', 'target', 'share'],
  values: ['count'],
  time: 'statistic',
};
