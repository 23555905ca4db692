import { expect, test } from 'vitest';
import { told } from './engine.ts';

/** The record's figure, date or names in a sentence about something else, and beside it a sentence about the record. */
test.each([
  [
    'a mean is no limit',
    'Deutsche E-Auto-Förderung 2026',
    'Das mittlere Einkommen deutscher Stromer-Käufer liegt einer Umfrage zufolge bei 80.000 Euro.',
    'Gefördert werden Haushalte mit einem zu versteuernden Einkommen bis 80.000 Euro.',
    'de-subsidy-2026-income-limit supported',
  ],
  [
    'a span is that of the noun behind it',
    'EU-Ausgleichszölle auf Elektroautos aus China',
    'Nach fünf Jahren Streit legten die EU und die USA ihren Stahlkonflikt auf Eis.',
    'Die Ausgleichszölle gelten fünf Jahre lang.',
    'eu-tariffs-duration supported',
  ],
  [
    'what lies below a bound is the rest',
    'EU-Ladeinfrastrukturverordnung AFIR',
    'An Ladepunkten unter 50 Kilowatt genügt nach der AFIR ein Code zum Bezahlen.',
    'An neuen Ladepunkten ab 50 Kilowatt verlangt die AFIR seit April 2024 die Kartenzahlung.',
    'afir-card-payment supported',
  ],
  [
    'what is granted to electric cars is not told of others',
    'Dienstwagensteuer',
    'Für Verbrenner mit einem Listenpreis von 100.000 Euro werden 1.000 Euro geldwerter Vorteil im Monat angesetzt.',
    'Für elektrische Dienstwagen bis zu einem Listenpreis von 100.000 Euro gilt seit Juli 2025 die Viertel-Prozent-Regel.',
    'dienstwagen-cap-100k supported',
  ],
  [
    'what was aimed at was not counted',
    'Bestand an Elektroautos in Deutschland',
    'Die Kanzlerin wollte bis 2020 eine Million Elektroautos auf deutschen Straßen sehen.',
    'Anfang 2023 waren in Deutschland erstmals mehr als eine Million reine Elektroautos zugelassen.',
    'de-bev-stock-2023-01-01 supported',
  ],
  [
    'a norm is no drive',
    'Chevrolet Silverado EV',
    'Knapp 800 Kilometer beträgt die offizielle Reichweite des Silverado EV.',
    'Knapp 800 Kilometer fuhren GM-Ingenieure im Sommer 2025 mit einem Silverado EV und einer einzigen Ladung, sie sprachen von einem Rekord.',
    'silverado-ev-1704 contradicted',
  ],
  [
    'what comes on top takes nothing’s place',
    'Magna Graz',
    'Magna baut in Graz auch die Mercedes G-Klasse.',
    'Magna baut in Graz seit September 2025 den G6 von Xpeng.',
    'xpeng-graz supported',
  ],
  [
    'a sum from another is no other sum of the investor',
    'Volkswagen-Konzern',
    'Rivian erhielt 2024 vom US-Energieministerium einen Kredit über 6,6 Milliarden Dollar.',
    'Für das Gemeinschaftsunternehmen mit Rivian wollte Volkswagen bis zu 5,8 Milliarden Dollar investieren.',
    'vw-rivian-investment supported',
  ],
  [
    'a year and a will are those of many plans',
    'Xiaomi EV (Xiaomi Auto)',
    'Bis 2030 will Xiaomi jährlich Milliarden in Kerntechnologien stecken, sagte Lei Jun.',
    'Bis 2030 will Xiaomi seine Autos in Europa verkaufen.',
    'xiaomi-europe-by-2030-goal outdated',
  ],
  [
    'a model of the same maker has its own price',
    'VW ID. Polo',
    'Für rund 20.000 Euro kündigt VW den noch kleineren ID. Every1 an.',
    'Für weniger als 25.000 Euro kündigt VW ihn an.',
    'vw-id-polo-price supported',
  ],
  [
    'a share that nobody places is none of a market',
    'Neuwagen: Elektroautos in der EU gefragt',
    'Wenig bleibt es, gemessen an allen Einsätzen: Nicht einmal anderthalb Prozent entfielen auf reine Batterieautos.',
    'In der EU entfielen im Januar 2026 nur zwei Prozent der Neuzulassungen auf Batterieautos.',
    'eu-bev-share-2026-01 contradicted',
  ],
  [
    'a count five hundred times as large is of something else',
    'Pannenstatistik der Elektroautos',
    'Für den ADAC sind es Einzelfälle: Der Club zählte 2024 bei Starterbatterien rund 365.000 Pannen.',
    'Bei jungen Elektroautos zählte der ADAC in der Pannenstatistik 2025 rund 5,8 Pannen je 1.000 Fahrzeuge.',
    'adac-breakdowns-2025 contradicted',
  ],
  [
    'what another country gave that autumn',
    'Steuergutschriften für Elektroautos in den USA und anderswo',
    'London gibt bis zu 3.750 Pfund dazu, Italien zahlte im Herbst bis zu 11.000 Euro.',
    'Die US-Steuergutschrift lief im Herbst 2025 aus.',
    'us-tax-credit-end supported',
  ],
])('%s', (_, headline, other, own, wanted) => {
  const id = wanted.split(' ')[0] ?? '';
  expect(told(other, { headline }).filter((found) => found.startsWith(`${id} `))).toEqual([]);
  expect(told(own, { headline })).toContain(wanted);
});
