import type { Predicate } from './predicate.ts';

export const registrationCount: Predicate = {
  name: 'registration-count',
  strong: ['register'],
  weak: ['sell', 'increase', 'decrease', 'share', 'overtake', 'plate'],
  against: ['stock', 'order', 'target', 'share', 'forecast', 'production', 'deliver'],
  values: ['count'],
  time: 'statistic',
};
