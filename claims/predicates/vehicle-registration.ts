import type { Predicate } from './predicate.ts';

export const vehicleRegistration: Predicate = {
  name: 'vehicle-registration',
  strong: ['plate+prototype', 'plate+testDrive'],
  weak: ['plate', 'register', 'testDrive', 'prototype'],
  against: ['order', 'recall', 'sell', 'stock', 'share', 'increase', 'decrease'],
  values: ['date'],
  time: 'moment',
};
