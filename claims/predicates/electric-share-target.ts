import type { Predicate } from './predicate.ts';

export const electricShareTarget: Predicate = {
  name: 'electric-share-target',
  strong: ['target'],
  weak: ['share', 'plan'],
  against: ['order', 'recall'],
  values: ['percent'],
  time: 'statistic',
};
