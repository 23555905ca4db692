import { expect, test } from 'vitest';
import { annotate } from '../../engine/engine.ts';

const factsOf = (text: string, headline: string): (string | null)[] =>
  annotate(text, { headline }).map(({ fact }) => fact);

type Row = readonly [fact: string, headline: string, text: string];

test.each<Row>([
  [
    'mercedes-cla-charging-power',
    'Mercedes CLA',
    'Nach zehn Minuten fiel die Ladeleistung im Test auf 125 kW.',
  ],
  ['dacia-spring-battery-2026', 'Dacia Spring', 'Die alte Batterie fasste 26,8 Kilowattstunden.'],
  ['rimac-nevera-nordschleife', 'Rimac Nevera', 'Auf der kurzen Messung waren es 7:00,928 Minuten.'],
  ['catl-arnstadt-capacity', 'CATL-Werk Arnstadt', 'Genehmigt sind für Arnstadt acht Gigawattstunden.'],
  [
    'eu-tariffs-provisional-2024-07',
    'EU-Ausgleichszölle auf E-Autos aus China',
    'Für SAIC waren im August 2024 vorläufig 36,3 Prozent im Gespräch.',
  ],
  ['umweltbonus-end', 'Umweltbonus', 'Seit 2016 flossen rund zehn Milliarden Euro Umweltbonus.'],
])('a figure that the note gives for something else is not that of %s (%s): %s', (fact, headline, text) => {
  expect(factsOf(text, headline)).not.toContain(fact);
});

test.each<Row>([
  ['mercedes-cla-charging-power', 'Mercedes CLA', 'Der elektrische CLA lädt mit bis zu 125 kW.'],
  ['dacia-spring-battery-2026', 'Dacia Spring', 'Die Batterie des Spring fasst 26,8 Kilowattstunden.'],
  [
    'dienstwagen-cap-100k',
    'Dienstwagenbesteuerung von Elektroautos',
    'Die Preisgrenze für begünstigte E-Dienstwagen liegt weiter bei 70.000 Euro.',
  ],
  [
    'byd-super-e-platform-1000kw',
    'BYD Super-e-Plattform',
    'Bis zu 600 kW Ladeleistung bietet die im März 2025 vorgestellte Super-e-Plattform von BYD.',
  ],
])('the same figure without its mark departs from %s (%s): %s', (fact, headline, text) => {
  expect(factsOf(text, headline)).toContain(fact);
});
