import { expect, test } from 'vitest';
import { relationTo } from '../engine/engine.ts';

test.each([
  ['Die 6:05,336 Minuten von Paul Lenker im VW ID.R sind auf der Nordschleife der Rekord für Elektroautos.'],
  ['Mit Paul Lenker am Steuer umrundete der VW ID.R die Nordschleife in 6:05,336 Minuten.'],
  ['Der VW ID.R umrundete mit Paul Lenker am Volant die Nordschleife in 6:05,336 Minuten.'],
])('another driver than the record’s contradicts it: %s', (text) => {
  expect(relationTo('vw-id-r-nordschleife', text)).toBe('contradicted');
});

test.each([
  ['Die 6:05,336 Minuten von Romain Dumas im VW ID.R sind auf der Nordschleife der Rekord für Elektroautos.'],
  ['Der VW ID.R umrundete die Nordschleife in 6:05,336 Minuten mit Reifen von Bridgestone Potenza.'],
  ['Die 6:05,336 Minuten von Ende Mai im VW ID.R sind auf der Nordschleife der Rekord für Elektroautos.'],
  ['Der VW ID.R umrundete die Nordschleife in 6:05,336 Minuten, das freute Paul Lenker.'],
])('two capitals elsewhere are no driver: %s', (text) => {
  expect(relationTo('vw-id-r-nordschleife', text)).not.toBe('contradicted');
});
