import { expect, test } from 'vitest';
import { told } from '../engine/engine.ts';

test.each([
  [
    'contradicted',
    'xiaomi-export-from-2027',
    'Lu Weibing kündigte im März 2023 an, die Elektroautos von Xiaomi ab 2027 auch außerhalb Chinas zu verkaufen.',
  ],
  [
    'supported',
    'xiaomi-export-from-2027',
    'Lu Weibing kündigte im März 2025 an, die Elektroautos von Xiaomi ab 2027 auch außerhalb Chinas zu verkaufen.',
  ],
  [
    'contradicted',
    'vw-job-cuts-50000',
    'Rund 50.000 Stellen will der Volkswagen-Konzern bis 2030 in Deutschland abbauen, wie Konzernchef Blume am 10. März 2024 mitteilte.',
  ],
  [
    'contradicted',
    'citroen-e-c3-19990-plan',
    '2021 kündigte Citroën für 2025 einen ë-C3 mit rund 200 Kilometern Reichweite für 19.990 Euro an.',
  ],
  // Said again, it is no other announcement.
  [
    'supported',
    'xiaomi-export-from-2027',
    'Lu Weibing kündigte im März 2026 erneut an, die Elektroautos von Xiaomi ab 2027 auch außerhalb Chinas zu verkaufen.',
  ],
  // A fair and a programme are told apart by their year.
  [
    'contradicted',
    'xiaomi-vision-gt-not-for-production',
    'Den Vision Gran Turismo, der nicht in Serie geht, zeigte Xiaomi in Barcelona zum MWC 2024.',
  ],
  [
    'contradicted',
    'de-subsidy-2026-base',
    'Wer die E-Auto-Prämie 2023 beantragt, bekommt als Basisförderung 3.000 Euro für ein reines Elektroauto.',
  ],
  [
    'contradicted',
    'charging-points-2025-10-01',
    'Am 1. Oktober 2023 gab es in Deutschland laut Bundesnetzagentur 179.938 öffentliche Ladepunkte.',
  ],
])('when it was said, shown or counted, %s (%s): %s', (relation, fact, text) => {
  expect(told(text, { published: '2026-03-28' })).toContain(`${fact} ${relation}`);
});
