import type { predicateNames } from '../../../../facts/predicate-names.ts';
import type { Fact, FactValue } from '../../../../facts/types.ts';
import { sampleFact } from '../../facts/sample.ts';

type Number = Extract<FactValue, { readonly number: number }>;

const number = (type: Number['type'], amount: number, unit: string, text: string): Number => ({
  type,
  number: amount,
  unit,
  precision: 'exact',
  text_de: text,
  text_en: text,
});

type Made = Pick<Fact, 'value' | 'statement_de'> & Partial<Fact>;

const fact = (id: string, predicate: keyof typeof predicateNames, made: Made): Fact =>
  sampleFact({
    subject: 'voltana-e1',
    qualifiers: {},
    note_de: '',
    valid_from: '2025',
    ...made,
    id,
    predicate,
  });

/** Facts about the entities beside, one for each kind of slot that sentences fit or miss. */
export const facts: readonly Fact[] = [
  fact('range', 'range', {
    qualifiers: { cycle: 'WLTP', variant: 'Max' },
    value: number('distance', 537, 'km', '537 Kilometer'),
    statement_de: 'Der Voltana E1 Max hat nach WLTP eine Reichweite von 537 Kilometern.',
    note_de: 'Im Winter blieben im Versuch 391 Kilometer.',
  }),
  fact('price', 'price', {
    qualifiers: { region: 'germany' },
    value: number('money', 38_640, 'EUR', '38.640 Euro'),
    statement_de: 'Der Voltana E1 kostet in Deutschland ab 38.640 Euro.',
    details: { 'Preis in den USA': '44.900 Dollar' },
  }),
  fact('lap', 'lap-time', {
    qualifiers: { track: 'talring', stage: 'prototype', person: 'mara-lindt', period: '2025-10' },
    value: number('duration', 412.5, 's', '6:52,5 Minuten'),
    statement_de:
      'Ein Prototyp des Voltana E1 fuhr mit Mara Lindt im Oktober 2025 den Talring in 6:52,5 Minuten.',
    valid_from: '2025-10',
  }),
  fact('power', 'power-output', {
    value: number('power', 210, 'kW', '210 kW'),
    statement_de: 'Der Voltana E1 leistet 210 kW (286 PS).',
    note_de: 'Die Batterie fasst 64 kWh.',
  }),
  fact('registered', 'registration-count', {
    subject: 'battery-electric-car',
    qualifiers: { region: 'germany', period: '2025', drive: 'bev', source: 'amt' },
    value: number('count', 412_345, '1', '412.345 Elektroautos'),
    statement_de:
      'In Deutschland wurden 2025 nach Zahlen des Zulassungsamts 412.345 Elektroautos neu zugelassen, 23 Prozent mehr als im Vorjahr.',
    details: { Vorjahr: '2024: 335.240 Elektroautos' },
    valid_from: '2026-01',
  }),
  fact('share', 'market-share', {
    subject: 'battery-electric-car',
    qualifiers: { region: 'germany', period: '2025', drive: 'bev' },
    value: number('percent', 18.4, '%', '18,4 Prozent'),
    statement_de:
      'Elektroautos hatten 2025 in Deutschland einen Anteil von 18,4 Prozent an den Neuzulassungen.',
    details: { Hybride: 'Plug-in-Hybride: 9,7 Prozent' },
  }),
  fact('orders', 'order-count', {
    qualifiers: { elapsed_s: 1800 },
    value: number('count', 62_300, '1', '62.300 Bestellungen'),
    statement_de: 'Für den Voltana E1 gingen binnen 30 Minuten 62.300 Bestellungen ein.',
  }),
  fact('plant', 'plant-start', {
    subject: 'voltana',
    qualifiers: { place: 'seedorf' },
    value: {
      type: 'date',
      date: '2026-04',
      precision: 'exact',
      text_de: 'April 2026',
      text_en: 'April 2026',
    },
    status: 'announced',
    statement_de: 'Voltana will sein Werk in Seedorf im April 2026 eröffnen.',
  }),
  fact('hired', 'hiring', {
    subject: 'voltana',
    qualifiers: { counterpart: 'brenko', person: 'jonas-brandt' },
    value: { type: 'text', text_de: 'neuer Leiter der Entwicklung', text_en: 'new head of development' },
    statement_de: 'Voltana hat Jonas Brandt von Brenko als Leiter seines Entwicklungszentrums verpflichtet.',
  }),
  fact('ahead', 'outsells', {
    subject: 'voltana',
    qualifiers: { counterpart: 'brenko', period: '2025', region: 'world' },
    value: { type: 'text', text_de: 'mehr als Brenko', text_en: 'more than Brenko' },
    statement_de: 'Voltana verkaufte 2025 weltweit mehr Elektroautos als Brenko.',
  }),
  fact('jobs', 'job-cut', {
    subject: 'brenko',
    qualifiers: { region: 'germany', period: '2031' },
    value: number('count', 4_800, '1', '4.800 Stellen'),
    statement_de: 'Brenko will in Deutschland bis 2031 rund 4.800 Stellen abbauen.',
    status: 'announced',
  }),
  fact('dispute', 'headquarters', {
    subject: 'brenko',
    qualifiers: { place: 'waldau' },
    value: { type: 'entity', entities: ['waldau'], text_de: 'Waldau', text_en: 'Waldau' },
    statement_de: 'Brenko hat seinen Hauptsitz in Waldau.',
  }),
  fact('sponsor', 'partnership', {
    subject: 'voltana',
    qualifiers: { counterpart: 'talring' },
    value: {
      type: 'text',
      text_de: 'Premium-Partner des Talrings',
      text_en: 'premium partner of the Talring',
    },
    statement_de: 'Voltana ist seit Mai 2025 Premium-Partner des Talrings.',
  }),
];
