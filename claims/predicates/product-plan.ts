import type { Predicate } from './predicate.ts';

export const productPlan: Predicate = {
  name: 'product-plan',
  strong: ['plan+newModel', 'plan+sporty', 'version+sporty', 'noSeries+plan', 'newModel'],
  weak: ['plan', 'launch', 'version', 'noSeries', 'sporty'],
  against: ['order', 'register', 'recall', 'lap', 'sell'],
  values: ['text'],
  time: 'timeless',
};
