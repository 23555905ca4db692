import { expect, test } from 'vitest';
import { unsourcedIn } from './found-claims.ts';

test.each(['Heuer sieht Opel besser aus.', 'Zum Jahresauftakt war es bei Opel ruhig.'])(
  'a date is no deed by its own words: %s',
  (text) => {
    expect(unsourcedIn(text)).toEqual([]);
  },
);

test.each([
  'Opel ab 2028',
  'Die meistverkauften Modelle in Norwegen',
  'Ich habe meinen Opel im November bestellt.',
])('neither a crosshead nor a reader tells a claim: %s', (text) => {
  expect(unsourcedIn(text)).toEqual([]);
});
