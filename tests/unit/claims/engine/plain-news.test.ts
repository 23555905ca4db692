import { expect, test } from 'vitest';
import type { ArticleInput } from '../../../../claims/types.ts';
import { annotate, told } from './engine.ts';

/** Sentences as ordinary papers write them, each with a slip of its own that a reader would want to be told of. */
test.each([
  // two figures told of each other's drive
  [
    'Nach der Pannenstatistik 2025 des ADAC blieben von 1.000 jungen Elektroautos 9,4 liegen, bei Verbrennern waren es nur 3,8.',
    'adac-breakdowns-2025 contradicted',
  ],
  [
    'Nach der Pannenstatistik 2025 des ADAC blieben von 1.000 jungen Elektroautos 3,8 liegen, bei Verbrennern waren es 9,4.',
    'adac-breakdowns-2025 supported',
  ],
  // what a sum bought
  [
    'Volkswagen besitzt seit Ende 2023 knapp fünf Prozent an Nio, wofür gut 700 Millionen Dollar flossen.',
    'vw-xpeng-stake contradicted',
  ],
  [
    'Dem US-Start-up Rivian sagten die Wolfsburger bis 2027 bis zu 5,8 Milliarden Dollar zu.',
    'vw-rivian-investment supported',
  ],
  // announced, told as done
  [
    'In Ungarn hat CATL Anfang des Jahres die Produktion in Debrecen aufgenommen.',
    'catl-debrecen-start unconfirmed',
  ],
  [
    'CATL hat angekündigt, Anfang des Jahres in Debrecen die Zellproduktion aufzunehmen.',
    'catl-debrecen-start supported',
  ],
  [
    'Chery und Ebro nennen für Barcelona 150.000 Autos jährlich von 2029 an.',
    'chery-barcelona-plan supported',
  ],
  [
    'Damals gehörte der Titel des schnellsten Serien-Stromers auf der Nordschleife dem Xiaomi SU7 Ultra.',
    'xiaomi-su7-ultra-fastest-production-ev supported',
  ],
  // a date that the record gives beside its own
  ['Von Mai an können Käufer die neue E-Auto-Prämie online beantragen.', 'de-subsidy-2026-start supported'],
  // which year "damals" is, and what was meant for a month that has come by now
  [
    'Ein Batteriepack kostete laut BloombergNEF im vergangenen Jahr 108 Dollar je Kilowattstunde, acht Prozent weniger als 2024. Damals waren es 115 Dollar.',
    'bnef-battery-price-2024 supported',
  ],
  [
    'BYD baut in Szeged seit Ende Januar Autos auf Probe, der Serienstart ist für das Frühjahrsquartal vorgesehen.',
    'byd-szeged-start-2026 supported',
  ],
  // what is set up is no court
  [
    'Nio hat sein 1.500 Quadratmeter großes Innovationszentrum im Sommer 2023 in Hamburg eingerichtet.',
    'nio-berlin-innovation-centre contradicted',
  ],
  [
    '24,2 Tonnen CO2 verursacht ein kompaktes Elektroauto laut VDI über 200.000 Kilometer, gegen 37 beim Benziner.',
    'vdi-emissions-200000 supported',
  ],
  // the very figure, told of another
  [
    'Auf der Nordschleife hatte der Xiaomi SU7 Ultra 7:05,298 Minuten benötigt, der Rimac Nevera war mit 7:04,957 Minuten flinker.',
    'xiaomi-su7-ultra-production-7-04 contradicted',
  ],
  [
    'Auf der Nordschleife hatte der Xiaomi SU7 Ultra 7:04,957 Minuten benötigt, der Rimac Nevera war mit 7:05,298 Minuten langsamer.',
    'rimac-nevera-nordschleife supported',
  ],
  [
    'Im Januar 2026 zählte der Verband ACEA in Europa 18.242 neue BYD, während Tesla nur 8.075 Wagen auf die Straße brachte.',
    'europe-byd-tesla-2026-01 supported',
  ],
  [
    'Die Batterietochter PowerCo von Volkswagen hat am 17. Dezember 2025 ihre Zellfabrik in Emden in Betrieb genommen.',
    'powerco-salzgitter-start contradicted',
  ],
  [
    'Bei der Betriebsratswahl im Tesla-Werk Grünheide holte die IG Metall im März fast 41 Prozent, die Liste Giga United kam auf rund 31 Prozent.',
    'tesla-works-council-2026 contradicted',
  ],
  // a deed of the record, told as the one that it only plans
  ['BYD hat in Szeged Ende Januar mit der Probefertigung begonnen.', 'byd-szeged-start-2026 supported'],
  [
    'Im BYD-Werk in Szeged läuft seit Ende Januar die Serienproduktion für Kunden.',
    'byd-szeged-start-2026 unconfirmed',
  ],
  // of which clause it is
  [
    'Li Auto eröffnete Anfang 2025 in Berlin sein erstes Entwicklungszentrum außerhalb Chinas, während Great Wall seine Europazentrale in München schloss.',
    'li-auto-munich-rd contradicted',
  ],
  [
    'Li Auto eröffnete Anfang 2025 in München sein erstes Entwicklungszentrum außerhalb Chinas, während Great Wall seine Europazentrale dort schloss.',
    'li-auto-munich-rd supported',
  ],
  [
    'In Osnabrück läuft das T-Roc Cabriolet von VW noch bis 2027, eine Nachfolge ist bis heute von niemandem beschlossen.',
    'vw-osnabrueck-2027 supported',
  ],
  [
    'Bei Heide wollte Northvolt bauen, ehe das Unternehmen im März 2025 in Schweden Insolvenz anmeldete, dessen Werke nun Lyten übernommen hat.',
    'northvolt-insolvency supported',
  ],
  [
    'In Europa will Xiaomi, das hat der Konzern im August bestätigt, 2027 mit seinen Autos antreten, wobei laut Xu Fei kein neues Modell entwickelt wird.',
    'xiaomi-europe-launch-2027 supported',
  ],
  [
    'Bei der Betriebsratswahl im Tesla-Werk Grünheide lag die IG Metall im März mit fast 41 Prozent vor der Liste Giga United.',
    'tesla-works-council-2026 contradicted',
  ],
  [
    'Die Kommission schlug vor, den CO2-Ausstoß der Neuwagen ab 2035 nur noch um 90 statt um 100 Prozent zu senken. Seither ist das Ziel von 100 Prozent nicht mehr geltendes EU-Recht.',
    'eu-2035-law-100 contradicted',
  ],
  [
    'Über ein Gemeinschaftsunternehmen mit Ford in den USA werde nicht gesprochen, beteuerte Xiaomi.',
    'xiaomi-ford-jv-denied supported',
  ],
  [
    'Mehr als 3000 Landsleute haben den BMW iX3 in den ersten sechs Wochen nach der IAA in Deutschland bestellt.',
    'bmw-ix3-orders-germany supported',
  ],
  // told as going on, and of which time it is
  [
    'Im Stellantis-Werk bei Saragossa wird der Leapmotor B10 inzwischen gebaut, fürs Erste rechnet man mit 40.000 Stück im Jahr.',
    'leapmotor-spain-b10 unconfirmed',
  ],
  [
    'Im südungarischen Szeged läuft bei BYD seit Ende Januar die Probefertigung, die Serie soll im zweiten Quartal folgen.',
    'byd-szeged-start-2026 supported',
  ],
  [
    'Als Blume die Bilanz erläuterte, sagte er, was seit Monaten die Runde machte: Bis 2030 werde Volkswagen in Deutschland rund 50.000 Stellen streichen.',
    'vw-job-cuts-50000 supported',
  ],
  [
    'Kostete ein Batteriepack 2023 laut BloombergNEF noch 139 Dollar je Kilowattstunde, so sind es mittlerweile 115.',
    'bnef-battery-price-2023 supported',
  ],
  [
    'Im März 2025 gab Xiaomi neue Aktien aus. Ein Jahr zuvor hatte die Autosparte bei gut 32 Milliarden Yuan Umsatz noch 6,2 Milliarden Yuan verloren.',
    'xiaomi-ev-loss-2024 supported',
  ],
  [
    'Rückwirkend wird die neue E-Auto-Prämie allerdings nicht gewährt, wer sein Auto im Januar zugelassen hat, geht leer aus.',
    'de-subsidy-2026-start contradicted',
  ],
  [
    'In 24 Stunden spulte das Concept AMG GT XX im August 4.479 Kilometer ab, für die 40.075 Kilometer des Erdumfangs genügten gut siebeneinhalb Tage.',
    'amg-gt-xx-24h contradicted',
  ],
  [
    'Nach Daten von Jato hat BMW im vergangenen Jahr mit rund 274.000 Neuzulassungen Tesla als meistverkaufte E-Auto-Marke in Europa abgelöst.',
    'europe-top-ev-brand-2025 contradicted',
  ],
  // what was refused or goes on
  [
    'Dem Cupra Tavascan verweigerte die Kommission im Februar eine Ausnahme von den Ausgleichszöllen.',
    'eu-tavascan-exemption contradicted',
  ],
  [
    'In der Gläsernen Manufaktur in Dresden hat VW die Autofertigung Mitte Dezember nicht eingestellt.',
    'vw-dresden-end contradicted',
  ],
  [
    'In Texas soll im April die Serienfertigung des Cybercab anlaufen, der ohne Lenkrad auskommt.',
    'tesla-cybercab-production-start supported',
  ],
  // whose it is, where it is, who holds it
  [
    'Im August 2025 blieb der Yangwang U9 Xtreme, die Supersportmarke von Geely, auf der Nordschleife unter sieben Minuten.',
    'yangwang-u9-xtreme-nordschleife contradicted',
  ],
  [
    'Leapmotor plant, den B10 von August an im polnischen Tychy vom Band laufen zu lassen.',
    'leapmotor-spain-b10 contradicted',
  ],
  [
    'Geleitet wird das Münchner Entwicklungszentrum von Xiaomi von Rudolf Dittrich, der zuvor rund 15 Jahre bei Audi war.',
    'xiaomi-munich-head-dittrich contradicted',
  ],
  [
    'In Europa sicherte sich der Skoda Elroq 2025 unter den Elektroautos den ersten Platz, während das Model Y von Tesla verlor.',
    'europe-best-ev-model-2025 contradicted',
  ],
  [
    'Vom Kobalt, das weltweit gefördert wird, kommen knapp drei Viertel aus Sambia.',
    'cobalt-drc-share contradicted',
  ],
  [
    'Den Guinness-Rekord mit einer Ladung, gut 1.200 Kilometer zwischen St. Moritz und München, hält seit Juli 2025 ein Polestar.',
    'lucid-air-range-record contradicted',
  ],
  [
    'In Norwegen zählte die Zivilschutzbehörde 2022 nur 23 Brände unter gut 610.000 Autos mit Stecker, das waren 0,004 Prozent.',
    'msb-fires-sweden-2022 contradicted',
  ],
  [
    'Knapp 194.000 öffentliche Ladepunkte zählte die Bundesnetzagentur zu Jahresbeginn im Land, in Brandenburg sind es gut 4.500.',
    'charging-points-2026-01-01 supported',
  ],
  [
    'Der EX60 von Volvo kommt 810 Kilometer weit. Die Preisliste der Schweden beginnt bei knapp 63.000 Euro.',
    'volvo-ex60-price supported',
  ],
  [
    '431,45 Kilometer pro Stunde erreichte der Rimac Nevera R in Papenburg, ehe der U9 Xtreme zwei Monate darauf auf 496 Kilometer pro Stunde kam.',
    'yangwang-u9-xtreme-top-speed supported',
  ],
  [
    'Jenseits solcher Serienautos bleibt die Bestzeit eines Stromers auf der Nordschleife jene 6:05 Minuten, die der VW ID.R brauchte.',
    'vw-id-r-nordschleife supported',
  ],
  [
    'Ein umgebauter EQS fuhr im August 1.205 Kilometer ohne Ladestopp von Stuttgart nach Göteborg.',
    'mercedes-eqs-solid-state-1205 contradicted',
  ],
  [
    'Den Wintertest des ADAC gewann im Januar der BMW iX3, er hielt 441 Kilometer durch.',
    'adac-winter-2026-audi-a6 contradicted',
  ],
  [
    'Toyota stellt ein Auto mit Feststoffakku für 2027 in Aussicht, BMW prüft die Technik seit Oktober mit Samsung SDI und Solid Power.',
    'samsung-bmw-solid-state supported',
  ],
  [
    'Xiaomi hat seine Zahlen vorgelegt. Im Geschäft mit Handys behauptete sich die Firma 2025 als Nummer drei nach Apple und Samsung.',
    'xiaomi-third-largest-smartphone-2025 supported',
  ],
  // what a rule is, and that it holds
  [
    'Von 2035 an verlangt die EU bei neuen Autos 100 Prozent weniger CO2. Die 100 Prozent stehen nicht mehr im Gesetz.',
    'eu-2035-law-100 contradicted',
  ],
  [
    'In der EU müssen neue Schnelllader ab 50 Kilowatt keine Kartenzahlung ermöglichen.',
    'afir-card-payment contradicted',
  ],
  [
    'Was zahlt der Staat für ein Elektroauto? Der Grundbetrag liegt bei 3.000 Euro für reine Stromer.',
    'de-subsidy-2026-base supported',
  ],
  [
    'Der Vorgänger der neuen Prämie, der Umweltbonus, war schon im Dezember 2022 gestoppt worden.',
    'umweltbonus-end contradicted',
  ],
  [
    'Das Versprechen der Ampel, bis 2030 zehn Millionen vollelektrische Pkw auf die Straße zu bringen, ist Geschichte.',
    'target-15m-evs-2030 contradicted',
  ],
  [
    'Im Jänner 2026 veröffentlichte die EU-Kommission Leitlinien, wonach Hersteller aus China stattdessen Mindestpreise zusagen können.',
    'eu-min-price-guidance-2026 supported',
  ],
  [
    'Die EU-Kommission hatte im Dezember angeregt, den CO2-Ausstoß neuer Autos ab 2035 nur noch um 90 Prozent zu senken.',
    'eu-2035-proposal-90 supported',
  ],
  [
    'In den Vereinigten Staaten lief die Steuergutschrift erst zum Jahresende 2025 aus.',
    'us-tax-credit-end contradicted',
  ],
  ['Zehn Milliarden Dollar über ein Jahrzehnt sagte Xiaomi 2021 zu.', 'xiaomi-investment-10bn supported'],
  [
    'Der ID. Polo von VW soll weniger als 25.000 Euro kosten und ab Ende April bestellbar sein.',
    'vw-id-polo-price supported',
  ],
  [
    'Auf 200.000 Autos im Jahr ist die Fabrik ausgelegt, die BYD im ungarischen Szeged hochzieht.',
    'byd-szeged-capacity supported',
  ],
  [
    'Der Staat zahlt wieder eine Prämie für Elektroautos. Die Förderung gilt nicht rückwirkend: Wer seinen Wagen schon im Januar zugelassen hat, geht leer aus.',
    'de-subsidy-2026-start contradicted',
  ],
  [
    'Ein Stromer, der heute neu angemeldet wird, ist längstens bis Ende 2030 von der Kfz-Steuer befreit.',
    'kfz-steuer-exemption-old outdated',
  ],
  [
    'BYD verkaufte außerhalb Chinas 2025 erstmals mehr als eine Million Autos, für 2026 peilt es dort 1,5 bis 1,6 Millionen an.',
    'byd-overseas-target-2026-citi outdated',
  ],
  [
    'Ford will in Deutschland 2.900 Stellen streichen, und zwar bis Ende 2030.',
    'ford-germany-2900-jobs contradicted',
  ],
  ['VW streicht bis 2030 hierzulande konzernweit rund 50.000 Stellen.', 'vw-job-cuts-50000 supported'],
  [
    'Auch über den dritten Standort in Europa hat BYD entschieden, es wird Spanien.',
    'byd-third-plant-spain unconfirmed',
  ],
  [
    'Ein Batteriepack koste derzeit laut BloombergNEF im Weltmittel 115 Dollar je Kilowattstunde.',
    'bnef-battery-price-2024 outdated',
  ],
  [
    'Wer bis Ende 2030 ein reines E-Auto anmeldet, ist bis zu zehn Jahre von der Kfz-Steuer befreit.',
    'kfz-steuer-exemption supported',
  ],
  [
    'Von der Prämie ausgeschlossen bleiben muss nicht jeder. Ausgeschlossen sind Haushalte ohne Kinder mit einem Einkommen von mehr als 80.000 Euro.',
    'de-subsidy-2026-income-limit supported',
  ],
  ['Keine Marke setzte 2025 in Europa mehr E-Autos ab als VW.', 'europe-top-ev-brand-2025 supported'],
  [
    'Im Frühjahr soll der kleine Twingo von Renault in der Basisversion für knapp 20.000 Euro hinzukommen.',
    'renault-twingo-price supported',
  ],
  // which figure is meant
  [
    'Brände sind bei Elektroautos selten. In Schweden zählte die Zivilschutzbehörde MSB 2022 ganze 32 Brände bei gut 600.000 Autos mit Stecker.',
    'msb-fires-sweden-2022 contradicted',
  ],
  [
    'Am weitesten kam bei den Norwegern vom NAF im Winter der Lucid Air mit 520 Kilometern. Im Schnitt büßte das Feld rund 38 Prozent seiner Normreichweite ein.',
    'naf-winter-2026-average-loss supported',
  ],
  [
    'BYD wächst. In Deutschland wurden 2025 gut 33.000 Wagen der Marke neu zugelassen, mehr als von Tesla.',
    'de-byd-registrations-2025 contradicted',
  ],
  [
    'Im Januar kletterte der Anteil der Stromer in der EU auf 19,3 Prozent, zwölf Monate zuvor waren es knapp 15 gewesen.',
    'eu-bev-share-2026-01 supported',
  ],
  [
    'Fast 194.000 öffentliche Ladepunkte zählte die Bundesnetzagentur zum Jahreswechsel, in den Niederlanden sind es ähnlich viele.',
    'charging-points-2026-01-01 supported',
  ],
  [
    'Rund 10.700 Menschen beschäftigte Tesla im März in Grünheide, zwei Jahre vorher waren es noch etwa 12.500.',
    'tesla-gruenheide-headcount-2024 supported',
  ],
  [
    'In der EU entfielen im Januar 19,3 Prozent der Neuwagen auf Stromer, ein Jahr zuvor lag ihr Anteil bei 15,9 Prozent.',
    'eu-bev-share-2026-01 contradicted',
  ],
  [
    'Der ICCT kommt auf 63 Gramm je Kilometer über das ganze Autoleben, beim Benziner sind es 235.',
    'icct-2025-63g supported',
  ],
  [
    'Der ICCT kommt auf 63 Gramm je Kilometer über das ganze Autoleben, beim Benziner sind es 285.',
    'icct-2025-63g contradicted',
  ],
  [
    'Jeder dritte Neuwagen in China war 2025 nach Zahlen des CAM ein reines Elektroauto.',
    'china-nev-share-2025 supported',
  ],
  [
    'Der VW-Konzern lieferte 2025 weltweit 983.100 reine Elektroautos aus. In China ging der Absatz dieser Modelle um 44 Prozent zurück.',
    'vw-group-bev-2025 supported',
  ],
  [
    'Schon 2025 hatte sich viel verschoben. BYD verkaufte in Europa knapp 188.000 Autos, mehr als dreimal so viele wie im Jahr davor.',
    'europe-byd-registrations-2025 supported',
  ],
  [
    'Porsche bezifferte die Kosten seines Kurswechsels für 2025 auf rund 1,3 Milliarden Euro.',
    'porsche-strategy-2025 contradicted',
  ],
  [
    'Die Bundesnetzagentur zählte Anfang 2026 knapp 194.000 öffentliche Ladepunkte, darunter etwas mehr als 68.000 schnelle.',
    'charging-points-2026-01-01 contradicted',
  ],
  [
    'Volkswagen hält seit Ende 2023 knapp zehn Prozent an Xpeng, zwei gemeinsame Modelle sind für China geplant.',
    'vw-xpeng-stake contradicted',
  ],
  [
    'Die Internationale Energieagentur zählte weltweit über 20 Millionen verkaufte Elektroautos und rechnet für 2026 mit 32 Millionen.',
    'iea-forecast-2026 contradicted',
  ],
  [
    'Ein Batteriepack kostete laut BloombergNEF 2025 im Mittel noch 128 Dollar je Kilowattstunde, nach 115 Dollar im Jahr davor.',
    'bnef-battery-price-2025 contradicted',
  ],
  [
    'Im ADAC-Wintertest fällt die Kälte ins Gewicht: Bei null Grad auf der Autobahn lag der Verbrauch der 14 Elektroautos 57 Prozent über der Norm.',
    'adac-winter-2026-consumption supported',
  ],
  [
    'Nach 200.000 Kilometern stehen bei einem Elektroauto laut VDI gut 24 Tonnen CO2 zu Buche.',
    'vdi-emissions-200000 supported',
  ],
  ['Der in der Slowakei gefertigte Kia EV4 ist für 37.590 Euro zu haben.', 'kia-ev4-price supported'],
  [
    'Beim BYD Dolphin Surf galt der Preis von 19.990 Euro bis Juni 2025; regulär werden 25.990 Euro fällig.',
    'byd-dolphin-surf-price contradicted',
  ],
])('%s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

/** What shares a figure, a date or a place with a record and is told of something else. */
test.each([
  ['Im Schnitt ist ein Elektroauto in Deutschland 3,6 Jahre alt.', 'adac-breakdowns-2025'],
  ['Eine Wallbox mit elf Kilowatt muss beim Netzbetreiber angemeldet werden.', 'adac-charging-loss-wallbox'],
  [
    'Auf chinesische Elektroautos erhebt die EU Zölle. Chinas Marken halten sechs Prozent, in Großbritannien war es jeder zehnte Neuwagen.',
    'eu-tariffs-in-force',
  ],
  [
    'Renault setzte vom R5 im Januar hierzulande mehr als 1100 Stück ab. Tesla lag dahinter.',
    'de-tesla-2026-01',
  ],
  [
    'Kanada hatte im Januar angekündigt, die Zölle auf Autos aus China zu senken.',
    'eu-min-price-guidance-2026',
  ],
  ['Mercedes CLA 250+ | bis 792 km | keine Angabe', 'mercedes-cla-price-55859'],
  [
    'Nebenan in Österreich verlief die Kurve flacher, dort lag der Anteil der Stromer zuletzt bei gut 21 Prozent.',
    'de-',
  ],
  [
    'Das Model Y blieb 2025 Europas beliebtestes Elektroauto. Tesla fiel in Europa um gut ein Viertel auf knapp 239.000 Neuzulassungen.',
    'europe-best-ev-model-2025 contradicted',
  ],
  [
    'In Deutschland waren zu Jahresbeginn mehr als zwei Millionen Stromer zugelassen; in der Schweiz sind es etwa 250.000.',
    'de-bev-h1-2025',
  ],
  [
    'In der Schweiz war es anders. Der Anteil der Stromer stieg, nachdem er 2024 auf 19,3 Prozent gefallen war.',
    'eu-bev-share-2026-01',
  ],
  [
    'Sie kommen zu jenen 2.900 hinzu, die Ford bis Ende 2030 in Deutschland streichen will.',
    'kfz-steuer-exemption',
  ],
  [
    'Volvo legt fünf Kilometer drauf, der EX60 schafft mit der größten Batterie 810.',
    'volvo-ex60-range contradicted',
  ],
  ['Eine Wärmepumpe kostet extra: 990 Euro verlangt etwa Kia beim EV3.', 'kia-ev3-price'],
  ['Einen Leapmotor T03 habe ich als Tageszulassung für 13.700 Euro gesehen.', 'leapmotor-t03-price'],
  [
    'Elektroautos fallen selten auf. Die Leipziger Feuerwehr rückte 2025 zu vier solchen Pannen aus.',
    'adac-breakdowns-2025',
  ],
])('no note: %s', (text, fact) => {
  expect(told(text).join()).not.toContain(fact);
});

test('"hierzulande" is where the paper is at home', () => {
  const text = 'Im Vorjahr war hierzulande gut jeder vierte Neuwagen ein reines Elektroauto.';
  const links = (more: Partial<ArticleInput>): boolean =>
    told(text, more).join().includes('de-bev-share-2025');
  expect(links({})).toBe(true);
  expect(links({ url: 'https://zeitung.example.at/auto' })).toBe(false);
  expect(links({ url: 'https://zeitung.example.ch/auto' })).toBe(false);
  expect(links({ text: `${text} Im Jänner waren es weniger.` })).toBe(false);
  expect(links({ text: `${text} Der Markt ist gross.` })).toBe(false);
});

test('what a car costs is told of the last one named', () => {
  const text =
    'Der BYD Dolphin Surf kostet 22.990 Euro. Wer warten kann, nimmt den VW ID. Polo. Er soll weniger als 25.000 Euro kosten und im Herbst beim Händler stehen.';
  expect(told(text)).toEqual([
    'byd-dolphin-surf-price supported',
    'vw-id-polo-price supported',
    'vw-id-polo-dealer-start-autumn-2026 supported',
  ]);
});

test('of two shares that round alike, the one of the year that the text is at', () => {
  const text =
    'Das Kraftfahrt-Bundesamt sah den Trend schon 2025. Damals wurden 545.000 Stromer neu zugelassen, ihr Anteil am Neuwagengeschäft lag bei etwas mehr als 19 Prozent.';
  expect(told(text)).toEqual(['de-bev-registrations-2025 supported', 'de-bev-share-2025 supported']);
});

test('a figure of the maker before is not said again of another', () => {
  const text =
    'BYD lädt in fünf Minuten von 10 auf 70 Prozent. Die Shenxing-Batterie von CATL soll in fünf Minuten Strom für 520 Kilometer aufnehmen.';
  expect(told(text)).toEqual(['byd-flash-charging-10-70 supported', 'catl-shenxing-520km supported']);
});

test('what departs is told once, however many rules find it', () => {
  const text = 'Magna montiert in Graz seit September 2025 den Nio ET5 und den ET7.';
  const [found] = annotate(text, { text, published: '2026-03-15' });
  const why = found?.why.map(({ de }) => de) ?? [];
  expect(why.length).toBeGreaterThan(1);
  expect(new Set(why).size).toBe(why.length);
});
