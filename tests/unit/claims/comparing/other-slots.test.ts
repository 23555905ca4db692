import { expect, test } from 'vitest';
import type { Fact } from '../../../../facts/types.ts';
import { facts } from '../made-up/facts.ts';
import { differences, indexOf } from '../made-up/hold.ts';

const departs = (slot: string, fact: string, text: string): boolean =>
  differences(text, fact).some((difference) => difference === slot);

test.each([
  [true, 'region', 'jobs', 'In Norwegen streicht Brenko 4.800 Stellen.'],
  [false, 'region', 'jobs', 'Brenko, in Norwegen ansässig, streicht 4.800 Stellen.'],
  [false, 'region', 'jobs', 'Brenko streicht 4.800 Stellen, Norwegen freut sich.'],
  [true, 'region', 'share', 'Norwegens Anteil der Elektroautos lag 2025 bei 18,4 Prozent.'],
  [
    true,
    'region',
    'share',
    'Als Norwegens Anteil der Elektroautos 2025 bei 18,4 Prozent lag, gab es Streit.',
  ],
  [
    false,
    'region',
    'share',
    'Der Anteil der Elektroautos lag 2025, als Norwegen längst weiter war, bei 18,4 Prozent.',
  ],
  [
    false,
    'region',
    'share',
    'Der Anteil der Elektroautos lag 2025 bei 18,4 Prozent, in Norwegen sind es 95 Prozent.',
  ],
  [true, 'region', 'price', 'Für Norwegen nennt Voltana 38.640 Euro.'],
  [false, 'region', 'price', 'Der in Norwegen gebaute Voltana E1 kostet 38.640 Euro.'],
  [false, 'region', 'price', 'Der Voltana E1 kostet 38.640 Euro.'],
])('the region departs: %s (%s, %s): %s', (expected, slot, fact, text) => {
  expect(departs(slot, fact, text)).toBe(expected);
});

test.each([
  [true, 'stage', 'lap', 'Das Serienmodell des Voltana E1 fuhr den Talring in 6:52,5 Minuten.'],
  [false, 'stage', 'lap', 'Der Voltana E1 fuhr den Talring in 6:52,5 Minuten, das Serienmodell folgt.'],
  [true, 'variant', 'range', 'Jeder Voltana E1 kommt nach WLTP 537 Kilometer weit.'],
  [false, 'variant', 'range', 'Alle sagen, der Voltana E1 komme nach WLTP 537 Kilometer weit.'],
  [false, 'variant', 'power', 'Alle Voltana E1 leisten 210 kW.'],
  [true, 'variant', 'range', 'In der Grundausführung kommt der Voltana E1 nach WLTP 537 Kilometer weit.'],
  [false, 'variant', 'power', 'In der Grundausführung leistet der Voltana E1 210 kW.'],
  [true, 'subject', 'registered', '2025 wurden 412.345 Benziner zugelassen.'],
  [false, 'subject', 'registered', '2025 wurden 412.345 neue Elektroautos gegenüber Benzinern gezählt.'],
  [false, 'subject', 'registered', '2025 wurden 412.345 zugelassen, mehr als Benziner.'],
  [false, 'stage', 'lap', 'Jenseits der Serienautos fuhr der Voltana E1 den Talring in 6:52,5 Minuten.'],
])('the version or the car departs: %s (%s, %s): %s', (expected, slot, fact, text) => {
  expect(departs(slot, fact, text)).toBe(expected);
});

test.each([
  [true, 'place', 'plant', 'Voltana eröffnet sein Werk nicht in Seedorf, sondern in Waldau im April 2026.'],
  [false, 'place', 'plant', 'Voltana eröffnet sein Werk in Seedorf, nicht in Waldau, im April 2026.'],
  [true, 'person', 'lap', 'Nicht Mara Lindt, sondern ein anderer fuhr den Talring in 6:52,5 Minuten.'],
  [false, 'person', 'lap', 'Mara Lindt fuhr den Talring nicht in 7, sondern in 6:52,5 Minuten.'],
  [true, 'place', 'dispute', 'Brenko sitzt nicht in Waldau, sondern in einer anderen Stadt.'],
  [false, 'place', 'dispute', 'Brenko sitzt in Waldau, nicht am Meer, sondern im Tal.'],
  [true, 'counterpart', 'hired', 'Voltana hat Jonas Brandt nicht von Brenko, sondern von der Bahn geholt.'],
])('what the record says is ruled out: %s (%s, %s): %s', (expected, slot, fact, text) => {
  expect(departs(slot, fact, text)).toBe(expected);
});

