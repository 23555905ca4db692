import { expect, test } from 'vitest';
import { facts } from '../made-up/facts.ts';
import { hold, indexOf } from '../made-up/hold.ts';

const [plant] = facts.filter(({ id }) => id === 'plant');
if (plant === undefined) throw new Error('no fact to change');

const index = indexOf([
  ...facts,
  {
    ...plant,
    id: 'free',
    predicate: 'tax',
    subject: 'battery-electric-car',
    qualifiers: { region: 'germany' },
    details: { 'Erstzulassung bis': '31. Dezember 2031' },
    status: 'in-force',
    value: {
      type: 'date',
      date: '2036-12-31',
      precision: 'exact',
      text_de: 'längstens bis 31. Dezember 2036',
      text_en: 'until 31 December 2036 at the latest',
    },
    statement_de:
      'Elektroautos, die bis Ende 2031 erstmals zugelassen werden, sind in Deutschland längstens bis 31. Dezember 2036 von der Steuer befreit.',
  },
]);

test.each([
  ['Wer sein Elektroauto im Jahr 2028 zulässt, zahlt keine Steuer.', 'none'],
  ['Elektroautos mit Erstzulassung in diesem Jahr sind von der Steuer befreit.', 'none'],
  ['Bei Erstzulassung in diesem Jahr zahlen Elektroautos keine Steuer.', 'none'],
  ['Steuerfrei bleiben Elektroautos, die 2030 erstmals auf die Straße kommen.', 'none'],
  ['Die Befreiung endet für alle zugelassenen Elektroautos erst im Jahr 2034.', 'differs'],
  ['Nur bei Zulassung bis Ende 2027 zahlen Elektroautos keine Steuer.', 'differs'],
  ['Ab 2034 zahlen Elektroautos Steuer.', 'differs'],
])('when a car is registered is no other end of what it is free of: %s', (text, expected) => {
  expect(hold(text, 'free', index).fits.value.state).toBe(expected);
});
