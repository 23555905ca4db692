import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

test.each([
  '2025 hatten 95,9 Prozent der Neuwagen im Norden Europas eine Batterie.',
  '95,9 Prozent der 2025 neu zugelassenen Autos waren im hohen Norden Europas reine Stromer.',
])('a corner of a continent is not the continent: %s', (text) => {
  expect(annotate(text, { headline: 'Norwegen', published: '2026-03-13' })).toMatchObject([
    { fact: 'norway-bev-share-2025', relation: 'supported' },
  ]);
});

test('a subject that is ruled out departs', () => {
  const text =
    'Nicht BYD, sondern Tesla lieferte im zweiten Quartal 2026 genau 557.090 reine Elektroautos aus.';
  expect(annotate(text)).toMatchObject([{ fact: 'tesla-byd-2026-q2', relation: 'contradicted' }]);
});