test.each([
  [true, 'trend', 'registered', 'Der Absatz von Elektroautos in Deutschland sank 2025.'],
  [false, 'trend', 'registered', 'Der Absatz von Elektroautos in Deutschland nahm 2025 zu.'],
  [false, 'trend', 'registered', 'Elektroautos in Deutschland, 2025 kein CO2 mehr.'],
  [false, 'trend', 'price', 'Der Preis des Voltana E1 in Deutschland sinkt.'],
  [false, 'trend', 'registered', '2025 stiegen die Zulassungen in Deutschland auf 412.345 Elektroautos.'],
  [true, 'trend', 'registered', 'Ein Minus von 23 Prozent gab es 2025 bei Elektroautos in Deutschland.'],
])('the trend departs: %s (%s, %s): %s', (expected, slot, fact, text) => {
  expect(departs(slot, fact, text)).toBe(expected);
});

test.each([
  [true, 'order', 'ahead', 'Brenko lag 2025 weltweit vor Voltana.'],
  [false, 'order', 'ahead', 'Voltana lag 2025 weltweit vor Brenko.'],
  [false, 'order', 'ahead', 'Voltana und Brenko zeigten 2025 neue Autos.'],
])('the order departs: %s (%s, %s): %s', (expected, slot, fact, text) => {
  expect(departs(slot, fact, text)).toBe(expected);
});

test.each([
  [true, 'Brenko verkaufte 62.300 Autos, Voltana nur 41.700.'],
  [false, 'Brenko verkaufte 41.700 Autos, Voltana 62.300.'],
  [false, 'Mit 62.300 zu 41.700 Autos lag Voltana vor Brenko.'],
  [false, 'Voltana überholte Brenko mit 62.300 Autos zu 41.700.'],
])('the figures of two makers are swapped, %s: %s', (expected, text) => {
  const orders = facts.find(({ id }) => id === 'orders');
  if (orders === undefined) throw new Error('no fact "orders"');
  const sold: Fact = {
    ...orders,
    subject: 'voltana',
    predicate: 'sales-count',
    qualifiers: { counterpart: 'brenko' },
    statement_de: 'Voltana verkaufte 62.300 Autos und lag damit vor Brenko, das auf 41.700 kam.',
    details: { Brenko: 'Brenko: 41.700 Autos' },
  };
  expect(differences(text, 'orders', indexOf([sold])).includes('value')).toBe(expected);
});

test.each([
  [true, 'Der E1 darf in Norwegen erst ab 2040 fahren.'],
  [false, 'Der E1 darf in Norwegen erst ab 2035 fahren.'],
  [false, 'Erst 2040 sieht man, was ab 2035 gilt.'],
])('a rule starts later than the record says, %s: %s', (expected, text) => {
  const share = facts.find(({ id }) => id === 'share');
  if (share === undefined) throw new Error('no fact "share"');
  const rule: Fact = {
    ...share,
    predicate: 'regulation-value',
    qualifiers: { period: '2035' },
    statement_de: 'Ab 2035 gilt für Elektroautos ein Anteil von 18,4 Prozent.',
  };
  expect(differences(text, 'share', indexOf([rule])).includes('period')).toBe(expected);
});

test.each([
  [true, 'Voltana eröffnet mit Brenko sein Werk in Seedorf im April 2026.'],
  [false, 'Voltana eröffnet sein Werk in Seedorf im April 2026; beraten hat ihn dabei Brenko.'],
  [false, 'Voltana eröffnet sein Werk in Seedorf im April 2026.'],
])('a name in a later clause is no other partner: %s: %s', (expected, text) => {
  const [plant] = facts.filter(({ id }) => id === 'plant');
  if (plant === undefined) throw new Error('no fact to change');
  const joint = { ...plant, id: 'joint', qualifiers: { place: 'seedorf', counterpart: 'institut' } };
  expect(differences(text, 'joint', indexOf([...facts, joint])).includes('counterpart')).toBe(expected);
});

test.each([
  [true, 'Der Voltana E1 fuhr von Seedorf nach Bergheim.'],
  [true, 'Von Bergheim fuhr der Voltana E1 nach St. Waldau.'],
  [false, 'Der Voltana E1 fuhr von Seedorf nach Waldau.'],
  [false, 'Zurück fuhr der Voltana E1 von Waldau bis Seedorf.'],
  [false, 'Der Voltana E1 fuhr von Seedorf nach Norwegen.'],
  [false, 'Der Voltana E1 fuhr von Bergheim nach Talheim.'],
])('another end of a drive departs, %s: %s', (expected, text) => {
  const drive = facts.map((fact) =>
    fact.id === 'lap' ? { ...fact, statement_de: 'Der Voltana E1 fuhr von Seedorf nach St. Waldau.' } : fact,
  );
  expect(differences(text, 'lap', indexOf(drive)).includes('place')).toBe(expected);
});
