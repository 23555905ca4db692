import { expect, test } from 'vitest';
import { told } from '../engine/engine.ts';

/** The record's very figure, and yet another statement; beside each how it is told rightly. */
test.each([
  [
    'a change goes the other way, beside a figure that agrees',
    'Mit 983.100 reinen Elektroautos schloss der Volkswagen-Konzern das Jahr 2025 ab, 32 Prozent weniger als 2024.',
    ['vw-group-bev-2025 supported', 'vw-group-bev-2025 contradicted'],
  ],
  [
    'the same change as it was',
    'Mit 983.100 reinen Elektroautos schloss der Volkswagen-Konzern das Jahr 2025 ab, 32 Prozent mehr als 2024.',
    ['vw-group-bev-2025 supported', 'vw-group-bev-2025 supported'],
  ],
  [
    'a middle clause is held against the record, too',
    'Im Januar 2026 kamen in Deutschland 42.692 reine Elektroautos neu hinzu, 23,8 Prozent weniger als im Januar 2025; ihr Anteil betrug 22 Prozent.',
    ['de-bev-2026-01 supported', 'de-bev-2026-01 contradicted', 'de-bev-2026-01 supported'],
  ],
  [
    'jobs are made instead of cut',
    'Ford kündigte im November 2024 an, bis Ende 2027 in Deutschland 2.900 Stellen zu schaffen.',
    ['ford-germany-2900-jobs contradicted'],
  ],
  [
    'and cut, as the sources say',
    'Ford kündigte im November 2024 an, bis Ende 2027 in Deutschland 2.900 Stellen zu streichen.',
    ['ford-germany-2900-jobs supported'],
  ],
  [
    'a lower limit told as an upper one',
    'Weniger als 750 Kilometer nach WLTP schafft der Audi A6 Sportback e-tron mit Heckantrieb.',
    ['audi-a6-e-tron-range contradicted'],
  ],
  [
    'the lower limit as it is',
    'Mehr als 750 Kilometer nach WLTP schafft der Audi A6 Sportback e-tron mit Heckantrieb.',
    ['audi-a6-e-tron-range supported'],
  ],
  [
    'a lower limit far below',
    'Mehr als 650 Kilometer nach WLTP schafft der Audi A6 Sportback e-tron mit Heckantrieb.',
    ['audi-a6-e-tron-range contradicted'],
  ],
  [
    'a title lost to another than the record names',
    'Im August 2025 verlor der SU7 Ultra den Titel als schnellstes Serien-Elektroauto der Nordschleife an den Rimac Nevera R.',
    ['xiaomi-su7-ultra-fastest-production-ev contradicted'],
  ],
  [
    'what the record of then supports is not held against the one after it',
    'Für die Super-e-Plattform versprach BYD im März 2025 Strom für rund 400 Kilometer in fünf Minuten.',
    ['byd-400km-in-5-minutes supported'],
  ],
])('%s', (_, text, wanted) => {
  expect(told(text, { published: '2026-03-28' })).toEqual(wanted);
});
