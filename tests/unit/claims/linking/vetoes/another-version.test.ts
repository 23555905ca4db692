import { expect, test } from 'vitest';
import { annotate } from '../../engine/engine.ts';

const factsOf = (text: string, headline: string): (string | null)[] =>
  annotate(text, { text, headline }).map(({ fact }) => fact);

type Row = readonly [fact: string, headline: string, text: string];

test.each<Row>([
  [
    'hyundai-ioniq-5-n-nordschleife',
    'Bergrennen',
    'Auf der Nordschleife brauchte ein umgebauter Hyundai Ioniq 5 N 9:30,85 Minuten.',
  ],
  ['xiaomi-su7-max-range', 'Xiaomi SU7 Max', 'Die Basisversion schafft nach CLTC 700 Kilometer.'],
  ['xiaomi-su7-max-power', 'Xiaomi SU7 Max', 'Der SU7 mit Heckantrieb leistet 220 kW.'],
  [
    'tesla-model-3-standard-price',
    'Tesla Model 3',
    'Mit Allradantrieb kostet das Model 3 mindestens 49.990 Euro.',
  ],
  ['tesla-model-3-standard-range', 'Tesla Model 3', 'Die Version Performance kommt 571 Kilometer weit.'],
  ['mercedes-cla-charging-power', 'Mercedes CLA', 'Mit der kleineren Batterie lädt der CLA nur mit 220 kW.'],
  ['kia-ev3-price', 'Kia EV3', 'Mit der großen Batterie kostet der EV3 ab 41.390 Euro.'],
  ['kia-ev3-price', 'Kia EV3', 'In der Topversion kostet der EV3 ab 47.990 Euro.'],
  ['xiaomi-yu7-price', 'Xiaomi YU7', 'Für den Max verlangt Xiaomi 329.900 Yuan.'],
  ['xiaomi-yu7-range', 'Xiaomi YU7', 'Der YU7 Max schafft nach CLTC 760 Kilometer.'],
  ['audi-a6-e-tron-range', 'Audi A6 e-tron', 'Der A6 Avant e-tron fährt bis zu 720 Kilometer weit.'],
  ['bmw-ix3-price', 'BMW iX3', 'Der iX3 40 dürfte rund 60.000 Euro kosten.'],
])('a figure of another version is not that of %s (%s): %s', (fact, headline, text) => {
  expect(factsOf(text, headline)).not.toContain(fact);
});

test.each<Row>([
  ['xiaomi-su7-max-range', 'Xiaomi SU7 Max', 'Die Version Max kommt laut CLTC 700 Kilometer weit.'],
  ['xiaomi-yu7-range', 'Xiaomi YU7', 'In der Standardversion schafft der YU7 nach CLTC 735 Kilometer.'],
  [
    'tesla-model-3-lr-range',
    'Tesla Model 3',
    'Mit Heckantrieb und großem Akku schafft das Model 3 nach WLTP 629 Kilometer.',
  ],
  ['vw-id-polo-range', 'VW ID. Polo', 'Mit dem großen Akku soll der ID. Polo nur 350 Kilometer schaffen.'],
  ['kia-ev3-price', 'Kia EV3', 'Billiger als mit Allradantrieb, nämlich für 33.990 Euro, gibt es den EV3.'],
  ['bmw-ix3-price', 'BMW iX3', 'Der iX3 50 xDrive kostet in Deutschland 72.900 Euro.'],
])('the version of %s is said, or no other (%s): %s', (fact, headline, text) => {
  expect(factsOf(text, headline)).toContain(fact);
});
