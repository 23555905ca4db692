import { expect, test } from 'vitest';
import { read } from '../read.ts';

/** Every value of a text as "number role", changes with their sign. */
const roles = (text: string): string[] =>
  read(text).values.map(({ number, role, sign }) =>
    role === 'change' ? `${number} ${['less', 'change', 'more'][sign + 1]}` : `${number} ${role}`,
  );

test.each([
  ['Der Absatz stieg von 300.000 auf 350.000 Autos.', ['300000 old', '350000 new']],
  ['Die Kilowattstunde kostet statt 63 nur noch 47 Cent.', ['0.63 old', '0.47 new']],
  ['Der Strom kostet 47 Cent statt 63 Cent.', ['0.47 new', '0.63 old']],
  ['Bisher kostete er 49.990 Euro, jetzt 45.990 Euro.', ['49990 old', '45990 new']],
  ['Der Preis sank von 49.990 Euro auf 45.990 Euro.', ['49990 old', '45990 new']],
  ['Nach 398 im Vorjahr waren es 420 Autos.', ['398 old', '420 new']],
  ['Zuvor waren es 63 Prozent.', ['63 old']],
  ['Es waren 420 Autos.', ['420 new']],
  ['Nach WLTP sind es 534 Kilometer.', ['534 new']],
  ['Nach Angaben des Amts waren es 420 Autos.', ['420 new']],
  ['Nach rund 398 Autos waren es 420.', ['398 old', '420 new']],
  ['Nach dem Start kamen 420 Autos.', ['420 new']],
  ['Zuvor: 63 Prozent.', ['63 old']],
  ['Ursprünglich sollten es 63 Prozent sein.', ['63 old']],
  ['Die Zahl reicht von 300 Autos hier und dort bis dahin, später sind es 400.', ['300 new', '400 new']],
  ['Zunächst waren es 300 Autos, später 400 Autos.', ['300 old', '400 new']],
  ['Gebaut werden zunächst 300 Autos.', ['300 new']],
  ['Ein Jahr zuvor war der Anteil mit 63 Prozent kleiner.', ['63 old']],
  ['Noch im Jahr davor lag der Anteil bei 63 Prozent.', ['63 old']],
  ['Es waren 420 Autos, mehr als ein Jahr zuvor.', ['420 new']],
  ['Ein Jahr zuvor war er um 8 Prozent gestiegen.', ['8 more']],
  ['In Europa ging es 66 Prozent nach oben.', ['66 more']],
  ['Der Absatz ging 8 Prozent nach unten.', ['8 less']],
  ['Von 300 Autos sind 20 Prozent rot.', ['300 new', '20 new']],
])('tells the new value from the one it replaces: %s', (text, expected) => {
  expect(roles(text)).toEqual(expected);
});

test.each([
  ['Der Absatz stieg um 8 Prozent.', ['8 more']],
  ['Der Absatz fiel um mehr als ein Viertel.', ['25 less']],
  ['Der Absatz stieg um weniger als 8 Prozent.', ['8 more']],
  ['Im Mai büßten die Amerikaner 17 Prozent ein.', ['17 less']],
  ['Die Marke verlor 17 Prozent.', ['17 less']],
  ['Die Marke verlor 17 Prozent ihrer Kunden.', ['17 new']],
  ['Die Zulassungen gingen um 23,8 Prozent zurück.', ['23.8 less']],
  ['Um 8,6 Prozent verringerten sich die Auslieferungen.', ['8.6 less']],
  ['Der Absatz hat sich fast halbiert.', ['50 less']],
  ['Um 46 Prozent nahm die Zahl der Einsätze zu.', ['46 more']],
  ['Die Zahl der Brände nahm um 9 Prozent ab.', ['9 less']],
  ['Das Minus fiel mit zwölf Prozent gering aus.', ['12 less']],
  ['Akkus verteuerten sich um acht Prozent.', ['8 more']],
  ['Der Absatz legte um 59 Prozent zu.', ['59 more']],
  ['Das waren 43,2 Prozent mehr als im Vorjahr.', ['43.2 more']],
  ['Das waren 27,4 Prozent weniger.', ['27.4 less']],
  ['Er kam 160 Kilometer weiter.', ['160 change']],
  ['Das ist ein Minus von 27,4 Prozent.', ['27.4 less']],
  ['Das ist ein Plus von 12 Prozent.', ['12 more']],
  ['Dort betrug der Rückgang fast 38 Prozent.', ['38 less']],
  ['In Spanien lag das Plus bei 12 Prozent.', ['12 more']],
  ['Nach dem Rückgang liegt der Anteil bei 12 Prozent.', ['12 new']],
  ['Die Zulassungen brachen um 30 Prozent ein.', ['30 less']],
  ['Er kam auf 500 Stück (+12,5 Prozent).', ['500 new', '12.5 more']],
  ['Er kam auf 500 Stück (−12,5 Prozent).', ['500 new', '12.5 less']],
  ['Der Wagen wird um 4.000 Euro billiger.', ['4000 less']],
  ['Er war 5 Sekunden schneller.', ['5 more']],
  ['Der Absatz verdoppelte sich.', ['2 more']],
  ['Der Absatz sank um 12 Prozent auf 30.000 Stück.', ['12 less', '30000 new']],
  ['Der Verbrauch lag 20 Prozent über dem WLTP-Wert.', ['20 more']],
  ['Der Verbrauch lag 20 Prozent unter dem Plan.', ['20 less']],
  ['Minus 12 Prozent standen am Ende.', ['12 less']],
  ['Plus 12 Prozent standen am Ende.', ['12 more']],
  ['Ein Anstieg von rund 12 Prozent wurde gemeldet.', ['12 more']],
  ['Um 12 Prozent ging es hin und her, der Absatz fiel.', ['12 change']],
  ['Der Preis wurde um 500 Euro gesenkt.', ['500 less']],
  ['Die Marke verlor um 3 Prozentpunkte.', ['3 less']],
])('tells a change and its direction: %s', (text, expected) => {
  expect(roles(text)).toEqual(expected);
});

test.each([
  ['Der Anteil lag bei 18,4 Prozent.', ['18.4 new']],
  ['Er fährt mit 210 kW schneller.', ['210 new']],
  ['Der Anteil liegt über 12 Prozent.', ['12 new']],
  ['Es ging um 12 Prozent.', ['12 new']],
])('what somebody reaches is no change: %s', (text, expected) => {
  expect(roles(text)).toEqual(expected);
});
