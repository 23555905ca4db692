import type { Predicate } from './predicate.ts';

export const electricShareTarget: Predicate = {
  name: 'electric-share-target',
  strong: ['share+target', 'target+bev'],
  weak: ['target', 'share', 'plan'],
  against: ['order', 'recall'],
  values: ['percent'],
  time: 'event',
};
