import type { Predicate } from './predicate.ts';

export const stockTarget: Predicate = {
  name: 'stock-target',
  strong: ['target+stock', 'target+bev', 'promise+stock', 'promise+bev', 'promise+target', 'promise+until'],
  weak: ['plan', 'stock', 'register'],
  against: ['order', 'share'],
  values: ['count'],
  time: 'event',
};
