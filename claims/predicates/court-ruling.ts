import type { Predicate } from './predicate.ts';

export const courtRuling: Predicate = {
  name: 'court-ruling',
  strong: ['court'],
  weak: ['hood'],
  against: ['sell', 'order', 'register', 'launch', 'recall'],
  values: ['money'],
  time: 'event',
};
