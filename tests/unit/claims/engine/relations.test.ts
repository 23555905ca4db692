import { expect, test } from 'vitest';
import { claim } from './engine.ts';

test.each([
  [
    'Ein Prototyp des Xiaomi SU7 Ultra umrundete die Nordschleife in 6:46,874 Minuten.',
    'xiaomi-su7-ultra-prototype-6-46',
    'Artikel: 6:46,874 Minuten. Quellen: 6:46,874 Minuten (electrive.net, 29.10.2024).',
  ],
  [
    'Xiaomi lieferte im ersten Verkaufsjahr 136.854 Autos aus.',
    'xiaomi-deliveries-2024',
    'Artikel: 136.854. Quellen: 136.854 Fahrzeuge (electrive.net, 6.1.2025).',
  ],
  [
    'Im Januar 2026 meldete das KBA 545.142 neue Elektroautos für Deutschland.',
    'de-bev-registrations-2025',
    'Artikel: 545.142. Quellen: 545.142 Elektro-Pkw (deutschland.de (dpa), 11.1.2026).',
  ],
  [
    'Im Jahr 2025 wurden in Deutschland rund 545.000 Elektroautos neu zugelassen.',
    'de-bev-registrations-2025',
    'Artikel: 545.000. Quellen: 545.142 Elektro-Pkw (deutschland.de (dpa), 11.1.2026).',
  ],
  [
    'Ab 2027 will Xiaomi seine Elektroautos auch außerhalb Chinas verkaufen.',
    'xiaomi-export-from-2027',
    'Artikel: 2027. Quellen: ab 2027 (WirtschaftsWoche (Reuters), 25.3.2025).',
  ],
  [
    'BYD überholte 2025 Tesla als größten Elektroautohersteller.',
    'byd-overtakes-tesla-2025',
    'Quellen: Platz 1 weltweit bei reinen Elektroautos (ecomento.de, 5.1.2026).',
  ],
  [
    'Mit dem Regelzoll zusammen zahlt BYD in der EU für Elektroautos aus China 27 Prozent.',
    'eu-tariff-byd',
    'Artikel: 27 Prozent. Quellen: Seit dem 30. Oktober 2024 gilt in der EU für in China gebaute Elektroautos von BYD ein Ausgleichszoll von 17,0 Prozent, zusätzlich zum Regelzoll von zehn Prozent (junge Welt (dpa), 10/2024).',
  ],
  [
    'Keine 37.000 Euro verlangt Tesla in Deutschland für das Model 3 Standard.',
    'tesla-model-3-standard-price',
    'Artikel: 37.000 Euro. Quellen: 36.990 Euro (ecomento.de, 5.12.2025).',
  ],
])('supported: %s', (text, fact, why) => {
  const { relation, fact: found, why: reasons } = claim(text);
  expect([relation, found]).toEqual(['supported', fact]);
  expect(reasons[0]?.de).toBe(why);
});

test.each([
  [
    'Im Oktober 2024 umrundete ein Prototyp des SU7 Ultra die Nordschleife in 7:46 Minuten.',
    'Artikel: 7:46 Minuten.',
  ],
  ['Volkswagen will bis 2030 in Frankreich rund 50.000 Stellen abbauen.', 'Artikel: 50.000.'],
  ['Der Xiaomi SU7 Max leistet 795 kW (673 PS).', 'Artikel: 795 kW.'],
  ['Ab 2026 will Xiaomi seine Elektroautos auch außerhalb Chinas verkaufen.', 'Artikel: 2026.'],
  ['Im Jahr 2025 wurden in Deutschland 445.142 Elektroautos neu zugelassen.', 'Artikel: 445.142.'],
  [
    '2024 wurden in Deutschland 545.142 Elektroautos neu zugelassen.',
    'Die Quellen nennen einen anderen Zeitraum.',
  ],
  [
    'Seit Mai 2024 ist Xiaomi Premium-Partner des Nürburgrings.',
    'Die Quellen nennen dafür einen anderen Zeitpunkt: 5/2025.',
  ],
  [
    'Das Serienmodell des Xiaomi SU7 Ultra fuhr die Nordschleife in 6:46,874 Minuten.',
    'Prototyp und Serienmodell sind zweierlei; die Quellen meinen das andere.',
  ],
  [
    'Tesla überholte 2025 BYD als größten Elektroautohersteller.',
    'Die Quellen nennen die umgekehrte Reihenfolge.',
  ],
  [
    'Xiaomi dementierte, ab 2027 Autos außerhalb Chinas zu verkaufen.',
    'Der Artikel verneint, was die Quellen angeben, oder umgekehrt.',
  ],
  [
    'Der EU-Ausgleichszoll auf in China gebaute Elektroautos von BYD beträgt 27 Prozent.',
    'Artikel: 27 Prozent.',
  ],
  [
    'Nicht in München, sondern in Ulm eröffnete Xiaomi Ende September 2025 sein Entwicklungszentrum für Autos.',
    'Die Quellen nennen einen anderen Ort.',
  ],
  ['Magna montiert in Graz seit September 2025 Modelle von Nio.', 'Die Quellen nennen hier jemand anderen.'],
])('contradicted, and why: %s', (text, reason) => {
  const { relation, why } = claim(text);
  expect(relation).toBe('contradicted');
  expect(why.map(({ de }) => de).join(' ')).toContain(reason);
});

