import type { Predicate } from './predicate.ts';

export const regulationValue: Predicate = {
  name: 'regulation-value',
  strong: [
    'combustionBan',
    'averaging+fleetLimit',
    'effective+fleetLimit',
    'averaging+climate',
    'quota',
    'everyKm',
    'mandate+climate',
    'tariff+until',
    'tariff+effective',
  ],
  weak: ['aim', 'mandate', 'averaging', 'effective', 'climate', 'tariff', 'share', 'fleetLimit'],
  against: ['sell', 'order', 'price'],
  values: ['percent', 'count', 'distance', 'duration'],
  less: true,
  time: 'timeless',
};
