import { expect, test } from 'vitest';
import { relationTo } from '../engine/engine.ts';

const published = '2026-03-15';

type Row = readonly [fact: string, headline: string, text: string];

test.each<Row>([
  [
    'geotab-degradation-2024',
    'Antriebsbatterie von Elektroautos',
    'Nicht einmal zwei Prozent Kapazität verloren E-Auto-Akkus laut der Geotab-Erhebung von 2024 jährlich.',
  ],
  [
    'bnef-battery-price-2025',
    'Batterie',
    'Nicht einmal 110 Dollar kostete 2025 die Kilowattstunde im Batteriepack, so BNEF.',
  ],
  [
    'de-bev-share-2025',
    'Elektroauto',
    'Knapp zwei von zehn Neuwagen in Deutschland waren 2025 reine Elektroautos.',
  ],
  [
    'nio-berlin-innovation-centre',
    'Nio',
    'Auf 1.500 Quadratmetern eröffnete Nio 2023 in Berlin ein Innovationszentrum.',
  ],
  [
    'tesla-works-council-2026',
    'Tesla-Werk Grünheide',
    '13 der 37 Sitze im Betriebsrat gingen im März 2026 an die IG Metall.',
  ],
  ['gdv-no-higher-fire-risk', 'Elektroauto', 'Elektroautos brennen laut GDV nicht häufiger als Verbrenner.'],
  [
    'xiaomi-su7-crash-chengdu',
    'Xiaomi SU7 Ultra',
    'Vergeblich rissen Passanten in Chengdu an den Türen des brennenden Wagens, der 31 Jahre alte Insasse starb.',
  ],
  ['xiaomi-500000th-car', 'Xiaomi EV', 'Im November 2025 rollte in Peking der 500.000. Xiaomi vom Band.'],
  [
    'eu-tariff-byd',
    'BYD',
    'Aus Shenzhen eingeführte Stromer werden in Europa mit einem Strafzoll von 17 Prozent belegt.',
  ],
  ['eu-tariff-geely', 'Geely', 'Geely zahlt in der EU einen Aufschlag von 18,8 Prozent.'],
  ['europe-top-ev-brand-2025', 'VW', 'VW war 2025 in Europa die beliebteste Elektroautomarke.'],
  [
    'europe-top-ev-brand-2025',
    'VW',
    'Mit gut einer Viertelmillion Stromern eroberte VW 2025 die Spitze der europäischen Markenwertung.',
  ],
  [
    'tesla-works-council-2026',
    'Tesla in Grünheide',
    'Bei der Betriebsratswahl in Grünheide landete die IG Metall mit 13 von 37 Sitzen hinter Giga United.',
  ],
  [
    'msb-fires-sweden-2022',
    'Brände',
    'In Schweden brannten laut MSB 2022 nur 23 von 611.000 E-Autos und Plug-in-Hybriden.',
  ],
  [
    'tesla-works-council-2026',
    'Tesla in Grünheide',
    'Nur 13 der 37 Mandate im Betriebsrat von Tesla in Grünheide gehen an die IG Metall, stärkste Kraft wurde im März Giga United.',
  ],
  [
    'bmw-muenchen-ev-only',
    'BMW-Werk München',
    'In seinem Stammwerk baut der Konzern von Ende 2027 an nur noch Elektroautos.',
  ],
  [
    'de-bev-registrations-2025',
    'Elektroauto',
    'Nicht ganz 550.000 reine Elektroautos kamen 2025 in Deutschland neu auf die Straße.',
  ],
  [
    'europe-byd-tesla-2026-01',
    'Tesla',
    'Tesla kam im Januar 2026 in EU, EFTA und Großbritannien auf 8.075 Neuzulassungen, BYD mit 18.242 auf mehr als das Doppelte.',
  ],
  ['mercedes-cla-price-55859', 'Mercedes CLA', 'Mercedes CLA 250+ | 55.859 Euro (beim Marktstart)'],
  [
    'vw-job-cuts-50000',
    'Volkswagen',
    'Im März hatte Oliver Blume bestätigt, dass bis 2030 im ganzen Konzern rund 50.000 Stellen wegfallen.',
  ],
  ['cupra-raval-price', 'Cupra', 'Der Cupra Raval startet noch in diesem Jahr zu Preisen ab 26.000 Euro.'],
  [
    'vw-job-cuts-35000',
    'Volkswagen',
    'VW streicht bis 2030 mehr als 35.000 Stellen, schließt betriebsbedingte Kündigungen aber aus.',
  ],
  [
    'amg-gt-xx-around-the-world',
    'Mercedes',
    'Für die 40.075 Kilometer brauchte der Concept AMG GT XX sieben Tage und gut 13 Stunden.',
  ],
  [
    'mercedes-cla-price-55859',
    'Mercedes CLA',
    'Bei der Markteinführung lag der Preis des elektrischen CLA 250+ bei 55.859 Euro.',
  ],
  [
    'xiaomi-su7-ultra-power-limit',
    'Xiaomi SU7 Ultra',
    'Im Mai 2025 drosselte Xiaomi den SU7 Ultra per Update auf rund 900 PS.',
  ],
  [
    'tesla-model-s-x-end',
    'Tesla',
    'Die letzten Exemplare von Model S und Model X verlassen im zweiten Quartal das Werk in Fremont.',
  ],
])('%s is said (%s): %s', (fact, headline, text) => {
  expect(relationTo(fact, text, { headline, published })).toBe('supported');
});

