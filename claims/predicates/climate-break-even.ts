import type { Predicate } from './predicate.ts';

export const climateBreakEven: Predicate = {
  name: 'climate-break-even',
  strong: ['breakEven', 'climate'],
  weak: ['study', 'lifecycle', 'combustion'],
  against: ['sell', 'price', 'winter', 'batteryHealth'],
  values: ['distance'],
  time: 'timeless',
};
