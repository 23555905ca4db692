import type { Predicate } from './predicate.ts';

export const trackNaming: Predicate = {
  name: 'track-naming',
  strong: ['naming'],
  weak: ['partner'],
  against: ['order', 'recall', 'sell', 'lap'],
  values: ['entity', 'text'],
  time: 'timeless',
};