test.each<Row>([
  ['norway-bev-share-2025', 'Elektroauto', 'Drei von vier Neuwagen waren 2025 in Norwegen reine Stromer.'],
  [
    'norway-bev-share-2025',
    'Elektroauto',
    'Sieben von zehn Neuwagen in Norwegen fuhren 2025 rein elektrisch.',
  ],
  [
    'de-bev-share-2025',
    'Elektroauto',
    'Zwei von fünf Neuwagen in Deutschland waren 2025 reine Elektroautos.',
  ],
  [
    'nio-berlin-innovation-centre',
    'Nio',
    '6.000 Quadratmeter misst das Berliner Innovationszentrum von Nio.',
  ],
  [
    'tesla-works-council-2026',
    'Tesla-Werk Grünheide',
    'Mit 21 der 37 Sitze eroberte die IG Metall die Mehrheit im Betriebsrat.',
  ],
  [
    'de-tesla-registrations-2023',
    'Tesla',
    'Tesla blieb auch 2023 in Deutschland die führende Marke bei den Stromern.',
  ],
  ['mg4-semi-solid-2025', 'MG4', 'Der MG4 kommt 2025 in China weiter ohne Semi-Feststoffbatterie aus.'],
  [
    'mg4-semi-solid-2025',
    'MG4',
    'Auch 2025 musste der MG4 in China ohne die versprochene Semi-Feststoffbatterie auskommen.',
  ],
  [
    'gdv-no-higher-fire-risk',
    'Elektroauto',
    'Nach den Schadendaten des GDV geraten Elektroautos doppelt so oft in Brand wie Verbrenner.',
  ],
  [
    'xiaomi-duesseldorf-european-hq',
    'Xiaomi',
    'Für seine Europazentrale entschied sich Xiaomi 2021 gegen Düsseldorf und für Amsterdam.',
  ],
  [
    'xiaomi-su7-crash-march-2025',
    'Xiaomi SU7',
    'Bei dem Unfall eines SU7 in Anhui Ende März 2025 kam niemand ums Leben.',
  ],
  [
    'xiaomi-su7-crash-chengdu',
    'Xiaomi SU7 Ultra',
    'Rettern gelang es im Oktober in Chengdu, den Fahrer lebend aus dem brennenden SU7 Ultra zu holen.',
  ],
  [
    'xiaomi-500000th-car',
    'Xiaomi EV',
    'Bereits im April 2025 rollte in Peking der 500.000. Xiaomi aus der Halle.',
  ],
  [
    'eu-tariff-cooperating-others',
    'EU-Ausgleichszölle auf E-Autos aus China',
    'Für deutsche Hersteller mit Produktion in China gilt ein Aufschlag von 16,5 Prozent.',
  ],
  ['eu-tariff-byd', 'EU-Zölle', 'BYD muss in der EU 20,7 Prozent Ausgleichszoll zahlen.'],
  [
    'tesla-works-council-2026',
    'Tesla in Grünheide',
    'In Grünheide ging die IG Metall im März 2026 als stärkste Kraft aus der Betriebsratswahl hervor.',
  ],
  [
    'tesla-works-council-2026',
    'Tesla in Grünheide',
    'Die IG Metall errang bei der Betriebsratswahl in Grünheide die absolute Mehrheit der Sitze.',
  ],
  [
    'msb-fires-sweden-2022',
    'Brände',
    'In Schweden brannten laut MSB 2022 rund 230 von 611.000 E-Autos und Plug-in-Hybriden.',
  ],
  [
    'xiaomi-su7-crash-chengdu',
    'Xiaomi',
    'Der Fahrer des SU7 Ultra, der am 13. Oktober 2025 in Chengdu in Brand geriet, konnte sich retten.',
  ],
  [
    'vw-group-bev-2025',
    'Volkswagen',
    'Der Volkswagen-Konzern lieferte 2025 weltweit 783.100 reine Elektroautos aus.',
  ],
  [
    'de-bev-registrations-2025',
    'Elektroauto',
    'Knapp 489.000 reine Elektroautos wurden 2025 in Deutschland neu zugelassen.',
  ],
  ['great-wall-munich-closed', 'Great Wall', 'Great Wall baut seine Europazentrale in München aus.'],
  [
    'xiaomi-ford-jv-denied',
    'Xiaomi',
    'Ford und Xiaomi haben ein gemeinsames Unternehmen in den USA gegründet.',
  ],
  ['xpeng-munich-rd', 'Xpeng', 'Statt in München baut Xpeng sein Entwicklungszentrum in Stuttgart auf.'],
])('%s is contradicted (%s): %s', (fact, headline, text) => {
  expect(relationTo(fact, text, { headline, published })).toBe('contradicted');
});

