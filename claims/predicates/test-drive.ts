import type { Predicate } from './predicate.ts';

export const testDrive: Predicate = {
  name: 'test-drive',
  strong: ['testDrive+topSpeed', 'testDrive'],
  weak: ['topSpeed'],
  against: ['order', 'register', 'recall', 'sell', 'lap'],
  values: ['speed'],
  time: 'event',
};
