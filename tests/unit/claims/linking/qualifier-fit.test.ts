import { expect, test } from 'vitest';
import type { Fit, Qualifier } from '../../../../claims/linking/qualifier-fit.ts';
import { facts } from '../made-up/facts.ts';
import { hold, indexOf } from '../made-up/hold.ts';

type Row = readonly [fact: string, slot: Qualifier, fit: Fit, text: string];

const fitOf = (fact: string, slot: Qualifier, text: string, index?: Parameters<typeof hold>[2]) =>
  hold(text, fact, index).fits.qualifiers[slot];

test.each<Row>([
  ['registered', 'region', 'fits', 'In Deutschland wurden viele Elektroautos zugelassen.'],
  ['registered', 'region', 'fits', 'Die deutschen Zulassungen von Elektroautos stiegen.'],
  ['registered', 'region', 'conflicts', 'In Norwegen wurden viele Elektroautos zugelassen.'],
  ['registered', 'region', 'conflicts', 'In Europa wurden viele Elektroautos zugelassen.'],
  ['registered', 'region', 'silent', 'Ein chinesischer Maler malte Elektroautos.'],
  ['registered', 'region', 'silent', 'Viele Elektroautos wurden zugelassen.'],
  ['price', 'region', 'conflicts', 'In China kostet der Voltana E1 weniger.'],
  ['ahead', 'region', 'fits', 'Weltweit verkaufte Voltana mehr als Brenko.'],
  ['ahead', 'region', 'conflicts', 'In Norwegen verkaufte Voltana mehr als Brenko.'],
  ['range', 'region', 'silent', 'In Norwegen fährt der Voltana E1 weit.'],
])('%s, %s %s: %s', (fact, slot, fit, text) => {
  expect(fitOf(fact, slot, text)).toBe(fit);
});

test.each<Row>([
  ['registered', 'period', 'fits', '2025 wurden viele Elektroautos zugelassen.'],
  ['registered', 'period', 'fits', 'Im vergangenen Jahr wurden viele Elektroautos zugelassen.'],
  ['registered', 'period', 'conflicts', '2024 wurden viele Elektroautos zugelassen.'],
  ['registered', 'period', 'conflicts', 'Im Mai 2025 wurden viele Elektroautos zugelassen.'],
  ['registered', 'period', 'conflicts', 'Von 2023 bis 2025 wurden viele Elektroautos zugelassen.'],
  ['registered', 'period', 'silent', 'Viele Elektroautos wurden zugelassen.'],
  ['lap', 'period', 'fits', 'Der Voltana E1 umrundete im Oktober 2025 den Talring.'],
  ['lap', 'period', 'fits', 'Der Voltana E1 umrundete 2025 den Talring.'],
  ['lap', 'period', 'fits', 'Der Voltana E1 umrundete im Herbst 2025 den Talring.'],
  ['lap', 'period', 'conflicts', 'Der Voltana E1 umrundete im Mai 2025 den Talring.'],
  ['plant', 'period', 'silent', 'Voltana eröffnet sein Werk in Seedorf im Juni 2027.'],
  ['range', 'period', 'fits', 'Der Voltana E1 kam 2025 noch 537 Kilometer weit.'],
  ['power', 'period', 'conflicts', 'Der Voltana E1 leistete 2019 noch 210 kW.'],
])('%s, %s %s: %s', (fact, slot, fit, text) => {
  expect(fitOf(fact, slot, text)).toBe(fit);
});

test.each<Row>([
  ['range', 'cycle', 'fits', 'Nach WLTP fährt der Voltana E1 weit.'],
  ['range', 'cycle', 'conflicts', 'Nach CLTC fährt der Voltana E1 weit.'],
  ['range', 'cycle', 'silent', 'Der Voltana E1 fährt weit.'],
  ['lap', 'track', 'fits', 'Der Voltana E1 fuhr auf dem Talring.'],
  ['lap', 'track', 'conflicts', 'Der Voltana E1 fuhr auf dem Bergring.'],
  ['lap', 'track', 'silent', 'Der Voltana E1 fuhr in Seedorf.'],
  ['lap', 'stage', 'fits', 'Ein Prototyp des Voltana E1 fuhr.'],
  ['lap', 'stage', 'conflicts', 'Das Serienmodell des Voltana E1 fuhr.'],
  ['lap', 'stage', 'silent', 'Der Voltana E1 fuhr.'],
  ['lap', 'person', 'fits', 'Mara Lindt fuhr den Voltana E1.'],
  ['lap', 'person', 'conflicts', 'Jonas Brandt fuhr den Voltana E1.'],
  ['lap', 'person', 'silent', 'Eine Werksfahrerin fuhr den Voltana E1.'],
  ['registered', 'source', 'fits', 'Das Zulassungsamt zählte die Elektroautos.'],
  ['registered', 'source', 'conflicts', 'Das Institut Messwert zählte die Elektroautos.'],
  ['registered', 'source', 'silent', 'Brenko zählte die Elektroautos.'],
])('%s, %s %s: %s', (fact, slot, fit, text) => {
  expect(fitOf(fact, slot, text)).toBe(fit);
});

