import type { Entity, Fact, Pack, Source } from '../../../../facts/types.ts';

const source: Source = {
  url: 'https://example.org/zahlen',
  publisher: 'Beispielamt',
  title: null,
  published: '2026-01-02',
  lang: 'de',
  kind: 'primary',
  says_de: 'Nennt die Zahl.',
};

const fact = (changes: Partial<Fact> & Pick<Fact, 'id' | 'predicate' | 'value' | 'statement_de'>): Fact => ({
  subject: 'voltana-e1',
  qualifiers: {},
  details: {},
  status: 'confirmed',
  valid_from: '2026-01',
  superseded_by: null,
  replaces: [],
  statement_en: 'A statement.',
  note_de: '',
  note_en: '',
  also: [],
  sources: [source],
  checked: '2026-01-03',
  ...changes,
});

const entities: readonly Entity[] = [
  {
    id: 'voltana',
    name: 'Voltana',
    type: 'company',
    aliases: [],
    paraphrases: ['der Hersteller'],
    parent: null,
  },
  {
    id: 'voltana-e1',
    name: 'Voltana E1',
    type: 'model',
    aliases: [],
    paraphrases: ['das Modell'],
    parent: 'voltana',
  },
];

/** A made-up maker with one model, so that a test can set every field of its facts. */
export function smallPack(status: Fact['status'] = 'confirmed'): Pack {
  const price = (id: string, number: number, more: Partial<Fact>) =>
    fact({
      id,
      predicate: 'price',
      value: {
        type: 'money',
        number,
        unit: 'EUR',
        precision: 'exact',
        text_de: `${number} Euro`,
        text_en: `${number} euros`,
      },
      statement_de: `Der Voltana E1 kostet ab ${number.toLocaleString('de-DE')} Euro.`,
      ...more,
    });
  return {
    format: 1,
    id: 'small',
    title_de: 'Klein',
    title_en: 'Small',
    version: '1',
    entities,
    facts: [
      price('price-old', 41_380, {
        status: 'superseded',
        superseded_by: 'price-new',
        valid_from: '2024-01',
        replaces: ['price-once'],
      }),
      price('price-new', 38_640, {}),
      fact({
        id: 'range',
        predicate: 'range',
        qualifiers: { cycle: 'WLTP' },
        status,
        value: {
          type: 'distance',
          number: 537,
          unit: 'km',
          precision: 'exact',
          text_de: '537 Kilometer',
          text_en: '537 kilometres',
        },
        statement_de: 'Der Voltana E1 hat nach WLTP eine Reichweite von 537 Kilometern.',
      }),
    ],
  };
}
