import { expect, test } from 'vitest';
import type { Relation } from '../../../../claims/types.ts';
import { relationTo } from '../engine/engine.ts';

type Row = readonly [relation: Relation, fact: string, text: string];

test.each<Row>([
  [
    'contradicted',
    'xiaomi-yu7-orders-3min',
    'Es ist falsch, dass der Xiaomi YU7 in drei Minuten 200.000 Bestellungen sammelte.',
  ],
  [
    'contradicted',
    'tesla-deliveries-2025',
    'Es trifft nicht zu, dass Tesla 2025 weltweit 1.636.129 Autos auslieferte.',
  ],
  [
    'supported',
    'tesla-deliveries-2025',
    'Es trifft zu, dass Tesla 2025 weltweit 1.636.129 Autos auslieferte, nicht mehr und nicht weniger.',
  ],
  [
    'supported',
    'xiaomi-yu7-orders-3min',
    'Es ist nicht falsch, dass der Xiaomi YU7 in drei Minuten 200.000 Bestellungen sammelte.',
  ],
  [
    'contradicted',
    'vw-job-cuts-50000',
    'Dass VW bis 2030 in Deutschland rund 50.000 Stellen streicht, stimmt nicht.',
  ],
  [
    'supported',
    'vw-job-cuts-50000',
    'Dass VW bis 2030 in Deutschland rund 50.000 Stellen streicht, ist wahr.',
  ],
  [
    'contradicted',
    'china-door-handle-ban',
    'Von einem Verbot versenkbarer Türgriffe in China ab 2027 kann keine Rede sein.',
  ],
  [
    'contradicted',
    'eu-2035-law-100',
    'Das geltende EU-Recht verlangt nicht mehr, dass Neuwagen ab 2035 im Betrieb ohne CO2 auskommen.',
  ],
  [
    'contradicted',
    'xiaomi-europe-launch-2027',
    'Doch dass die Autos 2027 nach Europa kommen sollen, hat Xiaomi nie offiziell bestätigt.',
  ],
  [
    'supported',
    'xiaomi-europe-launch-2027',
    'Xiaomi hat bestätigt, dass die Autos 2027 nach Europa kommen sollen.',
  ],
  // A record that denies something says the same as who denies it.
  [
    'supported',
    'gdv-no-higher-fire-risk',
    'Dass Elektroautos häufiger brennen als Verbrenner, ist ein Mythos, sagt der Versichererverband GDV.',
  ],
  // So does whoever denies what the sources do not agree on.
  [
    'supported',
    'adac-2019-break-even-127500',
    'Es ist falsch, dass ein Elektroauto laut ADAC erst ab 127.500 Kilometern klimafreundlicher ist als ein Benziner.',
  ],
])('%s %s: %s', (relation, fact, text) => {
  expect(relationTo(fact, text, { published: '2026-03-15' })).toBe(relation);
});
