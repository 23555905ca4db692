import { expect, test } from 'vitest';
import { unsourcedIn } from './found-claims.ts';

test.each(['Heuer sieht Opel besser aus.', 'Zum Jahresauftakt war es bei Opel ruhig.'])(
  'a date is no deed by its own words: %s',
  (text) => {
    expect(unsourcedIn(text)).toEqual([]);
  },
);
