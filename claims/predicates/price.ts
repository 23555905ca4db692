import type { Predicate } from './predicate.ts';

export const price: Predicate = {
  name: 'price',
  strong: ['price'],
  weak: ['entry', 'priceCut', 'launch', 'order'],
  against: ['power', 'range', 'charge', 'battery', 'subsidy', 'tax', 'invest', 'order', 'tariff'],
  values: ['money'],
  time: 'timeless',
};
