import type { Predicate } from './predicate.ts';

export const headcount: Predicate = {
  name: 'headcount',
  strong: ['jobs'],
  weak: ['plant', 'researchCentre'],
  against: ['cut', 'order', 'register', 'recall', 'hire'],
  values: ['count'],
  time: 'statistic',
};
