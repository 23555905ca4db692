import type { Qualifiers } from './types.ts';

interface QualifierName {
  readonly de: string;
  readonly en: string;
  /** What to write, for people who add facts. */
  readonly help: string;
  readonly example: string;
}

/** The conditions a value holds under, with labels for readers and help for writers. */
export const qualifierNames = {
  region: {
    de: 'Gebiet',
    en: 'Region',
    help: 'Where it holds: id of a country, region or place. `europe` is EU, EFTA and the United Kingdom; `eu` the 27 members.',
    example: 'germany',
  },
  period: {
    de: 'Zeitraum',
    en: 'Period',
    help: 'When the measured thing happened: a year, half-year, quarter, month, day, or two of them with a slash.',
    example: '2025-Q4',
  },
  as_of: { de: 'Stand', en: 'As of', help: 'Reference day or month of a stock.', example: '2026-01-01' },
  elapsed_s: {
    de: 'Nach',
    en: 'After',
    help: 'Seconds after an event or spent on it, for "binnen 27 Minuten" (1620) or "in 24 Stunden" (86400).',
    example: '1620',
  },
  cycle: {
    de: 'Norm',
    en: 'Test cycle',
    help: 'Test cycle of a range: WLTP, CLTC, EPA or NEFZ.',
    example: 'WLTP',
  },
  drive: {
    de: 'Antrieb',
    en: 'Drive',
    help: '`bev` battery only, `phev` plug-in hybrids, `bev+phev` both counted together, `nev` the Chinese count.',
    example: 'bev',
  },
  track: { de: 'Strecke', en: 'Track', help: 'Id of the circuit.', example: 'nuerburgring-nordschleife' },
  stage: {
    de: 'Stand des Autos',
    en: 'Stage',
    help: '`prototype` (also pre-production cars and test cars), `production` or `race-car` (also one-offs without road approval).',
    example: 'production',
  },
  counterpart: {
    de: 'Gegenüber',
    en: 'Counterpart',
    help: 'Id of the other side: the partner, the rival in a comparison, the former employer.',
    example: 'tesla',
  },
  person: {
    de: 'Person',
    en: 'Person',
    help: 'Id of the driver, speaker or person hired.',
    example: 'lei-jun',
  },
  place: {
    de: 'Ort',
    en: 'Place',
    help: 'Id of the town, state or plant where it happens.',
    example: 'munich',
  },
  source: {
    de: 'Quelle der Zahl',
    en: 'Whose figure',
    help: 'Id of the institution whose figure, study or statement it is.',
    example: 'kba',
  },
  variant: {
    de: 'Version',
    en: 'Version',
    help: 'Model version, option, age or mileage in German words.',
    example: 'Long Range mit Hinterradantrieb',
  },
  metric: {
    de: 'Gemessen',
    en: 'Measured',
    help: 'What is measured, in German words, where the predicate leaves it open.',
    example: 'Höchstbetrag',
  },
} as const satisfies Record<keyof Qualifiers, QualifierName>;
