import type { Predicate } from './predicate.ts';

export const stockCount: Predicate = {
  name: 'stock-count',
  strong: ['stock'],
  weak: ['register'],
  against: ['order', 'target', 'share'],
  values: ['count'],
  time: 'statistic',
};
