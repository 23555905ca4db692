import { expect, test } from 'vitest';
import { veto } from '../../made-up/hold.ts';

test.each([
  ['lap', 'Ein privater Voltana E1 fuhr den Talring in 7:11 Minuten.', 'a single case'],
  ['lap', 'Eine Besitzerin fuhr mit ihrem Voltana E1 den Talring in 7:11 Minuten.', 'a single case'],
  ['range', 'Mit seinem Taxi, einem Voltana E1, kam er 610 Kilometer weit.', 'a single case'],
  ['lap', 'Ein Voltana E1 fuhr den Talring in 7:11 Minuten.', null],
  ['lap', 'Ein privater Voltana E1 fuhr den Talring in 6:52,5 Minuten.', null],
])('the figure of one car departs from no record (%s): %s', (fact, text, expected) => {
  expect(veto(text, fact)).toBe(expected);
});
