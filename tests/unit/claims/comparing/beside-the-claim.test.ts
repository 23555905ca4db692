import { expect, test } from 'vitest';
import { told } from '../engine/engine.ts';

const LOSS = 'gehen laut ADAC 5 bis 10 Prozent des Stroms verloren';
const HEALTH = 'Der VW ID.3 hatte im Dauertest des ADAC nach 160.000 Kilometern noch 91 Prozent Kapazität';
const PRESALE = 'zum Vorverkaufspreis von 229.900 Yuan zu haben';

test.each([
  [`An der Wallbox ${LOSS}, an der Steckdose ist es mehr.`, 'adac-charging-loss-wallbox supported'],
  ['An der Wallbox gehen laut ADAC 10 bis 30 Prozent verloren.', 'adac-charging-loss-socket contradicted'],
  [`${HEALTH}, warum also die Sorge?`, 'adac-id3-battery-91-percent supported'],
  [`${HEALTH}?`, 'adac-id3-battery-91-percent context'],
  [
    'Xiaomi und Ford sprachen über ein Gemeinschaftsunternehmen in den USA, was beide bestreiten.',
    'xiaomi-ford-jv-denied supported',
  ],
  ['Xiaomi und Ford bauen in den USA gemeinsam Autos.', 'xiaomi-ford-jv-denied unconfirmed'],
  [`Der neue SU7 ist seit 7. Januar 2026 ${PRESALE}.`, 'xiaomi-su7-2026-presale-price supported'],
])('what stands beside the claim is no part of it, or tells how it stands: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});
