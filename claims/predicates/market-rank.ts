import type { Predicate } from './predicate.ts';

export const marketRank: Predicate = {
  name: 'market-rank',
  strong: ['rank+register', 'rank+bev', 'rank', 'overtake+register', 'overtake+bestseller'],
  weak: ['overtake', 'bestseller', 'register', 'sell', 'share'],
  against: ['order', 'target'],
  values: ['rank', 'count'],
  time: 'statistic',
  holder: true,
};