test.each([
  ['Der EU-Ausgleichszoll auf in China gebaute Elektroautos von BYD beträgt 27 Prozent.', undefined],
  ['Magna montiert in Graz seit September 2025 Modelle von Nio.', 'Die Quellen nennen hier jemand anderen.'],
  [
    'Unter den neu zugelassenen Pkw in China machten reine Batterieautos 2025 nach einer Rechnung des CAM 53,3 Prozent aus.',
    'Den Wert nennen die Quellen für etwas anderes.',
  ],
  ['In Deutschland gibt es nun 175.141 öffentliche Ladepunkte.', undefined],
])('what departs if it is not the figure itself: %s', (text, departs) => {
  expect(claim(text).departs?.de).toBe(departs);
});

test.each([
  ['Der Xiaomi SU7 kostet in China ab 215.900 Yuan.', 'xiaomi-su7-launch-price'],
  ['Im Tesla-Werk Grünheide arbeiten 12.500 Menschen.', 'tesla-gruenheide-headcount-2024'],
  ['In Deutschland gibt es nun 175.141 öffentliche Ladepunkte.', 'charging-points-2025-08-01'],
])('outdated: %s', (text, fact) => {
  const { relation, fact: found, why } = claim(text);
  expect([relation, found]).toEqual(['outdated', fact]);
  expect(why.map(({ de }) => de)).toContain('Inzwischen gibt es einen neueren Stand.');
});

test('a replaced value that the article puts in its time is not outdated', () => {
  const text = 'Am 1. August 2025 gab es in Deutschland 175.141 öffentliche Ladepunkte.';
  expect(claim(text).relation).toBe('supported');
});

test.each([
  ['Der SU7 ist das beliebteste Elektroauto Chinas.', 'Die Quellen sind sich darin nicht einig.'],
  [
    'Nach ADAC-Angaben ist ein Elektroauto erst nach 127.500 Kilometern klimafreundlicher.',
    'Die Quellen sind sich darin nicht einig.',
  ],
])('unconfirmed: %s', (text, reason) => {
  const { relation, why } = claim(text);
  expect(relation).toBe('unconfirmed');
  expect(why.map(({ de }) => de).join(' ')).toContain(reason);
});

test.each([
  ['Ein Audi A6 fuhr die Nordschleife in 7:46 Minuten.', 'lap-time', 466],
  ['Die Batterie des Fantasiemobils speichert 99 kWh.', 'battery-capacity', 99],
])('unsourced, on request only: %s', (text, predicate, number) => {
  const annotation = claim(text, {}, true);
  expect(annotation).toMatchObject({ relation: 'unsourced', fact: null, facts: [], predicate });
  expect(annotation.value?.number).toBe(number);
  expect(annotation.why[0]?.de).toBe('Prüfbare Aussage, zu der hier keine Quelle vorliegt.');
  expect(() => claim(text)).toThrow('0 annotations');
});

test('every reason stands in both languages', () => {
  for (const text of ['Ab 2026 will Xiaomi seine Elektroautos auch außerhalb Chinas verkaufen.'])
    for (const { de, en } of claim(text).why) expect([de, en]).not.toContain('');
});

test.each([
  [
    'a figure beside the main one',
    'Auf 33 Prozent der Neuzulassungen kamen New Energy Vehicles 2025 in China laut CAM.',
  ],
  ['every version', 'Alle Model 3 fahren nach WLTP 702 Kilometer weit.'],
  [
    'the reverse of what happened',
    'Das Joint Venture in den USA haben Xiaomi und Ford Ende Januar 2026 besiegelt.',
  ],
  ['no title any more', 'In Europa war das Model Y 2025 nicht mehr das meistverkaufte Elektroauto.'],
])('contradicted, since the sentence says %s', (_, text) => {
  expect(claim(text).relation).toBe('contradicted');
});
