import { expect, test } from 'vitest';
import { annotate, told } from './engine.ts';

const factsOf = (text: string, headline: string): (string | null)[] =>
  annotate(text, { headline }).map(({ fact }) => fact);

type Row = readonly [fact: string, headline: string, near: string, own: string];

/** What is told lies close to a record and is not what it states; beside it the same words that do state it. */
test.each<Row>([
  // another measurement
  [
    'bmw-ix3-range',
    'BMW iX3',
    'Bei konstant 130 km/h kam der iX3 50 xDrive in der Messung einer Fachzeitschrift 503 Kilometer weit.',
    'Nach WLTP kommt der iX3 50 xDrive bis zu 703 Kilometer weit.',
  ],
  [
    'renault-twingo-range',
    'Renault Twingo',
    'Bei minus sieben Grad kam der elektrische Twingo noch 158 Kilometer weit.',
    'Nach WLTP kommt der elektrische Twingo 158 Kilometer weit.',
  ],
  [
    'mercedes-cla-charging-power',
    'Mercedes CLA',
    'Nach elf Minuten fiel der elektrische CLA beim Laden auf 134 kW zurück.',
    'Der elektrische CLA lädt mit bis zu 134 kW.',
  ],
  // another time or place
  [
    'de-bestseller-bev-2025',
    'Neuzulassungen im April',
    'Meistverkauftes Elektroauto des Monats war der Škoda Elroq mit 3.020 Stück vor dem VW ID.7 (2.610).',
    'Meistverkauftes Elektroauto des Jahres 2025 war der Škoda Elroq vor dem VW ID.7.',
  ],
  [
    'eu-tariffs-in-force',
    'Die EU-Ausgleichszölle auf Elektroautos aus China',
    'Wer mehr Härte verlangt, verweist auf Amerika. Dort gelten seit September 2024 100 Prozent auf chinesische Stromer.',
    'Wer mehr Härte verlangt, verweist auf Amerika. In der EU gelten seit September 2024 Zölle auf chinesische Stromer.',
  ],
  // another version or a relative
  [
    'mercedes-cla-price-49421',
    'Mercedes CLA',
    'Den elektrischen CLA Shooting Brake bietet Mercedes hierzulande ab 57.096 Euro an.',
    'Den elektrischen CLA bietet Mercedes hierzulande ab 57.096 Euro an.',
  ],
  [
    'skoda-elroq-price',
    'Škoda',
    'Beim größeren Bruder des Elroq startet die deutsche Preisliste bei 44.200 Euro.',
    'Beim Elroq startet die deutsche Preisliste bei 44.200 Euro.',
  ],
  [
    'skoda-elroq-price',
    'Probefahrt',
    'Ein Škoda Elroq für 43.900 Euro stand in Deutschland auf dem Hof.',
    'Der Škoda Elroq kostet in Deutschland 43.900 Euro.',
  ],
  // a part, or more than the record counts
  [
    'charging-points-2025-10-01',
    'Ladenetz',
    'Am 1. Oktober 2025 verzeichnete die Bundesnetzagentur in Deutschland 44.250 Schnellladepunkte.',
    'Am 1. Oktober 2025 verzeichnete die Bundesnetzagentur in Deutschland 44.250 Ladepunkte.',
  ],
  [
    'bmw-ix3-orders-germany',
    'BMW iX3',
    'Europaweit lagen für den BMW iX3 bis Ende 2025 rund 48.000 Bestellungen vor.',
    'In Deutschland lagen für den BMW iX3 sechs Wochen nach der IAA 2025 rund 4.000 Bestellungen vor.',
  ],
  [
    'bnef-battery-price-2024',
    'Batteriepreise',
    'Speziell bei vollelektrischen Autos fiel der Packpreis 2024 laut BloombergNEF auf 97 Dollar pro kWh.',
    'Im Schnitt fiel der Packpreis 2024 laut BloombergNEF auf 97 Dollar pro kWh.',
  ],
  // another scope
  [
    'vdi-break-even-90000',
    'Klimabilanz',
    'Mit Ökostrom geladen schlägt ein kompaktes Elektroauto den Verbrenner laut VDI schon ab 65.000 Kilometern.',
    'Ein kompaktes Elektroauto schlägt den Verbrenner laut VDI schon ab 65.000 Kilometern.',
  ],
  [
    'cobalt-drc-share',
    'Kobalt',
    'China kommt bei Kobalt auf rund 75 Prozent der weltweiten Raffineriekapazität.',
    'Der Kongo kommt bei Kobalt auf rund 75 Prozent der weltweiten Förderung.',
  ],
  [
    'p3-battery-87-percent-200k',
    'Akkualterung',
    'Schon nach 30.000 Kilometern ist der Akku laut P3 im Mittel auf 95 Prozent gesunken.',
    'Nach 200.000 Kilometern ist der Akku laut P3 im Mittel auf 75 Prozent gesunken.',
  ],
  [
    'de-subsidy-2026-max',
    'E-Auto-Förderung 2026',
    'Manche Hersteller legen auf die staatliche E-Auto-Förderung 2026 bis zu 6.000 Euro Eigenbonus drauf.',
    'Die staatliche E-Auto-Förderung 2026 beträgt bis zu 6.000 Euro.',
  ],
  // no car at all, or a way
  [
    'xiaomi-su7-orders-27min',
    'Xiaomi',
    'Binnen 27 Minuten war die Auflage von 50.000 SU7-Modellautos ausverkauft.',
    'Binnen 27 Minuten gingen für den SU7 50.000 Bestellungen ein.',
  ],
  [
    'xiaomi-yu7-range',
    'Xiaomi YU7',
    'Für die 835 Kilometer von Shanghai nach Wuhan brauchte der YU7 elf Stunden.',
    'Der YU7 kommt nach CLTC 835 Kilometer weit.',
  ],
  // one case of many, the month of a year
  [
    'de-subsidy-2026-max',
    'E-Auto-Förderung 2026',
    'Ein Beispiel: Familie Brandhorst bekommt aus der E-Auto-Förderung 2026 höchstens 4.000 Euro.',
    'Aus der E-Auto-Förderung 2026 gibt es höchstens 4.000 Euro.',
  ],
  [
    'de-bestseller-bev-2025',
    'Zulassungen in Deutschland',
    'Beliebtestes Elektromodell im Juni 2026 war in Deutschland der Škoda Elroq.',
    'Beliebtestes Elektromodell 2025 war in Deutschland der Škoda Elroq.',
  ],
])('%s: %s: %s', (fact, headline, near, own) => {
  expect(factsOf(own, headline)).toContain(fact);
  expect(factsOf(near, headline)).not.toContain(fact);
});

