import { expect, test } from 'vitest';
import { annotate, relationTo } from '../engine/engine.ts';

const article = { headline: 'Elektroautos', published: '2026-03-20' };

const COUNCIL = (seats: number): string =>
  `Als bei Tesla in Grünheide Anfang März ein Betriebsrat gewählt wurde, musste sich die IG Metall mit ${seats} der 37 Sitze begnügen.`;

test('of a whole that the record gives another part departs', () => {
  expect(relationTo('tesla-works-council-2026', COUNCIL(13), article)).toBe('supported');
  expect(relationTo('tesla-works-council-2026', COUNCIL(16), article)).toBe('contradicted');
});

test('profit and loss are told by the clause of each sum', () => {
  const profit =
    'Bei Xiaomi blieben im dritten Quartal 2025 in der Autosparte 700 Millionen Yuan hängen, nachdem im Vierteljahr davor ein Fehlbetrag von 500 Millionen angefallen war.';
  expect(relationTo('xiaomi-ev-profit-q3-2025', profit, article)).toBe('supported');
  const loss =
    'Xiaomi, das im Autogeschäft 2024 bereinigt 6,2 Milliarden Yuan in den Sand gesetzt hatte, schrieb später schwarze Zahlen.';
  expect(relationTo('xiaomi-ev-loss-2024', loss, article)).toBe('supported');
});

test('a span told in halves stands for hours more', () => {
  const days = (text: string): string =>
    `Die Studie AMG GT XX fuhr in Nardò, bis der Erdumfang erreicht war, was ${text} dauerte.`;
  expect(relationTo('amg-gt-xx-around-the-world', days('siebeneinhalb Tage'), article)).toBe('supported');
  expect(relationTo('amg-gt-xx-around-the-world', days('achteinhalb Tage'), article)).toBe('contradicted');
});

test('"Monate zuvor" is no certain month', () => {
  const text =
    'Im September mussten knapp 117.000 SU7 per Software nachgebessert werden, Monate zuvor hatte es bei Xiaomi schon rund 31.000 Fahrzeuge wegen der Parkhilfe getroffen.';
  expect(relationTo('xiaomi-recall-30931', text, article)).not.toBe('contradicted');
});

test('a share of something else is not what the text is at', () => {
  const text =
    'An der Schuko-Dose versickern laut ADAC zehn bis dreißig Prozent. Ein Elektriker aus Fulda berichtet, dass jede achte Garage neu verkabelt werden müsse.';
  const said = annotate(text, { headline: 'Laden', published: '2026-03-20' });
  expect(said.map(({ fact }) => fact)).toContain('adac-charging-loss-socket');
  expect(said.filter(({ fact }) => fact === 'adac-charging-loss-socket')).toHaveLength(1);
});
