import fc from 'fast-check';
import { bundledPacks } from '../../../../facts/packs.ts';

/** How often a property is tried: more in the long run of CI (`npm run fuzz`). */
export const RUNS = Number(process.env.FC_RUNS ?? 300);

const names = bundledPacks()
  .flatMap((pack) => pack.entities)
  .flatMap(({ name, paraphrases }) => [name, ...paraphrases]);

const grammar =
  'der die das ein eine im in ab bis seit von auf um statt bisher rund knapp gut mehr weniger als nicht kein keine soll will wird wurde ' +
  'könnte laut zufolge dementierte jedes jeder ein halbe Hälfte Drittel Viertel verdoppelte dreimal so viele mal fache Platz Rang Nummer ' +
  'Top größten drittgrößte Million Millionen Mrd. Mio. Euro Dollar Yuan Cent pro je kWh kW PS Kilometer km/h Prozent Prozentpunkte Minuten ' +
  'Sekunden Stunden Tonnen Gramm CO2 Uhr Jahr Jahren vergangenen kommenden Vorjahr heuer Oktober März Ende Anfang Mitte Quartal Halbjahr ' +
  'Sommer Winter ersten letzten sechs Monaten Jahreswechsel Jahrzehnts Elektroautos verkaufte Reichweite Nordschleife Zölle Ladepunkte ' +
  'constructor __proto__ toString hasOwnProperty Constructor';
const marks = '. , ; : ! ? … – — - / ( ) „ “ " \' ’ » « % € $ ° + − ~ < > ≈ | # & \n'.split(' ');
const invisible = [
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\u00a0',
  '\u202f',
  '\u2009',
];

const digits = fc
  .tuple(
    fc.nat({ max: 99_999 }),
    fc.constantFrom('', '.', ',', ':', "'", ' ', '\u00a0', '/'),
    fc.nat({ max: 999 }),
  )
  .map(([whole, mark, rest]) => (mark === '' ? `${whole}` : `${whole}${mark}${rest}`));

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...grammar.split(' ')) },
  { weight: 4, arbitrary: digits },
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  { weight: 3, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: fc.constantFrom(...invisible) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** Text that looks like German news to a reader of words: names, numbers, dates, units and marks in any order. */
export const germanLike: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '-', '\n')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

/** Any text at all, halves of characters included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
  germanLike,
);
