import type { Predicate } from './predicate.ts';

export const marketRank: Predicate = {
  name: 'market-rank',
  strong: ['rank', 'overtake', 'bestseller'],
  weak: ['register', 'sell', 'share'],
  against: ['order', 'target'],
  values: ['rank', 'count'],
  time: 'statistic',
  holder: true,
};