/** Statements that agree and were once told to depart, and the reverse. */
test.each([
  [
    'Um 48,4 Prozent sackten die deutschen Tesla-Zulassungen 2025 ab.',
    'de-tesla-registrations-2025 supported',
  ],
  [
    'Mit 380.609 neu zugelassenen Elektroautos verzeichnete Deutschland 2024 ein Plus von 27,4 Prozent gegenüber 2023.',
    'de-bev-registrations-2024 contradicted',
  ],
  [
    'Trotz eines Einbruchs um 28 Prozent behauptete sich das Model Y 2025 in Europa an der Spitze: Kein anderes Batterieauto fand mehr Käufer.',
    'europe-best-ev-model-2025 supported',
  ],
  [
    'Bei Kobalt führt am Kongo kein Weg vorbei, rund 70 bis 75 Prozent der Weltförderung kommen von dort.',
    'cobalt-drc-share supported',
  ],
  [
    'Die EU-Ausgleichszölle auf Elektroautos aus China laufen Ende Oktober 2029 aus.',
    'eu-tariffs-duration supported',
  ],
  [
    'Die EU-Ausgleichszölle auf Elektroautos aus China gelten fünf Jahre, wenn die EU sie nicht verlängert.',
    'eu-tariffs-duration supported',
  ],
  [
    'Bei Feststoffbatterien arbeitet Samsung SDI seit Oktober 2025 mit Audi und Solid Power zusammen.',
    'samsung-bmw-solid-state contradicted',
  ],
  [
    'Am Steuer des VW ID.R, der die Nordschleife 2019 in 6:05,336 Minuten umrundete, saß der Rallye-Weltmeister Paul Lenker.',
    'vw-id-r-nordschleife contradicted',
  ],
  [
    'Bis der Yangwang U9 Xtreme schneller war, hatte kein Serien-Elektroauto die Nordschleife so schnell umrundet wie der Xiaomi SU7 Ultra.',
    'xiaomi-su7-ultra-fastest-production-ev outdated',
  ],
  [
    'Das Tesla-Werk Grünheide kann nach Presseberichten bis zu 375.000 Autos im Jahr bauen.',
    'tesla-gruenheide-capacity supported',
  ],
  [
    'Mit LFP steckte in der EU 2024 in mehr als zehn Prozent der Elektroautos ein Akku aus Eisenphosphat-Zellen.',
    'lfp-share-eu-2024 supported',
  ],
  [
    'Die CO2-Ziele müssen die Autohersteller in der EU nun im Mittel dreier Jahre erreichen.',
    'eu-co2-averaging-2025-2027 supported',
  ],
])('%s', (text, expected) => {
  expect(told(text)).toContain(expected);
});
