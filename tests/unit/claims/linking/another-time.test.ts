import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const facts = (text: string): (string | null)[] => annotate(text).map(({ fact }) => fact);

test('a departing figure without a date is one of the time just spoken of', () => {
  const loss = 'Xiaomis Autosparte fuhr einen Verlust von 7,4 Milliarden Yuan ein.';
  expect(facts(`Xiaomi hat die Zahlen für 2024 vorgelegt. ${loss}`)).toEqual(['xiaomi-ev-loss-2024']);
  expect(facts(`Xiaomi hat die Zahlen für Anfang 2022 vorgelegt. ${loss}`)).toEqual([]);
});

test('a count beside a date is what is told of that date', () => {
  const end = 'Das Model S und das Model X von Tesla werden nicht mehr gebaut.';
  const facts2026 = (text: string): (string | null)[] =>
    annotate(text, { published: '2026-07-02' }).map(({ fact }) => fact);
  expect(facts2026(`${end} Gebaut wurden im ersten Halbjahr 118.000.`)).toEqual(['tesla-model-s-x-end']);
});

test('cars beside a plant are the ones it builds where the words say so', () => {
  const start = 'Seit Oktober 2025 baut BMW in Debrecen den iX3.';
  const told = (text: string): string[] =>
    annotate(`${start} ${text}`).map(({ fact, relation }) => `${fact} ${relation}`);
  expect(told('Möglich sind 190.000 Autos im Jahr.')).toContain('bmw-debrecen-start contradicted');
  expect(told('Vor dem Werk parken 120.000 Autos.')).toEqual(['bmw-debrecen-start supported']);
});

test('the name of a half-year is no stage of a plant', () => {
  expect(
    annotate('Im zweiten Halbjahr soll erstmals ein positives Quartal gelingen.', {
      headline: 'Xiaomi wächst kräftig',
      published: '2025-08-20',
    }),
  ).toEqual([]);
});
