import { expect, test } from 'vitest';
import { told } from '../engine/engine.ts';

const CARD = 'Seit dem 13. April 2024 müssen neue Ladepunkte ab 50 Kilowatt Kartenzahlung ermöglichen';
const MANISA = 'BYD plant in der Türkei ein Werk für 150.000 Autos im Jahr';
const HANDLES = 'China verbietet vom 1. Januar 2027 an versteckte Türgriffe bei Neuwagen';
const SUBSIDY = 'Die deutsche Förderung gilt rückwirkend für Zulassungen ab dem 1. Januar 2026';

test.each([
  [CARD, ', ältere müssen bis 2027 umgerüstet werden.', 'afir-card-payment'],
  [MANISA, ', in Betrieb gehen soll es Ende 2026.', 'byd-manisa-plan'],
  [HANDLES, '. Schon genehmigte Modelle haben eine Übergangsfrist bis 2029.', 'china-door-handle-ban'],
  [SUBSIDY, '. Anträge sind ab Mai möglich.', 'de-subsidy-2026-start'],
])('words that go on about a fact are known by another date of its record: %s%s', (main, after, fact) => {
  expect(told(main + after)).toEqual([`${fact} supported`, `${fact} supported`]);
});

test.each([
  [CARD, '. Das Stadtfest fällt 2027 aus.', 'afir-card-payment'],
  [CARD, ', ältere müssen bis 2032 umgerüstet werden.', 'afir-card-payment'],
  [MANISA, '. Ende 2026 wird in Ankara gewählt.', 'byd-manisa-plan'],
  [HANDLES, '. Die Sommerspiele finden 2029 statt.', 'china-door-handle-ban'],
])('a date of something else is not the record’s: %s%s', (main, after, fact) => {
  expect(told(main + after)).toEqual([`${fact} supported`]);
});

test('without the fact before it, the date says nothing', () => {
  expect(told('Schon genehmigte Modelle haben eine Übergangsfrist bis 2029.')).toEqual([]);
});
