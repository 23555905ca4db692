import type { Predicate } from './predicate.ts';

export const deliveryTarget: Predicate = {
  name: 'delivery-target',
  strong: ['target+deliver', 'target+sell', 'target+foreign', 'target+bev', 'aim'],
  weak: ['target', 'deliver', 'sell', 'foreign', 'increase'],
  against: ['order', 'register', 'recall', 'production', 'forecast'],
  values: ['count', 'percent'],
  time: 'event',
};
