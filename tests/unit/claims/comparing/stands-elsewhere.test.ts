import { expect, test } from 'vitest';
import { told } from '../engine/engine.ts';

test.each([
  [
    'contradicted',
    'chery-barcelona-plan',
    'Im früheren Nissan-Werk in Madrid wollen Chery und Ebro ab 2029 jährlich 150.000 Fahrzeuge bauen.',
  ],
  [
    'supported',
    'chery-barcelona-plan',
    'Im früheren Nissan-Werk in Barcelona wollen Chery und Ebro ab 2029 jährlich 150.000 Fahrzeuge bauen.',
  ],
  [
    'contradicted',
    'vw-dresden-end',
    'In der Gläsernen Manufaktur in Leipzig endete die Autoproduktion von VW am 16. Dezember 2025.',
  ],
  [
    'supported',
    'vw-dresden-end',
    'In der Gläsernen Manufaktur endete die Autoproduktion von VW am 16. Dezember 2025, wie der Konzern in Wolfsburg mitteilte.',
  ],
])('where a site stands, %s (%s): %s', (relation, fact, text) => {
  expect(told(text, { published: '2026-03-28' })).toContain(`${fact} ${relation}`);
});
