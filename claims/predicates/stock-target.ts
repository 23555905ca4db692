import type { Predicate } from './predicate.ts';

export const stockTarget: Predicate = {
  name: 'stock-target',
  strong: ['target', 'stock'],
  weak: ['plan', 'register'],
  against: ['order', 'share'],
  values: ['count'],
  time: 'statistic',
};
