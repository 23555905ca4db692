import type { Predicate } from './predicate.ts';

export const lapRecord: Predicate = {
  name: 'lap-record',
  strong: ['record+lap', 'record'],
  weak: ['lap', 'overtake', 'production', 'bev'],
  against: ['sell', 'charge', 'price'],
  values: ['text'],
  time: 'event',
};
