import { expect, test } from 'vitest';
import { engineOver } from '../../../../claims/engine.ts';
import type { Fact } from '../../../../facts/types.ts';
import { facts } from '../made-up/facts.ts';
import { indexOf } from '../made-up/hold.ts';
import { PUBLISHED } from '../read.ts';

const made = (id: string, changes: Partial<Fact>): Fact => {
  const fact = facts.find((each) => each.id === id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return { ...fact, ...changes };
};

const linker = (known: readonly Fact[]) => {
  const engine = engineOver(indexOf(known));
  return (text: string): string[] =>
    engine.annotate({ text, published: PUBLISHED }).map(({ fact, relation }) => `${fact} ${relation}`);
};

const links = linker(facts);

test.each<readonly [text: string, links: readonly string[]]>([
  ['Der Voltana E1 Max kommt nach WLTP 537 Kilometer weit, wie das Werk sagt.', ['range supported']],
  ['Der Voltana E1 kostet in Deutschland 38.640 Euro.', ['price supported']],
  ['Der Voltana E1 kostet in Deutschland 35.100 Euro.', ['price contradicted']],
  ['Der Brenko K5 kostet in Deutschland 38.640 Euro.', []],
  [
    'Der Voltana E1 kostet in Deutschland 38.640 Euro. Er leistet 210 kW.',
    ['price supported', 'power supported'],
  ],
  ['Wie weit kommt der Voltana E1 Max nach WLTP?', []],
  ['Kostet der Voltana E1 in Deutschland 38.640 Euro?', ['price context']],
  ['Kostet der Voltana E1 in Deutschland 29.000 Euro?', []],
  ['Der Test zeigt, wie viel der Voltana E1 in Deutschland kostet.', []],
  [
    '2025 wurden in Deutschland 412.345 Elektroautos neu zugelassen, ihr Anteil lag bei 18,4 Prozent.',
    ['registered supported', 'share supported'],
  ],
  ['Im Hof stehen drei blaue Stühle.', []],
])('%s', (text, expected) => {
  expect(links(text)).toEqual(expected);
});

const STATED = '2025 wurden in Deutschland 412.345 Elektroautos neu zugelassen';

test.each<readonly [after: string, links: readonly string[]]>([
  ['. Das waren 23 Prozent mehr als im Jahr davor.', ['registered supported']],
  ['. Das waren 40 Prozent mehr als im Jahr davor.', ['registered contradicted']],
  ['. Das waren 23 Prozent mehr als im März 2024.', []],
  ['. Brenko verkaufte 23 Prozent mehr.', []],
  [', 23 Prozent mehr als im Vorjahr.', ['registered supported']],
  [', 31 Prozent mehr als im Vorjahr.', ['registered contradicted']],
  [', 80 Prozent mehr als im Vorjahr.', []],
  ['. Das Wetter war gut. Es regnete nie. Man sah viele Züge. Es waren 23 Prozent mehr.', []],
])('after a fact that was stated, "%s" means it by its figure or does not', (after, expected) => {
  expect(links(`${STATED}${after}`)).toEqual(['registered supported', ...expected]);
});

const price = (id: string, number: number, changes: Partial<Fact> = {}): Fact =>
  made('price', {
    id,
    value: {
      type: 'money',
      number,
      unit: 'EUR',
      precision: 'exact',
      text_de: `${number} Euro`,
      text_en: `${number}`,
    },
    statement_de: `Der Voltana E1 kostet in Deutschland ab ${number.toLocaleString('de-DE')} Euro.`,
    details: {},
    ...changes,
  });

test('a figure that departs from one fact and agrees with another of the same topic means that one', () => {
  const replaced = { status: 'superseded', superseded_by: 'new', valid_from: '2024' } as const;
  const timeline = linker([price('old', 41_380, replaced), price('new', 38_640)]);
  expect(timeline('Der Voltana E1 kostet in Deutschland 38.640 Euro.')).toEqual(['new supported']);
  expect(timeline('Der Voltana E1 kostet in Deutschland 41.380 Euro.')).toEqual(['old outdated']);
});

test('where a figure departs from all, the fact that holds today is compared', () => {
  const replaced = { status: 'superseded', superseded_by: 'new', valid_from: '2024' } as const;
  const timeline = linker([price('old', 41_380, replaced), price('new', 38_640)]);
  expect(timeline('Der Voltana E1 kostet in Deutschland 46.000 Euro.')).toEqual(['new contradicted']);
});

test('a figure that is another fact’s value departs from none', () => {
  const both = linker([
    price('price', 38_640),
    made('price', {
      id: 'brenko-price',
      subject: 'brenko-k5',
      value: {
        type: 'money',
        number: 33_150,
        unit: 'EUR',
        precision: 'exact',
        text_de: '33.150 Euro',
        text_en: '',
      },
      statement_de: 'Der Brenko K5 kostet in Deutschland ab 33.150 Euro.',
      details: {},
    }),
  ]);
  expect(both('Der Voltana E1 ist teurer als der Brenko K5, der in Deutschland 33.150 Euro kostet.')).toEqual(
    ['brenko-price supported'],
  );
});

test('one figure is used once, by the fact that it fits best', () => {
  const near = linker([
    price('near', 38_640),
    price('rounded', 38_700, { qualifiers: { region: 'germany', variant: 'Plus' } }),
  ]);
  expect(near('Der Voltana E1 kostet in Deutschland 38.640 Euro.')).toEqual(['near supported']);
});

test('a plan that was carried out is not what a sentence about the deed means', () => {
  const built = linker([
    made('plant', {
      id: 'plan',
      status: 'superseded',
      superseded_by: 'done',
      statement_de: 'Voltana plant sein Werk in Seedorf für April 2026.',
    }),
    made('plant', {
      id: 'done',
      status: 'achieved',
      statement_de: 'Voltana hat sein Werk in Seedorf im April 2026 eröffnet.',
    }),
  ]);
  expect(built('Voltana hat im April 2026 sein Werk in Seedorf eröffnet.')).toEqual(['done supported']);
});

test('a quarter is rather told of the record that gives the quarter than of one in its May', () => {
  const dated = (id: string, date: string, text: string): Fact =>
    made('plant', {
      id,
      value: { type: 'date', date, precision: 'exact', text_de: text, text_en: text },
      statement_de: `Voltana will sein Werk in Seedorf im ${text} eröffnen.`,
    });
  const two = linker([
    dated('may', '2026-05', 'Mai 2026'),
    dated('quarter', '2026-Q2', 'zweiten Quartal 2026'),
  ]);
  expect(two('Voltana will sein Werk in Seedorf im zweiten Quartal 2026 eröffnen.')).toEqual([
    'quarter supported',
  ]);
  expect(two('Voltana will sein Werk in Seedorf im Mai 2026 eröffnen.')).toEqual(['may supported']);
});
