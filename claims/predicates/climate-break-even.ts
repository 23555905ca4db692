import type { Predicate } from './predicate.ts';

export const climateBreakEven: Predicate = {
  name: 'climate-break-even',
  strong: ['breakEven+climate', 'breakEven+lifecycle', 'climate+mileage', 'breakEven+combustion'],
  weak: ['study', 'lifecycle', 'combustion', 'breakEven', 'climate'],
  against: ['sell', 'price', 'winter', 'batteryHealth'],
  values: ['distance'],
  time: 'timeless',
};
