import type { Predicate } from './predicate.ts';

export const subsidyStart: Predicate = {
  name: 'subsidy-start',
  strong: ['subsidy+effective', 'subsidy+apply', 'subsidy+openStart'],
  weak: ['subsidy', 'apply', 'launch', 'register'],
  against: ['sell', 'order', 'tariff', 'closeEnd'],
  values: ['date'],
  time: 'moment',
};
