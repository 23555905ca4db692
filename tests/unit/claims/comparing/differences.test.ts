import { expect, test } from 'vitest';
import { differences } from '../made-up/hold.ts';

test.each([
  ['value', 'range', 'Der Voltana E1 Max kommt nach WLTP 612 Kilometer weit.'],
  ['value', 'plant', 'Voltana eröffnet sein Werk in Seedorf im Juni 2027.'],
  ['value', 'dispute', 'Brenko hat seinen Hauptsitz in Seedorf.'],
  ['cycle', 'range', 'Der Voltana E1 Max kommt nach CLTC 537 Kilometer weit.'],
  ['variant', 'range', 'Alle Voltana E1 kommen nach WLTP 537 Kilometer weit.'],
  ['variant', 'range', 'Schon die Einstiegsversion des Voltana E1 kommt nach WLTP 537 Kilometer weit.'],
  ['region', 'price', 'Der Voltana E1 kostet in Norwegen 38.640 Euro.'],
  ['region', 'registered', '2025 wurden in Norwegen 412.345 Elektroautos neu zugelassen.'],
  ['region', 'jobs', 'In Norwegen streicht Brenko bis 2031 rund 4.800 Stellen.'],
  ['stage', 'lap', 'Das Serienmodell des Voltana E1 fuhr den Talring in 6:52,5 Minuten.'],
  ['track', 'lap', 'Ein Prototyp des Voltana E1 fuhr den Bergring in 6:52,5 Minuten.'],
  ['person', 'lap', 'Jonas Brandt fuhr mit einem Prototyp des Voltana E1 den Talring in 6:52,5 Minuten.'],
  ['period', 'lap', 'Ein Prototyp des Voltana E1 fuhr den Talring im Mai 2024 in 6:52,5 Minuten.'],
  ['period', 'registered', '2024 wurden in Deutschland 412.345 Elektroautos neu zugelassen.'],
  ['period', 'jobs', 'Brenko streicht in Deutschland bis 2029 rund 4.800 Stellen.'],
  ['place', 'plant', 'Voltana eröffnet sein Werk in Waldau im April 2026.'],
  ['place', 'dispute', 'Brenko hat seinen Hauptsitz nicht in Waldau, sondern in Seedorf.'],
  ['span', 'orders', 'Binnen zwei Stunden gingen für den Voltana E1 62.300 Bestellungen ein.'],
  ['person', 'hired', 'Voltana hat Mara Lindt von Brenko als Leiter des Entwicklungszentrums geholt.'],
  ['subject', 'sponsor', 'Als Premium-Partner hat der Talring im Mai 2025 den Hersteller Brenko gewonnen.'],
  ['order', 'ahead', 'Brenko verkaufte 2025 weltweit mehr Elektroautos als Voltana.'],
  ['order', 'ahead', 'Voltana lag 2025 weltweit hinter Brenko.'],
  ['subject', 'registered', '2025 wurden in Deutschland 412.345 Benziner neu zugelassen.'],
  ['polarity', 'price', 'Der Voltana E1 kostet nicht 38.640 Euro.'],
  ['polarity', 'jobs', 'Brenko schafft in Deutschland bis 2031 rund 4.800 neue Stellen.'],
  ['polarity', 'jobs', 'Brenko dementierte, in Deutschland 4.800 Stellen abzubauen.'],
])('only the %s departs (%s): %s', (difference, fact, text) => {
  expect(differences(text, fact)).toEqual([difference]);
});

test.each([
  ['range', 'Der Voltana E1 Max kommt nach WLTP 537 Kilometer weit.'],
  ['range', 'Der Voltana E1 Max kommt nach WLTP rund 540 Kilometer weit.'],
  ['price', 'Der Voltana E1 kostet in Deutschland keine 39.000 Euro.'],
  ['price', 'Der Voltana E1 kostet nicht mehr als der K7, nämlich 38.640 Euro.'],
  ['lap', 'Mara Lindt fuhr mit dem Prototyp des Voltana E1 den Talring im Herbst 2025 in 6:52,5 Minuten.'],
  ['lap', 'Der Voltana E1 fuhr in Norwegen auf dem Talring 6:52,5 Minuten.'],
  ['registered', '2024 wurden in Deutschland 335.240 Elektroautos neu zugelassen.'],
  ['registered', 'Das Zulassungsamt meldete im Januar 2026 für Deutschland 412.345 neue Elektroautos.'],
  ['registered', 'Gegenüber Benzinern holten sie auf: 412.345 Elektroautos wurden 2025 zugelassen.'],
  ['plant', 'Voltana eröffnet sein Werk in Seedorf bei Waldau im April 2026.'],
  ['ahead', 'Voltana lag 2025 weltweit vor Brenko.'],
  ['hired', 'Voltana hat Jonas Brandt von Brenko geholt.'],
  ['jobs', 'Brenko streicht in Deutschland bis 2031 rund 4.800 Stellen.'],
  ['jobs', 'Brenko, aus Norwegen beliefert, streicht in Deutschland 4.800 Stellen.'],
  ['orders', 'Binnen einer halben Stunde gingen für den Voltana E1 62.300 Bestellungen ein.'],
])('nothing departs (%s): %s', (fact, text) => {
  expect(differences(text, fact)).toEqual([]);
});

test('a change told the other way round departs in its trend', () => {
  expect(
    differences(
      'Die Neuzulassungen von Elektroautos sanken 2025 in Deutschland um 23 Prozent.',
      'registered',
    ),
  ).toContain('trend');
  expect(
    differences('Die Neuzulassungen von Elektroautos sanken 2025 in Deutschland.', 'registered'),
  ).toEqual(['trend']);
  expect(
    differences('Die Neuzulassungen von Elektroautos stiegen 2025 in Deutschland.', 'registered'),
  ).toEqual([]);
});