test.each<Row>([
  ['plant', 'place', 'fits', 'Voltana baut ein Werk in Seedorf.'],
  ['plant', 'place', 'conflicts', 'Voltana baut ein Werk in Waldau.'],
  ['plant', 'place', 'silent', 'Voltana baut ein Werk bei Waldau.'],
  ['plant', 'place', 'silent', 'Voltana baut ein Werk nahe Waldau.'],
  ['plant', 'place', 'silent', 'Voltana baut in Norwegen ein Werk.'],
  ['dispute', 'place', 'silent', 'Brenko hat seinen Sitz in Seedorf.'],
  ['hired', 'counterpart', 'fits', 'Voltana holte einen Leiter von Brenko.'],
  ['hired', 'counterpart', 'silent', 'Voltana holte einen Leiter.'],
  ['orders', 'elapsed', 'fits', 'Nach 30 Minuten waren es viele.'],
  ['orders', 'elapsed', 'fits', 'Nach einer halben Stunde waren es viele.'],
  ['orders', 'elapsed', 'conflicts', 'Nach zwei Stunden waren es viele.'],
  ['orders', 'elapsed', 'silent', 'Es waren viele.'],
])('%s, %s %s: %s', (fact, slot, fit, text) => {
  expect(fitOf(fact, slot, text)).toBe(fit);
});

test.each([
  ['bev', 'Gezählt wurden reine Elektroautos.', 'fits'],
  ['bev', 'Gezählt wurden Elektroautos.', 'silent'],
  ['bev', 'Gezählt wurden Elektroautos inklusive Plug-in-Hybride.', 'conflicts'],
  ['bev', 'Gezählt wurden Elektroautos, nicht Plug-in-Hybride.', 'silent'],
  ['bev', 'Gezählt wurden Plug-in-Hybride.', 'conflicts'],
  ['bev', 'Gezählt wurden New Energy Vehicles.', 'conflicts'],
  ['phev', 'Gezählt wurden Plug-in-Hybride.', 'fits'],
  ['phev', 'Gezählt wurden reine Elektroautos.', 'conflicts'],
  ['phev', 'Gezählt wurden Fahrzeuge.', 'silent'],
  ['bev+phev', 'Gezählt wurden Elektroautos und Plug-in-Hybride.', 'fits'],
  ['bev+phev', 'Gezählt wurden New Energy Vehicles.', 'fits'],
  ['bev+phev', 'Gezählt wurden reine Elektroautos.', 'conflicts'],
  ['nev', 'Gezählt wurden New Energy Vehicles.', 'fits'],
  ['nev', 'Gezählt wurden reine Elektroautos.', 'conflicts'],
  ['nev', 'Gezählt wurden Fahrzeuge.', 'silent'],
] as const)('a figure for %s, and "%s": %s', (drive, text, fit) => {
  const registered = facts.find(({ id }) => id === 'registered');
  if (registered === undefined) throw new Error('no fact');
  const index = indexOf([{ ...registered, qualifiers: { ...registered.qualifiers, drive } }]);
  expect(fitOf('registered', 'drive', text, index)).toBe(fit);
});

test.each([
  ['production', 'Das Serienmodell fuhr den Talring.', 'fits'],
  ['production', 'Ein Prototyp fuhr den Talring.', 'conflicts'],
  ['race-car', 'Ein Rennwagen fuhr den Talring.', 'fits'],
  ['race-car', 'Ein Prototyp fuhr den Talring.', 'fits'],
  ['race-car', 'Das Serienmodell fuhr den Talring.', 'conflicts'],
  ['prototype', 'Ein Rennwagen fuhr den Talring.', 'silent'],
] as const)('a lap of a %s, and "%s": %s', (stage, text, fit) => {
  const lap = facts.find(({ id }) => id === 'lap');
  if (lap === undefined) throw new Error('no fact');
  const index = indexOf([{ ...lap, qualifiers: { ...lap.qualifiers, stage } }]);
  expect(fitOf('lap', 'stage', text, index)).toBe(fit);
});
