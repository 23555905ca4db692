import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const relationTo = (fact: string, headline: string, text: string): string | undefined =>
  annotate(text, { text, headline, published: '2026-03-15' }).find((found) => found.fact === fact)?.relation;

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
])('%s is said (%s): %s', (fact, headline, text) => {
  expect(relationTo(fact, headline, text)).toBe('supported');
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
])('%s is contradicted (%s): %s', (fact, headline, text) => {
  expect(relationTo(fact, headline, text)).toBe('contradicted');
});

test.each<Row>([
  ['eu-tariff-cooperating-others', 'EU-Zölle', 'BYD muss in der EU 20,7 Prozent Ausgleichszoll zahlen.'],
  [
    'europe-top-ev-brand-2025',
    'VW ID.7',
    'Der Skoda Elroq war 2025 das beliebteste Elektroauto der Deutschen, der ID.7 landete auf Platz zwei.',
  ],
])('%s is not the one that is told (%s): %s', (fact, headline, text) => {
  expect(relationTo(fact, headline, text)).toBeUndefined();
});
