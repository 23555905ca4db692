import { expect, test } from 'vitest';
import { veto } from '../made-up/hold.ts';

test.each([
  [
    'another thing counted',
    'registered',
    '2025 wurden in Deutschland 412.000 Bestellungen für Elektroautos gezählt.',
  ],
  ['another thing counted', 'jobs', 'Brenko baut in Deutschland 4.800 Ladepunkte ab.'],
  ['only the date is said', 'plant', 'Marke | April 2026 | Preis'],
  [
    'share of its own',
    'share',
    'In Deutschland waren Elektroautos 2025 gut für 17 Prozent ihrer Neuzulassungen.',
  ],
  ['whole market meant', 'registered', '2025 wurden in Deutschland insgesamt 2,8 Millionen Pkw zugelassen.'],
  ['other business meant', 'price', 'Das Fahrrad von Voltana kostet in Deutschland 900 Euro.'],
  ['other business meant', 'price', 'Am Bahnhof von Voltana kostet in Deutschland ein Fahrschein 900 Euro.'],
  ['other business meant', 'price', 'Der Transporter zum Voltana E1 kostet in Deutschland 39.000 Euro.'],
  ['somebody else is the subject', 'price', 'Der Voltana E1 ist neu. Der Brenko K5 kostet 35.000 Euro.'],
  ['somebody else is the subject', 'price', 'Der Brenko K5 kostet 35.000 Euro.'],
  ['another period', 'registered', '2023 wurden in Deutschland 287.000 Elektroautos zugelassen.'],
  ['another region', 'registered', '2025 wurden in Norwegen 287.000 Elektroautos zugelassen.'],
  ['another stage', 'lap', 'Das Serienmodell des Voltana E1 fuhr den Talring in 7:11 Minuten.'],
  ['another cycle', 'range', 'Nach CLTC hat der Voltana E1 Max eine Reichweite von 690 Kilometern.'],
  ['another track', 'lap', 'Ein Prototyp des Voltana E1 fuhr den Bergring in 5:11 Minuten.'],
  ['another span', 'orders', 'Binnen zwei Stunden gingen für den Voltana E1 90.000 Bestellungen ein.'],
  ['another place', 'plant', 'Der Hersteller eröffnet das Werk in Waldau im April 2026.'],
  ['one more', 'registered', 'Auch Norwegen zählte 2025 rund 412.000 neue Elektroautos.'],
  ['another kind of figure', 'jobs', 'Brenko baut in Deutschland Stellen ab und zahlt 900 Euro.'],
  ['range charged in a while', 'range', 'In zehn Minuten lädt der Voltana E1 Strom für 280 Kilometer.'],
  [null, 'price', 'Der Voltana E1 ist billiger als jedes andere Modell, er kostet 38.600 Euro.'],
  [null, 'registered', 'Der Smartphone-Konzern meldet 2025 in Deutschland 412.000 zugelassene Elektroautos.'],
  ['another one meant', 'price', 'Der Voltana E1 ist neu. Ein anderes Fahrzeug kostet 38.600 Euro.'],
  ['another drive', 'price', 'Als Benziner kostet der Voltana E1 in Deutschland 29.900 Euro.'],
  ['another drive', 'share', 'Plug-in-Hybride kamen 2025 in Deutschland auf einen Anteil von 18 Prozent.'],
  [
    'share of those asked',
    'share',
    'In einer Umfrage in Deutschland wollten 2025 rund 18 Prozent ein Elektroauto.',
  ],
  ['only the date is said', 'plant', '2026 wird gefeiert.'],
  ['only the subject is said', 'price', 'Der Voltana E1 ist in Deutschland blau.'],
  ['only the plant is named', 'plant', 'Im Juni 2026 stritt der Rat über das Werk von Voltana in Seedorf.'],
  ['another variant', 'price', 'Der Voltana E1 Pro kostet in Deutschland 42.000 Euro.'],
  [
    'counted otherwise',
    'registered',
    '2025 wurden 410.000 fertige Elektroautos gezählt, alle in Deutschland gebaut.',
  ],
  ['another statement', 'power', 'Der Voltana E1 braucht bei 210 kW nicht viel Verbrauch.'],
  ['the counterpart is the subject', 'hired', 'Brenko hat einen neuen Leiter verloren.'],
])('%s (%s): %s', (reason, fact, text) => {
  expect(veto(text, fact)).toBe(reason);
});

test.each([
  ['registered', '2025 wurden in Deutschland rund 412.000 Elektroautos neu zugelassen.'],
  ['registered', '2025 wurden in Deutschland 300.000 Elektroautos neu zugelassen.'],
  ['registered', 'Das Zulassungsamt zählte 412.345 Elektroautos, in Norwegen waren es 2023 weniger.'],
  ['price', 'Der Voltana E1 kostet in Deutschland 35.000 Euro und ist billiger als ein Benziner.'],
  ['price', 'Der Fahrradhersteller Voltana verlangt 38.600 Euro für den Voltana E1.'],
  ['price', 'Der Voltana E1 kostet mehr als der Brenko K5, nämlich 38.640 Euro.'],
  ['lap', 'Ein Prototyp des Voltana E1 fuhr den Talring in 7:11 Minuten.'],
  ['orders', 'Binnen 30 Minuten gingen für den Voltana E1 90.000 Bestellungen ein.'],
  ['orders', 'Binnen 30 Minuten bestellten den Voltana E1 62.300 Menschen.'],
  ['plant', 'Voltana eröffnet sein Werk in Seedorf im Juni 2026.'],
  ['ahead', 'Brenko lag 2025 vor Voltana.'],
  ['hired', 'Voltana holte von Brenko einen neuen Leiter für sein Entwicklungszentrum.'],
  ['jobs', 'Auch Brenko streicht in Deutschland 4.800 Stellen.'],
])('may state %s: %s', (fact, text) => {
  expect(veto(text, fact)).toBeNull();
});
