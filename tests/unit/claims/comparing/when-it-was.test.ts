import { expect, test } from 'vitest';
import { relationTo } from '../engine/engine.ts';

const published = '2026-03-15';

type Row = readonly [relation: string, fact: string, headline: string, text: string];

test.each<Row>([
  // An aim with its horizon.
  [
    'contradicted',
    'xiaomi-top5-goal',
    'Xiaomi',
    'In acht Jahren will Lei Jun zu den fünf größten Autobauern der Welt zählen.',
  ],
  [
    'supported',
    'xiaomi-top5-goal',
    'Xiaomi',
    'Binnen 20 Jahren will Lei Jun zu den fünf größten Autobauern der Welt zählen.',
  ],
  // A month is another one, whatever its year.
  [
    'contradicted',
    'eu-bev-overtakes-petrol-2025-12',
    'Elektroautos in der EU',
    'Schon im Oktober lagen Stromer in der EU erstmals vor den Benzinern, mit 22,6 zu 22,5 Prozent.',
  ],
  [
    'supported',
    'eu-bev-overtakes-petrol-2025-12',
    'Elektroautos in der EU',
    'Im Dezember lagen Stromer in der EU erstmals vor den Benzinern, mit 22,6 zu 22,5 Prozent.',
  ],
  // The record's very day of another year.
  [
    'contradicted',
    'dienstwagen-cap-100k',
    'Dienstwagen',
    'Für Elektro-Dienstwagen, die seit dem 1. Juli 2023 gekauft wurden, gilt der Viertelsatz bis 100.000 Euro Listenpreis.',
  ],
  [
    'supported',
    'dienstwagen-cap-100k',
    'Dienstwagen',
    'Für Elektro-Dienstwagen, die seit dem 1. Juli 2025 gekauft wurden, gilt der Viertelsatz bis 100.000 Euro Listenpreis.',
  ],
  [
    'contradicted',
    'eu-tariff-byd',
    'Zölle auf Elektroautos',
    'Seit Oktober 2023 zahlt BYD bei der Einfuhr von Elektroautos in die EU 17 Prozent zusätzlich.',
  ],
  [
    'contradicted',
    'lyten-northvolt-heide',
    'Lyten und Northvolt',
    'Lyten hat Northvolts schwedische Werke Ende Februar 2024 übernommen.',
  ],
  // Until when is no start.
  [
    'supported',
    'eu-tariffs-duration',
    'Zölle auf Elektroautos',
    'Die Ausgleichszölle der EU auf Elektroautos aus China gelten noch bis in den Oktober 2029, nach fünf Jahren laufen sie aus.',
  ],
  // A ruling comes once.
  [
    'contradicted',
    'xiaomi-su7-ultra-hood-ruling',
    'Xiaomi SU7 Ultra',
    'Ein Gericht in Suzhou entschied im Herbst 2023, dass Xiaomi einem Käufer 126.000 Yuan Entschädigung zahlen muss.',
  ],
  [
    'contradicted',
    'xiaomi-su7-ultra-hood-ruling',
    'Xiaomi SU7 Ultra',
    'Ein Gericht in Wuhan entschied im Herbst 2025, dass Xiaomi einem Käufer 126.000 Yuan Entschädigung zahlen muss.',
  ],
  // What a record of a plan tells as done.
  [
    'supported',
    'lyten-northvolt-heide',
    'Lyten und Northvolt',
    'Lyten hat Northvolts schwedische Werke Ende Februar übernommen.',
  ],
  // What a figure is held against is no time of its own.
  [
    'supported',
    'de-byd-2026-01',
    'BYD in Deutschland',
    'BYD brachte 2.629 Autos auf die Straßen, elfmal so viele wie im Januar 2025.',
  ],
  // An old plan told as one, and an old rule told as what goes on.
  [
    'supported',
    'skoda-epiq-plan-2025',
    'Škoda Epiq',
    'Anfangs sollte der Škoda Epiq schon 2025 auf den Markt kommen.',
  ],
  [
    'outdated',
    'kfz-steuer-exemption-old',
    'Kfz-Steuer',
    'Es bleibt bei der Kfz-Steuer dabei, dass Elektroautos nur bei Erstzulassung bis Ende 2025 befreit sind.',
  ],
  // One day is a span.
  [
    'supported',
    'amg-gt-xx-24h',
    'Concept AMG GT XX',
    'In Nardò legte das Concept AMG GT XX an einem einzigen Tag 5.479 Kilometer zurück.',
  ],
  // A figure without its unit does not depart.
  [
    'supported',
    'bmw-ix3-charging-power',
    'BMW iX3',
    'Der BMW iX3 soll in zehn Minuten Strom für 372 davon laden.',
  ],
  // Who is locked in closes nothing, what begins in August is to come, nobody speaks of an aim any more.
  [
    'supported',
    'china-door-handle-ban',
    'China verschärft die Regeln',
    'Vom kommenden Jahr an sind versenkbare Türgriffe an Neuwagen untersagt, nachdem Menschen in brennenden Autos eingeschlossen waren.',
  ],
  [
    'supported',
    'leapmotor-spain-b10',
    'Leapmotor',
    'Leapmotor lässt den B10 von August an in Figueruelas bei Saragossa montieren, das zu Stellantis gehört; für den Anfang sind 40.000 Stück jährlich eingeplant.',
  ],
  [
    'supported',
    'target-15m-evs-2030',
    'Elektroautos',
    'Vom Ziel der Ampel, bis 2030 fünfzehn Millionen Stromer auf die Straßen zu bringen, redet im Kabinett niemand mehr.',
  ],
])('%s by %s (%s): %s', (relation, fact, headline, text) => {
  expect(relationTo(fact, text, { headline, published })).toBe(relation);
});

test('what stands below a date may tell of another day', () => {
  const chronicle = { headline: 'Der Januar auf vier Rädern: Eine Chronik', published };
  const text =
    '3. Januar. Xiaomi gibt sein Ziel aus. 2025 waren es mehr als 410.000 Autos.\n6. Januar. Bilanz in Flensburg: 545.142 neue Elektroautos hat das Kraftfahrt-Bundesamt für das vergangene Jahr gezählt. Damit war fast jeder fünfte Neuwagen ein Stromer, genau 19,1 Prozent.';
  expect(relationTo('de-bev-share-2025', text, chronicle)).toBe('supported');
  const ruling =
    '3. Januar. Xiaomi gibt sein Ziel aus. 2025 waren es mehr als 410.000 Autos.\n6. Januar. In Peking öffnet eine Messe. Ein Gericht in Suzhou sprach einem Käufer des SU7 Ultra wegen der Motorhaube 126.000 Yuan zu.';
  expect(relationTo('xiaomi-su7-ultra-hood-ruling', ruling, chronicle)).toBe('supported');
});

test('until when cars come on the road is no end of their tax relief, and a date of a clause of its own no other time', () => {
  const tax =
    'Für Stromer, die bis Ende 2030 auf die Straße kommen, wird die Kfz-Steuer höchstens zehn Jahre lang nicht erhoben.';
  expect(relationTo('kfz-steuer-exemption-old', tax, { headline: 'Steuern', published })).toBeUndefined();
  const range =
    'Hier der BMW iX3, dort der Volvo EX60. Beide versprechen, was vor drei Jahren noch als unerreichbar galt: mehr als 800 Kilometer nach der Norm WLTP.';
  expect(relationTo('volvo-ex60-range', range, { headline: 'Volvo EX60', published })).not.toBe(
    'contradicted',
  );
});
