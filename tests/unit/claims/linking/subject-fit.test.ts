import { expect, test } from 'vitest';
import { hold } from '../made-up/hold.ts';

const subject = (fact: string, text: string): string => {
  const { state, rival, leads } = hold(text, fact).fits.subject;
  return [state, ...(rival ? ['rival'] : []), ...(leads ? ['leads'] : [])].join(' ');
};

test.each([
  ['price', 'named', 'Der Voltana E1 ist teuer.'],
  ['price', 'whole', 'Voltana ist teuer.'],
  ['plant', 'named', 'Voltana baut.'],
  ['plant', 'part', 'Der Voltana E1 kommt aus einem neuen Werk.'],
  ['price', 'active', 'Der Voltana E1 ist neu. Er ist teuer.'],
  ['price', 'described', 'Der Voltana E1 ist neu. Das Modell ist teuer.'],
  ['price', 'activeWhole', 'Voltana stellt aus. Das neue Auto ist teuer.'],
  ['plant', 'activePart', 'Der Voltana E1 ist neu. Das Werk ist groß.'],
  ['price', 'absent', 'Das neue Auto ist teuer.'],
  ['price', 'absent rival leads', 'Der Brenko K5 ist teuer.'],
  ['price', 'named rival', 'Der Voltana E1 ist teurer als der Brenko K5.'],
  ['price', 'named rival leads', 'Der Brenko K5 ist teurer als der Voltana E1.'],
  ['price', 'active rival leads', 'Der Voltana E1 ist neu. Der Brenko K5 ist teuer.'],
  ['price', 'absent rival leads', 'Brenko verlangt viel.'],
  ['registered', 'named', 'Neue Elektroautos sind beliebt.'],
  ['registered', 'named rival leads', 'Brenko verkauft Elektroautos.'],
  ['price', 'named', 'Der Voltana E1 fährt auf dem Talring.'],
  ['price', 'named', 'Der Voltana E1 fährt in Norwegen.'],
  ['price', 'named', 'Mara Lindt fährt den Voltana E1.'],
  ['ahead', 'named', 'Voltana liegt vor Brenko.'],
  ['jobs', 'named rival', 'Brenko und Voltana streichen Stellen.'],
])('the subject of %s is %s: %s', (fact, state, text) => {
  expect(subject(fact, text)).toBe(state);
});

test('a subject spoken of long ago ranks behind the latest one', () => {
  const recency = (text: string): number => hold(text, 'price').fits.subject.recency;
  const first = 'Der Voltana E1 ist neu.';
  expect(recency(`${first} Er ist teuer.`)).toBe(0);
  expect(recency(`${first} Der Brenko K5 ist alt. Er ist teuer.`)).toBeGreaterThan(0);
  expect(recency('Der Voltana E1 ist teuer.')).toBe(0);
});

test('who is only compared with in a compound is somebody else, but no rival', () => {
  expect(subject('price', 'Der Brenko-Rivale ist teuer.')).toBe('absent');
  expect(subject('price', 'Der Brenko-Herausforderer Voltana E1 ist teuer.')).toBe('named');
  expect(subject('price', 'Der Brenko-Sportwagen ist teuer.')).toBe('absent rival');
});
