import type { Predicate } from './predicate.ts';

export const orderCount: Predicate = {
  name: 'order-count',
  strong: ['order'],
  weak: ['customers', 'launch', 'openStart'],
  against: ['deliver', 'register', 'production', 'target', 'recall'],
  values: ['count'],
  time: 'event',
};
