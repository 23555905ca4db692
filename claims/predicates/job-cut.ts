import type { Predicate } from './predicate.ts';

export const jobCut: Predicate = {
  name: 'job-cut',
  strong: ['cut+jobs', 'shift'],
  weak: ['plan', 'plant', 'jobs'],
  against: ['order', 'register', 'recall', 'hire', 'openStart'],
  values: ['count'],
  time: 'timeless',
};
