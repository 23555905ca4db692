import type { Predicate } from './predicate.ts';

export const electionResult: Predicate = {
  name: 'election-result',
  strong: ['election'],
  weak: ['share'],
  against: ['sell', 'order', 'register', 'launch'],
  values: ['percent'],
  time: 'event',
};
