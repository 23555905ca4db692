import type { Predicate } from './predicate.ts';

export const companyRank: Predicate = {
  name: 'company-rank',
  strong: ['rank', 'overtake+sell', 'overtake+bev'],
  weak: ['overtake', 'sell', 'target', 'smartphone', 'share'],
  against: ['order', 'price', 'charge'],
  values: ['rank', 'count'],
  time: 'statistic',
  holder: true,
};
