import type { Predicate } from './predicate.ts';

export const productPlan: Predicate = {
  name: 'product-plan',
  strong: ['plan', 'newModel', 'noSeries', 'sporty', 'version'],
  weak: ['launch'],
  against: ['order', 'register', 'recall', 'lap', 'sell'],
  values: ['text'],
  time: 'timeless',
};
