import type { Predicate } from './predicate.ts';

export const salesCount: Predicate = {
  name: 'sales-count',
  strong: ['sell', 'deliver'],
  weak: ['overtake', 'increase', 'decrease', 'customers', 'share', 'foreign'],
  against: [
    'order',
    'register',
    'production',
    'target',
    'stock',
    'profit',
    'loss',
    'revenue',
    'forecast',
    'recall',
  ],
  values: ['count'],
  time: 'statistic',
};
