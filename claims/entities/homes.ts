import type { Entity } from '../../facts/types.ts';
import { list } from './gazetteer.ts';

/**
 * Where makers are at home: general knowledge, no facts. "id: places; adjectives" a line. Texts call a maker by them,
 * "der Konzern aus Austin", "der texanische Autobauer".
 */
const HOMES = `
tesla: Austin, Texas, den USA; texanisch, amerikanisch, kalifornisch
xiaomi: Peking, China; Pekinger, chinesisch
byd: Shenzhen, China; chinesisch
xpeng: Guangzhou, China; chinesisch
nio: Shanghai, Hefei, China; Shanghaier, chinesisch
geely: Hangzhou, China; chinesisch
leapmotor: Hangzhou, China; chinesisch
saic: Shanghai, China; Shanghaier, chinesisch
great-wall: Baoding, China; chinesisch
li-auto: Peking, China; Pekinger, chinesisch
chery: Wuhu, China; chinesisch
catl: Ningde, China; chinesisch
volkswagen-group: Wolfsburg, Niedersachsen; Wolfsburger, niedersächsisch
audi: Ingolstadt; Ingolstädter
bmw: München, Bayern; Münchner, Münchener, bayerisch
mercedes-benz: Stuttgart; Stuttgarter, schwäbisch
porsche: Zuffenhausen, Stuttgart; Zuffenhausener
skoda: Mladá Boleslav, Tschechien; tschechisch
cupra: Martorell, Spanien; spanisch
renault: Frankreich, Boulogne-Billancourt; französisch
citroen: Frankreich; französisch
dacia: Rumänien; rumänisch
fiat: Turin, Italien; Turiner, italienisch
ferrari: Maranello, Italien; italienisch
volvo-cars: Göteborg, Schweden; Göteborger, schwedisch
ford: Dearborn, Köln, den USA; Kölner, amerikanisch
general-motors: Detroit, den USA; Detroiter, amerikanisch
lucid: Kalifornien, den USA; kalifornisch, amerikanisch
rivian: Kalifornien, den USA; kalifornisch, amerikanisch
hyundai: Südkorea, Seoul; südkoreanisch, koreanisch
kia: Südkorea, Seoul; südkoreanisch, koreanisch
samsung-sdi: Südkorea; südkoreanisch, koreanisch
toyota: Japan; japanisch
rimac: Kroatien; kroatisch
lotus: Hethel, Großbritannien; britisch
northvolt: Schweden; schwedisch
lyten: Kalifornien, den USA; kalifornisch, amerikanisch
`;

const CAR_MAKER = [
  'Konzern',
  'Hersteller',
  'Unternehmen',
  'Autobauer',
  'Autohersteller',
  'Autokonzern',
  'Elektroautobauer',
  'Fahrzeugbauer',
  'Autoproduzent',
  'Marke',
];
const CELL_MAKER = [
  'Konzern',
  'Hersteller',
  'Unternehmen',
  'Batteriehersteller',
  'Zellhersteller',
  'Akkuhersteller',
];
const CELL_MAKERS = new Set(['catl', 'samsung-sdi', 'northvolt', 'lyten']);

/** By the id of the maker. */
export const homes = new Map(
  HOMES.split('\n').flatMap((line) => {
    const [id, places = '', adjectives = ''] = line.split(/[:;]/);
    return id === undefined || id === ''
      ? []
      : [[id, { places: list(places), adjectives: list(adjectives) }] as const];
  }),
);

/** The makers with what texts call them by their home, beside their own paraphrases. */
export const withHomes = (entities: readonly Entity[]): Entity[] =>
  entities.map((entity) => {
    const home = homes.get(entity.id);
    if (home === undefined) return entity;
    const kinds = CELL_MAKERS.has(entity.id) ? CELL_MAKER : CAR_MAKER;
    const called = kinds.flatMap((kind) => [
      ...home.places.map((place) => `${kind} aus ${place}`),
      ...home.adjectives.map((adjective) => `${adjective}${/er$/.test(adjective) ? '' : 'e'} ${kind}`),
    ]);
    return { ...entity, paraphrases: [...new Set([...entity.paraphrases, ...called])] };
  });
