import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { electricScore, isElectric } from '../../../../page/gate/electric.ts';

const YES = [
  'Ab 2026 will Xiaomi seine Elektroautos auch außerhalb Chinas verkaufen.',
  'Rund 545.000 reine Stromer kamen 2025 neu auf deutsche Straßen.',
  'E-Autos werden günstiger.',
  'Das Kraftfahrt-Bundesamt zählte 19 Prozent BEV.',
  'An der Ladesäule kostet die Kilowattstunde 79 Cent.',
  'Die Fabrik soll Batterien für Elektrofahrzeuge bauen.',
  'Der SU7 umrundete die Nordschleife in 6:46,874 Minuten.',
  'Tesla baut das Model Y in Grünheide.',
  'BYD verkaufte 2025 mehr Autos als Tesla.',
  'Die 74-kWh-Batterie des Wagens reicht für 500 Kilometer.',
  'Die E-Mobilität kommt voran.',
  'Der E-SUV fährt vollelektrisch.',
];
const NO = [
  '',
  'Der Stürmer traf kurz vor dem Ende zum 2:1.',
  'Das Smartphone hat einen Akku mit 6.000 Milliamperestunden.',
  'Das E-Bike schafft mit 750 Wattstunden 120 Kilometer.',
  'Der Stromverbrauch des Haushalts lag bei 3.500 kWh.',
  'Der Elektriker kam mit dem Fahrrad, die E-Mail kam später.',
  'Der Sechszylinder leistet 480 PS und klingt wunderbar.',
  'Die Bevölkerung ist bevorzugt auf dem Land gewachsen, und die Bevölkerungsdichte mit ihr.',
  'Nikola Tesla erfand eine Spule.',
  'Wer elektronisch zahlt, spart Elektroschrott und Elektrogeräte nicht.',
  'Die Batterie im Rauchmelder hält zehn Jahre, die Reichweite des Funks beträgt 30 Meter.',
];

describe('is a text about electric cars', () => {
  test.each(YES)('yes: %s', (text) => {
    expect(isElectric(text)).toBe(true);
  });

  test.each(NO)('no: %s', (text) => {
    expect(isElectric(text)).toBe(false);
  });

  test('one mention does not make a long text one about electric cars', () => {
    const filler = 'Die Opposition kritisierte den Haushalt in der Debatte am Mittwoch scharf. '.repeat(40);
    expect(isElectric(`${filler} Sie kam im Elektroauto. ${filler}`)).toBe(false);
  });

  test('a motorcycle or bicycle word weighs against, not for', () => {
    expect(electricScore('Pedelec und E-Scooter neben dem E-Auto')).toBeLessThan(electricScore('Das E-Auto'));
  });

  test('any string has a finite score', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Number.isFinite(electricScore(text))).toBe(true);
      }),
    );
  });
});
