import type { Predicate } from './predicate.ts';

export const outsells: Predicate = {
  name: 'outsells',
  strong: ['overtake+sell', 'overtake+bestseller', 'overtake'],
  weak: ['sell', 'bestseller'],
  against: ['order', 'target', 'forecast'],
  values: ['date', 'percent'],
  time: 'statistic',
};