test.each<Row>([
  ['eu-tariff-cooperating-others', 'EU-Zölle', 'BYD muss in der EU 20,7 Prozent Ausgleichszoll zahlen.'],
  [
    'europe-top-ev-brand-2025',
    'VW ID.7',
    'Der Skoda Elroq war 2025 das beliebteste Elektroauto der Deutschen, der ID.7 landete auf Platz zwei.',
  ],
  [
    'vw-group-bev-2025',
    'Volkswagen (Marke)',
    'Die Kernmarke VW lieferte 2025 rund 382.000 Elektroautos aus.',
  ],
  ['vw-group-bev-2025', 'Volkswagen', 'Auf die Marke VW entfielen 2025 davon 382.000 Stromer.'],
  [
    'xiaomi-ev-loss-q2-2025',
    'Xiaomi EV',
    'Zum Jahresauftakt 2025 hatte die Sparte noch eine halbe Milliarde Yuan verbrannt.',
  ],
  [
    'bmw-muenchen-ev-only',
    'BMW-Werk München',
    'Im neuen Werk in Debrecen baut der Konzern ausschließlich Stromer.',
  ],
  ['vw-dresden-end', 'Volkswagen', 'Im Werk in Emden baut der Konzern weiter Elektroautos.'],
  [
    'de-bev-share-2025',
    'Elektroauto',
    'Bei privaten Käufern lag der Anteil reiner Elektroautos 2025 bei 24 Prozent.',
  ],
])('%s is not the one that is told (%s): %s', (fact, headline, text) => {
  expect(relationTo(fact, text, { headline, published })).toBeUndefined();
});
