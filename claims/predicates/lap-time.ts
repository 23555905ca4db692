import type { Predicate } from './predicate.ts';

export const lapTime: Predicate = {
  name: 'lap-time',
  strong: ['lap'],
  weak: ['record', 'lapVerb'],
  against: ['topSpeed', 'range', 'charge', 'sell', 'price', 'power', 'consumption'],
  values: ['duration'],
  time: 'event',
};
