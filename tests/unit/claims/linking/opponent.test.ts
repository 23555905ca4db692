import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

test.each([
  ['Mit 265 kW Ladeleistung tritt der BMW iX3 gegen den Porsche Taycan an.', 'bmw-ix3-charging-power'],
  ['Mit 1.348 PS fährt der Xiaomi SU7 Ultra gegen den Porsche Taycan.', 'xiaomi-su7-ultra-power'],
])('whom it is up against takes nothing from the claim: %s', (text, fact) => {
  expect(annotate(text)).toMatchObject([{ fact, relation: 'contradicted' }]);
});
