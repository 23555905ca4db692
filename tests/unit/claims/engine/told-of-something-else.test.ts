import { expect, test } from 'vitest';
import { told } from './engine.ts';

/** The record's very figures and words, told of the other year, the other thing or as what did not happen. */
test.each([
  // each figure with the other one's year
  [
    'Tesla hatte 2025 weltweit 1.789.226 Fahrzeuge ausgeliefert, nach 1.636.129 im Jahr davor.',
    ['tesla-deliveries-2024 contradicted', 'tesla-deliveries-2025 contradicted'],
  ],
  [
    'Tesla hatte 2025 weltweit 1.636.129 Fahrzeuge ausgeliefert, nach 1.789.226 im Jahr davor.',
    ['tesla-deliveries-2025 supported', 'tesla-deliveries-2024 supported'],
  ],
  // each figure with the other socket
  [
    'An der Wallbox gehen laut ADAC 10 bis 30 Prozent des Stroms verloren, an der Haushaltssteckdose nur 5 bis 10.',
    ['adac-charging-loss-socket contradicted', 'adac-charging-loss-wallbox contradicted'],
  ],
  [
    'An der Haushaltssteckdose gehen laut ADAC 10 bis 30 Prozent des Stroms verloren, an der Wallbox nur 5 bis 10.',
    ['adac-charging-loss-socket supported', 'adac-charging-loss-wallbox supported'],
  ],
  // an order or an overtaking denied
  [
    'Beim ADAC heißt es, junge Elektroautos hätten nicht weniger Pannen als gleich alte Verbrenner.',
    ['adac-breakdowns-2025 contradicted'],
  ],
  [
    'Beim ADAC heißt es, junge Elektroautos hätten weniger Pannen als gleich alte Verbrenner.',
    ['adac-breakdowns-2025 supported'],
  ],
  [
    'Auch im Dezember gelang es den reinen Stromern nicht, in der EU an den Benzinern vorbeizuziehen.',
    ['eu-bev-overtakes-petrol-2025-12 contradicted'],
  ],
  [
    'Im Dezember gelang es den reinen Stromern, in der EU an den Benzinern vorbeizuziehen.',
    ['eu-bev-overtakes-petrol-2025-12 supported'],
  ],
  // a plan told as what goes on
  ['Im Münchner Stammwerk baut BMW nur noch Elektroautos.', ['bmw-muenchen-ev-only unconfirmed']],
  [
    'Im Münchner Stammwerk baut BMW von Ende 2027 an nur noch Elektroautos.',
    ['bmw-muenchen-ev-only supported'],
  ],
  // the end of a duty is what an exemption says
  [
    'Für den Cupra Tavascan ist der Zoll vorbei: Am 10. Februar nahm ihn die Kommission als erstes Modell davon aus.',
    ['eu-tavascan-exemption supported'],
  ],
  // another car of the maker whose plant it is
  [
    'Der letzte Wagen, ein ID.4, verließ die Gläserne Manufaktur in Dresden am 16. Dezember.',
    ['vw-dresden-end contradicted'],
  ],
  [
    'Der letzte Wagen, ein ID.3, verließ die Gläserne Manufaktur in Dresden am 16. Dezember.',
    ['vw-dresden-end supported'],
  ],
  // the other drive's figure, a sentence later
  [
    'Laut der Pannenstatistik 2025 des ADAC kamen Verbrenner auf 3,8 Fälle je tausend Autos. Gleich alte Stromer lagen mit 9,4 deutlich darüber.',
    ['adac-breakdowns-2025 contradicted', 'adac-breakdowns-2025 contradicted'],
  ],
  [
    'Laut der Pannenstatistik 2025 des ADAC kamen Stromer auf 3,8 Fälle je tausend Autos. Gleich alte Verbrenner lagen mit 9,4 deutlich darüber.',
    ['adac-breakdowns-2025 supported', 'adac-breakdowns-2025 supported'],
  ],
  // an old rule told as what holds
  [
    'Von der Kfz-Steuer befreit ist man befristet. Das gilt für Stromer, die bis Ende 2025 erstmals angemeldet worden sind, und zwar längstens bis Ende 2030.',
    ['kfz-steuer-exemption-old outdated'],
  ],
  // only said, or meant for a quarter that has not come
  [
    'CATL hatte im April 2025 von 520 Kilometern in nur fünf Minuten gesprochen.',
    ['catl-shenxing-520km supported'],
  ],
  [
    'In Szeged hat BYD mit der Probefertigung begonnen. Die Serie war fürs zweite Quartal angesagt.',
    ['byd-szeged-start-2026 supported', 'byd-szeged-start-2026 supported'],
  ],
  // who says the next thing
  [
    'In Schweden gerieten 2022 von gut 600.000 Steckerautos 23 in Brand, und der Versichererverband sieht keine Hinweise darauf, dass Stromer häufiger brennen.',
    ['msb-fires-sweden-2022 supported'],
  ],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** A date or a count that something else in the record agrees with. */
test.each([
  // no word of a battery
  ['2027 kommen die Autos des Handyherstellers aus Peking zu uns.', 'solid-state'],
  // another car, another plant
  [
    'Škoda hatte die Weltpremiere des Epiq für diesen Monat angesetzt. Eine Nummer größer kommt der Siebensitzer Peaq, der im Sommer gezeigt wird.',
    'skoda-epiq-plan-2025',
  ],
  [
    'In Salzgitter lief am 17. Dezember bei PowerCo die Zellfertigung an. Das Schwesterwerk bei Valencia soll noch 2026 folgen.',
    'contradicted',
  ],
  // any three things
  ['Xiaomi baut den SU7 in drei Varianten. Das sind drei Zahlen, die nervös machen.', 'crash'],
  [
    'Tesla in Grünheide: 10.700 Beschäftigte, 375.000 mögliche Autos im Jahr, 13 von 37 Betriebsratssitzen für die IG Metall.',
    'tesla-gruenheide-capacity contradicted',
  ],
  // how old the cars are, how far one drove, when a ban was decided
  [
    'Bei jungen Elektroautos, zwei- bis vierjährigen, kennt der ADAC weniger Pannen als bei Verbrennern.',
    'contradicted',
  ],
  [
    'Die erneuerte Limousine von Xiaomi brachte es im November an einem Tag nach Werksangabe auf gut 4.260.',
    'contradicted',
  ],
  // what one battery has left
  ['Die haben noch 84 Prozent Akkukapazität, nach 212.000 Kilometern in einem Kleinwagen.', 'p3-battery'],
  ['Versenkte Türgriffe hat China Anfang Februar verboten.', 'contradicted'],
])('%s', (text, wrong) => {
  expect(told(text).join()).not.toContain(wrong);
});

test('a technique may be pointed back to', () => {
  const text =
    'Feststoffbatterien sind noch nicht in Serie. Toyota peilt 2027 oder 2028 für das erste Auto mit solchen Zellen an.';
  expect(told(text)).toEqual(['toyota-solid-state-2027 supported']);
});

test('a kind of car before a date is no name', () => {
  const text = 'Vom Škoda Epiq gibt es neue Bilder. Auf den Markt kommt der Kleinwagen im Sommer 2026.';
  expect(told(text)).toEqual(['skoda-epiq-premiere-2026 supported']);
});

test('that cars are built is no count of them', () => {
  const text = 'Im Werk im Süden Pekings laufen SU7 und YU7 von Xiaomi vom Band.';
  expect(told(text, { headline: 'Xiaomi' })).toEqual([]);
  expect(told('In Peking rollte das halbmillionste Xiaomi-Auto vom Band.')).toEqual([
    'xiaomi-500000th-car supported',
  ]);
});
