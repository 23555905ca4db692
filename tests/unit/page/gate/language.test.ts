import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../../page/gate/language.ts';

const TEXTS: readonly (readonly [string, 'de' | 'en' | 'other', string])[] = [
  [
    'German',
    'de',
    'Der Konzern will die Autos ab 2027 auch in Europa verkaufen, teilte eine Sprecherin am Montag mit.',
  ],
  ['a German headline without a function word', 'de', 'Tesla verkaufte 2025 weltweit weniger Fahrzeuge'],
  ['German in one short sentence', 'de', 'Der SU7 kostet in China 215.900 Yuan.'],
  ['German with "will" and "in"', 'de', 'Xiaomi will 2027 mit seinen Elektroautos in Europa starten.'],
  [
    'Swiss spelling',
    'de',
    'Auf den Strassen fahren grosse und kleine Wagen, die meisten davon weiss; im Aargau mehr als in Zürich.',
  ],
  [
    'German with decomposed umlauts',
    'de',
    'Die Behörde prüft, ob die Zölle für Autos aus China fällig würden.'.normalize('NFD'),
  ],
  [
    'German without umlauts',
    'de',
    'Die Fabrik in Ungarn baut seit Herbst Autos, der Verkauf kommt aber nicht in Gang.',
  ],
  [
    'German with an English quotation',
    'de',
    'Der Chef sagte bei der Vorlage der Zahlen, man sei „on track to be the best in the world“, und verwies auf die Werke in den USA.',
  ],
  ['German in capitals', 'de', 'DER VERKAUF DER AUTOS IN EUROPA BEGINNT NICHT VOR DEM SOMMER.'],
  ['English', 'en', 'The company wants to sell its cars in Europe from 2027, a spokeswoman said on Monday.'],
  [
    'English with German names',
    'en',
    'Volkswagen and the Kraftfahrt-Bundesamt were not available for comment in Flensburg, but the ministry was.',
  ],
  [
    'English with "die", "war" and "hat"',
    'en',
    'Many of the plants will die in the price war, and the man with the hat at the gate was among the first to go.',
  ],
  [
    'Dutch',
    'other',
    'De fabrikant wil de auto vanaf 2027 ook in Europa verkopen, maar het is niet bekend wat hij gaat kosten.',
  ],
  ['a short Dutch sentence', 'other', 'De auto is in Europa nog niet te koop.'],
  [
    'Danish',
    'other',
    'Virksomheden vil sælge sine biler i Europa fra 2027, og det er ikke kun den danske presse, der skriver om det.',
  ],
  [
    'Swedish',
    'other',
    'Företaget vill sälja sina bilar i Europa från 2027, och det är inte bara svenska tidningar som skriver om det.',
  ],
  [
    'Norwegian',
    'other',
    'Selskapet vil selge bilene sine i Europa fra 2027, og det er ikke bare norske aviser som skriver om det.',
  ],
  [
    'Luxembourgish',
    'other',
    'De Konzern wëll seng Elektroautoen ab 2027 och an Europa verkafen, dat huet eng Spriecherin um Méindeg matgedeelt, an et ass net dat éischt.',
  ],
  [
    'French',
    'other',
    'Le groupe veut vendre ses voitures en Europe à partir de 2027, selon une porte-parole de la marque.',
  ],
  [
    'Italian',
    'other',
    'Il gruppo vuole vendere le auto in Europa dal 2027, ha detto una portavoce della casa.',
  ],
  [
    'Spanish',
    'other',
    'El grupo quiere vender los coches en Europa desde 2027, dijo una portavoz de la marca.',
  ],
  [
    'Polish',
    'other',
    'Koncern chce sprzedawać samochody w Europie od 2027 roku, powiedziała rzeczniczka firmy w poniedziałek.',
  ],
  [
    'Czech',
    'other',
    'Koncern chce od roku 2027 prodávat vozy také v Evropě, uvedla v pondělí mluvčí společnosti.',
  ],
  [
    'Hungarian',
    'other',
    'A cég 2027-től Európában is árulni szeretné az autóit, közölte a szóvivő hétfőn, és nem ez az első eset.',
  ],
  [
    'Turkish',
    'other',
    'Şirket 2027 yılından itibaren otomobillerini Avrupa pazarında da satmak istiyor, sözcü böyle dedi.',
  ],
  [
    'Finnish',
    'other',
    'Yhtiö aikoo myydä autojaan Euroopassa vuodesta 2027 alkaen, tiedottaja kertoi maanantaina.',
  ],
  ['names and figures only', 'other', 'BYD 4,6 | Tesla 1,64 | Nio 0,3'],
  ['nothing', 'other', ''],
  ['Chinese', 'other', '小米计划从2027年起在欧洲销售电动汽车。'],
];

describe('language of a text', () => {
  test.each(TEXTS)('%s is %s', (_, language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each(TEXTS.filter(([, , text]) => text.length > 60))(
    '%s stays %s when the text is long',
    (_, language, text) => {
      expect(detectLanguage(`${text}\n`.repeat(200))).toBe(language);
    },
  );

  test('any string has an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['de', 'en', 'other']).toContain(detectLanguage(text));
      }),
    );
  });
});
