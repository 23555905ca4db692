import { expect, test } from 'vitest';
import { told } from './engine.ts';

/** How something is told: in the record's favour and against it, by words that only look like the opposite. */
test.each([
  [
    'the bigger list is only held against',
    'In Grünheide landete die IG Metall bei der Betriebsratswahl im März 2026 mit rund 31 Prozent hinter der Liste Giga United, die fast 41 Prozent holte.',
    ['tesla-works-council-2026 supported', 'tesla-works-council-2026 supported'],
  ],
  [
    'and swapped figures are swapped',
    'In Grünheide lag die IG Metall bei der Betriebsratswahl im März 2026 mit fast 41 Prozent vor der Liste Giga United, die auf 31 Prozent kam.',
    ['tesla-works-council-2026 contradicted', 'tesla-works-council-2026 contradicted'],
  ],
  [
    'a later month goes on in the year at hand',
    'Im Juni 2023 konterte Tesla auf der Nordschleife mit 7:25,231 Minuten, ehe im August der Rimac Nevera mit Martin Kodrić nach 7:05,298 Minuten ankam.',
    ['tesla-model-s-plaid-nordschleife-2023 supported', 'rimac-nevera-nordschleife supported'],
  ],
  [
    'what the increase was held against is the time meant by "then"',
    '2025 zählte das Kraftfahrt-Bundesamt gut 545.000 Stromer, ein Zuwachs von 43 Prozent gegenüber dem Jahr davor. Damals waren nur 380.609 zusammengekommen.',
    [
      'de-bev-registrations-2025 supported',
      'de-bev-registrations-2025 supported',
      'de-bev-registrations-2024 supported',
    ],
  ],
  [
    'so a year begins: January is told',
    'In Deutschland begann das Jahr 2026 mit 42.692 neuen reinen Elektroautos.',
    ['de-bev-2026-01 supported'],
  ],
  [
    'a quarter later is the next one',
    'Im zweiten Quartal 2025 stand in der Autosparte von Xiaomi ein operatives Minus von 300 Millionen Yuan, ein Vierteljahr später ein Plus von 700 Millionen.',
    ['xiaomi-ev-loss-q2-2025 supported', 'xiaomi-ev-profit-q3-2025 supported'],
  ],
  [
    'the growth of one year is not that of the next',
    'Der ADAC rückte 2025 genau 50.445-mal zu reinen Elektroautos aus, das waren 46 Prozent mehr als im Jahr davor.',
    ['adac-ev-breakdowns-count-2025 supported'],
  ],
  [
    'the old rule, told as the old one',
    'Nach der alten Regel, die mit dem Jahr 2025 auslief, wäre für Elektroautos mit der Befreiung von der Kfz-Steuer spätestens Ende 2030 Schluss gewesen.',
    ['kfz-steuer-exemption-old supported'],
  ],
  [
    'wanting no more of a plan',
    'Von den 15 Millionen Elektroautos bis 2030, dem Ziel der Ampel, will die Regierung nichts mehr wissen.',
    ['target-15m-evs-2030 supported'],
  ],
  [
    'what was built in which years is no time of the figure',
    'Von Elektroautos der Zulassungsjahre 2020 bis 2022 blieben laut ADAC-Pannenstatistik 3,8 je 1000 Stromer liegen.',
    ['adac-breakdowns-2025 supported'],
  ],
  [
    'the figure of all with a plug told of the pure ones',
    'Unter den neu zugelassenen Pkw in China machten reine Batterieautos 2025 nach einer Rechnung des CAM 53,3 Prozent aus.',
    ['china-nev-share-2025 contradicted'],
  ],
  [
    'what somebody reached on a drive of another year',
    'Xiaomi-Präsident Lu Weibing fuhr den SU7 Ultra im November 2023 rund 800 Kilometer über deutsche Autobahnen und erreichte dabei 260 km/h.',
    ['xiaomi-lu-autobahn-test contradicted'],
  ],
  [
    'a test of another year, on a road between two towns',
    'Im ADAC-Wintertest 2023 schaffte nur der Mercedes EQS 450+ die simulierte Strecke München–Berlin von 582 Kilometern ohne Ladestopp.',
    ['adac-winter-2025-eqs contradicted'],
  ],
  [
    'a range with another end',
    'An der Wallbox gehen beim Laden eines Elektroautos laut ADAC 4 bis 10 Prozent des Stroms verloren.',
    ['adac-charging-loss-wallbox contradicted'],
  ],
  [
    'the year of the smaller figure told of the bigger one',
    'Chery und der Partner Ebro haben sich für das alte Nissan-Werk in Barcelona 150.000 Fahrzeuge vorgenommen, und das schon für 2027.',
    ['chery-barcelona-plan contradicted'],
  ],
  [
    'both figures, each with its year',
    'Nach 22 Prozent 2024 müssen in Großbritannien heute 33 Prozent der Neuwagen emissionsfrei sein.',
    ['uk-zev-2026 supported'],
  ],
  [
    'a rule of another country, its clause parted by another',
    'Unternehmen in Frankreich können rein elektrische Fahrzeuge, die sie zwischen Juli 2025 und Ende 2027 anschaffen, im ersten Jahr zu 75 Prozent abschreiben.',
    ['afa-75-ev contradicted'],
  ],
  [
    'no longer the biggest',
    'Größter Hersteller reiner Stromer ist nicht länger Tesla: Im Gesamtjahr 2025 hatte BYD die Nase vorn.',
    ['byd-overtakes-tesla-2025 supported'],
  ],
  [
    'and still the biggest',
    'Größter Hersteller reiner Stromer ist noch immer Tesla: Im Gesamtjahr 2025 hatte BYD nicht die Nase vorn.',
    ['byd-overtakes-tesla-2025 contradicted'],
  ],
  [
    'who could not be saved has died',
    'Nach einem Zusammenstoß ging der Xiaomi SU7 Ultra in Chengdu in Flammen auf, der Fahrer konnte nicht gerettet werden und starb.',
    ['xiaomi-su7-crash-chengdu supported', 'xiaomi-su7-crash-chengdu supported'],
  ],
  [
    'what is missing is not left',
    'Einem ID.3 fehlten im Dauertest des ADAC nach 160.000 Kilometern etwa neun Prozent.',
    ['adac-id3-battery-91-percent supported'],
  ],
  [
    'not exempt',
    'Auch den in China gebauten Cupra Tavascan hat die EU-Kommission nicht von den Ausgleichszöllen ausgenommen.',
    ['eu-tavascan-exemption contradicted'],
  ],
  [
    'what costs so much now, beside what it was',
    'Ein Batteriepack kostet laut BloombergNEF derzeit im Durchschnitt 115 Dollar je Kilowattstunde, 2023 waren es noch 139 Dollar.',
    ['bnef-battery-price-2024 outdated', 'bnef-battery-price-2023 supported'],
  ],
  [
    'what it costs beside what it makes',
    'Im türkischen Manisa plant BYD für rund drei Milliarden Dollar ein Werk für 150.000 Autos im Jahr.',
    ['byd-manisa-plan contradicted'],
  ],
  [
    'and at its own cost',
    'Im türkischen Manisa plant BYD für rund eine Milliarde Dollar ein Werk für 150.000 Autos im Jahr.',
    ['byd-manisa-plan supported'],
  ],
  [
    'another place in a clause of its own',
    'Nio eröffnete im Sommer 2023 in Hamburg ein Innovationszentrum, kam in Deutschland im vergangenen Jahr aber nur auf 325 Neuzulassungen.',
    ['nio-berlin-innovation-centre contradicted', 'nio-registrations-2025 supported'],
  ],
  [
    'one of a list',
    'Brüssel verlangt Ausgleichszölle auf Elektroautos aus China. Für Geely gelten 18,8 Prozent, für Tesla 7,8 und für SAIC 33,1 Prozent.',
    ['eu-tariff-geely supported', 'eu-tariff-tesla supported', 'eu-tariff-saic contradicted'],
  ],
  [
    'each socket with its figure, one of them wrong',
    'Wer an der Wallbox lädt, verliert nach ADAC-Messungen 15 bis 20 Prozent der Energie, an der Haushaltssteckdose können es zwischen 10 und 30 Prozent sein.',
    ['adac-charging-loss-wallbox contradicted', 'adac-charging-loss-socket supported'],
  ],
  [
    'a tenth behind per cent is a tenth of the same',
    'An der Haushaltssteckdose verpuffen laut ADAC bis zu 30 Prozent des Stroms, an der Wallbox ist es höchstens ein Zehntel.',
    ['adac-charging-loss-socket supported', 'adac-charging-loss-wallbox supported'],
  ],
  [
    'the date beside a figure',
    'BYD will im türkischen Manisa bauen. Manisa geht Ende 2026 in Betrieb.',
    ['byd-manisa-plan unconfirmed'],
  ],
  [
    'a shift that is gone',
    'Ford plant in Köln mit weniger Leuten. Seit Januar arbeitet das Elektrowerk ohne zweite Schicht.',
    ['ford-koeln-single-shift unconfirmed'],
  ],
  [
    'a particle at the end of a long clause',
    'In der Steiermark schraubt Magna seit September 2025 die Modelle G6 und G9 von Xpeng für die Kundschaft in Europa zusammen.',
    ['xpeng-graz supported'],
  ],
  [
    'by so much another span',
    'CATL kündigte 2025 eine Zelle an, die in zehn Minuten Strom für 520 Kilometer aufnimmt.',
    ['catl-shenxing-520km contradicted'],
  ],
  [
    'what a decision costs, told with its month',
    'Porsche setzt seit September 2025 wieder stärker auf Verbrenner und verbuchte dafür 1,3 Milliarden Euro Sonderkosten.',
    ['porsche-strategy-2025 contradicted'],
  ],
  [
    'what the Americans lost in Germany',
    'Tesla hatte es schwer. Die Amerikaner büßten 2025 auf dem deutschen Markt gut ein Viertel ihrer Zulassungen ein.',
    ['de-tesla-registrations-2025 contradicted'],
  ],
  [
    'driven by other wheels',
    'Ende des Jahres soll ein billigerer BMW iX3 40 mit Allradantrieb folgen.',
    ['bmw-ix3-40 contradicted'],
  ],
  [
    'and without those',
    'Ende des Jahres soll ein billigerer BMW iX3 40 ohne Allradantrieb folgen.',
    ['bmw-ix3-40 supported'],
  ],
  [
    'the figure of one year told of the next',
    '2024 wurden in Deutschland 524.000 neue Elektroautos gezählt.',
    ['de-bev-registrations-2024 contradicted'],
  ],
  [
    'not below eight minutes',
    'Im Supertest von sport auto kam der Hyundai Ioniq 5 N auf der Nordschleife nicht unter acht Minuten.',
    ['hyundai-ioniq-5-n-nordschleife contradicted'],
  ],
  [
    'where it is built, in a clause of its own',
    'Am weitesten ist BMW: Der neue iX3, der seit vergangenem Oktober in Szeged produziert wird, war rasch gefragt.',
    ['bmw-debrecen-start contradicted'],
  ],
  [
    'so many years ago is another year',
    'Im Mai vor acht Jahren hatte der Nio EP9 die Nordschleife in 6:45,9 Minuten umrundet.',
    ['nio-ep9-nordschleife contradicted'],
  ],
  [
    'or the very year',
    'Im Mai vor neun Jahren hatte der Nio EP9 die Nordschleife in 6:45,9 Minuten umrundet.',
    ['nio-ep9-nordschleife supported'],
  ],
  [
    'what grew in a year is so at its end',
    'Die Leistung der öffentlichen Ladesäulen in Deutschland wuchs im Lauf des vergangenen Jahres von 6,28 auf 8,1 Gigawatt.',
    ['charging-power-2026-01-01 supported'],
  ],
  [
    'a loan for a plant elsewhere',
    'Northvolt hatte vor einem Jahr in Schweden Insolvenz angemeldet; für das Projekt in Schleswig-Holstein hatte die KfW etwa 600 Millionen Euro über eine Wandelanleihe gegeben.',
    ['northvolt-insolvency supported', 'northvolt-insolvency supported'],
  ],
  [
    'what ends in a time to come, told in the present',
    'Laut Elon Musk laufen Model S und Model X im zweiten Vierteljahr zum letzten Mal vom Band.',
    ['tesla-model-s-x-end supported'],
  ],
  [
    'where somebody comes from',
    'Xiaomi holt Leute nach München. Aus Maranello zog der Aerodynamiker Ricard Aiguabella Macau zu den Chinesen.',
    ['xiaomi-ex-ferrari-aiguabella unconfirmed'],
  ],
  [
    'what it came to, without the amount',
    'Erstmals schwarze Zahlen schrieb Xiaomis Autosparte im dritten Quartal 2025.',
    ['xiaomi-ev-profit-q3-2025 supported'],
  ],
  [
    'the day and both who met',
    'Zum 1. August 2025 holte Xiaomi den BMW-Gestalter Langer an Bord.',
    ['xiaomi-kai-langer supported'],
  ],
])('%s', (_, text, wanted) => {
  expect(told(text, { published: '2026-03-28' })).toEqual(wanted);
});
