import { expect, test } from 'vitest';
import { mainPeriodReplaced, periodMatters } from '../../../../claims/comparing/other-period.ts';
import { hold } from '../made-up/hold.ts';

test.each([
  [true, 'registered', '2024 wurden 412.345 Elektroautos zugelassen.'],
  [true, 'registered', '2024 wurden Elektroautos zugelassen.'],
  [false, 'registered', 'Elektroautos wurden zugelassen.'],
  [false, 'registered', '412.345 Elektroautos wurden zugelassen, 2024 begann schlecht.'],
  [true, 'registered', 'So lief 2024: 412.345 Elektroautos wurden zugelassen.'],
  [false, 'registered', 'Das Amt meldete im Januar 2024 412.345 Elektroautos.'],
  [true, 'registered', 'Das Amt meldete im Januar 2024 rund 412.000 Elektroautos.'],
  [false, 'registered', 'Im vergangenen Jahr wurden 412.345 Elektroautos zugelassen.'],
  [true, 'registered', 'Im vergangenen Jahr wurden rund 410.000 Elektroautos zugelassen.'],
  [false, 'registered', 'Seit 2024 wurden 412.345 Elektroautos zugelassen.'],
  [false, 'registered', 'Gegenüber 2024 ist das ein Plus von 23 Prozent.'],
  [true, 'lap', 'Der Voltana E1 fuhr 2024 den Talring in 6:52,5 Minuten.'],
  [false, 'lap', 'Der Voltana E1 fuhr 2023 oder im Mai 2024 den Talring in 6:52,5 Minuten.'],
  [true, 'price', 'Der Voltana E1 kostet 2024 in Deutschland 38.640 Euro.'],
  [false, 'price', 'Der Voltana E1 kostet 2024 in Deutschland viel.'],
  [false, 'price', 'Der Voltana E1 kostet bis 2024 in Deutschland 38.640 Euro.'],
])('another date would depart, %s (%s): %s', (expected, fact, text) => {
  const { sentence, frame, fits } = hold(text, fact);
  expect(periodMatters(sentence, frame, fits)).toBe(expected);
});

test.each([
  [true, 'jobs', 'Brenko streicht bis 2029 rund 4.800 Stellen.'],
  [false, 'jobs', 'Brenko streicht bis 2031 rund 4.800 Stellen.'],
  [false, 'jobs', 'Brenko streicht rund 4.800 Stellen.'],
  [false, 'jobs', 'Brenko streicht bis 2029 viele Stellen.'],
  [false, 'jobs', 'Brenko streicht rund 4.800 Stellen, wie 2029 zu sehen sein wird.'],
  [false, 'jobs', 'Brenko streicht rund 4.800 Stellen, das wurde am 10. März 2026 bekannt.'],
  [false, 'jobs', 'Brenko streicht nächstes Jahr rund 4.800 Stellen.'],
  [false, 'price', 'Der Voltana E1 kostet 2024 in Deutschland 38.640 Euro.'],
  [false, 'registered', 'Seit 2019 wurden 412.345 Elektroautos zugelassen.'],
  [true, 'registered', '2019 wurden 412.345 Elektroautos zugelassen.'],
  [false, 'registered', 'Das Amt meldete 2019 412.345 Elektroautos.'],
])('another time stands in the place of the figure’s own, %s (%s): %s', (expected, fact, text) => {
  const { sentence, frame, fits } = hold(text, fact);
  expect(mainPeriodReplaced(sentence, frame, fits.value)).toBe(expected);
});
