import type { Entity } from '../../facts/types.ts';
import { list } from './gazetteer.ts';

/**
 * Where makers are at home: general knowledge, no facts. "id: places; adjectives; people" a line. Texts call a maker by
 * them, "der Konzern aus Austin", "der texanische Autobauer", "die Texaner".
 */
const HOMES = `
tesla: Austin, Texas, den USA; texanisch, amerikanisch, kalifornisch; Texaner
xiaomi: Peking, China; Pekinger, chinesisch; Chinesen, Pekinger
byd: Shenzhen, China; chinesisch; Chinesen
xpeng: Guangzhou, China; chinesisch; Chinesen
nio: Shanghai, Hefei, China; Shanghaier, chinesisch; Chinesen
geely: Hangzhou, China; chinesisch; Chinesen
leapmotor: Hangzhou, China; chinesisch; Chinesen
saic: Shanghai, China; Shanghaier, chinesisch; Chinesen
great-wall: Baoding, China; chinesisch; Chinesen
li-auto: Peking, China; Pekinger, chinesisch; Chinesen
chery: Wuhu, China; chinesisch; Chinesen
catl: Ningde, China; chinesisch; Chinesen
volkswagen-group: Wolfsburg, Niedersachsen; Wolfsburger, niedersächsisch; Wolfsburger, Niedersachsen
audi: Ingolstadt; Ingolstädter; Ingolstädter
bmw: München, Bayern; Münchner, Münchener, bayerisch; Münchner, Münchener, Bayern
mercedes-benz: Stuttgart; Stuttgarter, schwäbisch; Stuttgarter, Schwaben
porsche: Zuffenhausen, Stuttgart; Zuffenhausener; Zuffenhausener, Stuttgarter
skoda: Mladá Boleslav, Tschechien; tschechisch; Tschechen
cupra: Martorell, Spanien; spanisch
renault: Frankreich, Boulogne-Billancourt; französisch; Franzosen
citroen: Frankreich; französisch; Franzosen
dacia: Rumänien; rumänisch; Rumänen
fiat: Turin, Italien; Turiner, italienisch; Italiener, Turiner
ferrari: Maranello, Italien; italienisch; Italiener
volvo-cars: Göteborg, Schweden; Göteborger, schwedisch; Schweden
ford: Dearborn, Köln, den USA; Kölner, amerikanisch; Kölner
general-motors: Detroit, den USA; Detroiter, amerikanisch
lucid: Kalifornien, den USA; kalifornisch, amerikanisch; Kalifornier
rivian: Kalifornien, den USA; kalifornisch, amerikanisch; Kalifornier
hyundai: Südkorea, Seoul; südkoreanisch, koreanisch; Koreaner, Südkoreaner
kia: Südkorea, Seoul; südkoreanisch, koreanisch; Koreaner, Südkoreaner
samsung-sdi: Südkorea; südkoreanisch, koreanisch; Koreaner, Südkoreaner
toyota: Japan; japanisch; Japaner
rimac: Kroatien; kroatisch; Kroaten
lotus: Hethel, Großbritannien; britisch
northvolt: Schweden; schwedisch; Schweden
lyten: Kalifornien, den USA; kalifornisch, amerikanisch; Kalifornier
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

/** What any model may be called beside the place it comes from. */
const ANY_MODEL = ['Modell', 'Stromer', 'Elektroauto', 'E-Auto', 'Viertürer'];
/** Bodies; a model is called by those that its own paraphrases name. */
const BODIES = /(?:limousine|suv|kleinwagen|kompaktwagen|sportler|sportwagen|crossover|kombi|hypercar)$/i;
/** "Elektroautos aus China" are many makers' cars. */
const COUNTRIES: ReadonlySet<string> = new Set(
  list(
    'China, den USA, Spanien, Tschechien, Frankreich, Rumänien, Italien, Schweden, Südkorea, Japan, Kroatien, Großbritannien',
  ),
);

/** By the id of the maker. */
export const homes = new Map(
  HOMES.split('\n').flatMap((line) => {
    const [id, places = '', adjectives = '', people = ''] = line.split(/[:;]/);
    return id === undefined || id === ''
      ? []
      : [[id, { places: list(places), adjectives: list(adjectives), people: list(people) }] as const];
  }),
);

/** Makers and their models with what texts call them by their home, beside their own paraphrases. */
export const withHomes = (entities: readonly Entity[]): Entity[] => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.map((entity) => {
    const called = homes.has(entity.id)
      ? makerNames(entity.id)
      : entity.type === 'model'
        ? modelNames(entity, byId)
        : [];
    if (called.length === 0) return entity;
    return { ...entity, paraphrases: [...new Set([...entity.paraphrases, ...called])] };
  });
};

function makerNames(id: string): string[] {
  const { places = [], adjectives = [], people = [] } = homes.get(id) ?? {};
  const kinds = (CELL_MAKERS.has(id) ? CELL_MAKER : CAR_MAKER).flatMap((kind) => [
    ...places.map((place) => `${kind} aus ${place}`),
    ...adjectives.map((adjective) => `${adjective}${/er$/.test(adjective) ? '' : 'e'} ${kind}`),
  ]);
  return [...kinds, ...people.map((word) => `die ${word}`)];
}

/** "der Stromer aus Wolfsburg", "die Stuttgarter Luxuslimousine"; which of several is meant tells the text before. */
function modelNames(model: Entity, byId: ReadonlyMap<string, Entity>): string[] {
  const home = homeOf(model, byId);
  if (home === undefined) return [];
  const bodies = model.paraphrases.flatMap((paraphrase) =>
    paraphrase.split(' ').filter((word) => BODIES.test(word)),
  );
  const kinds = [...new Set([...ANY_MODEL, ...bodies])];
  return kinds.flatMap((kind) => [
    ...home.places.filter((place) => !COUNTRIES.has(place)).map((place) => `${kind} aus ${place}`),
    ...home.adjectives.filter((word) => word.endsWith('er')).map((word) => `${word} ${kind}`),
  ]);
}

function homeOf(model: Entity, byId: ReadonlyMap<string, Entity>) {
  let { parent } = model;
  for (let steps = 0; parent !== null && steps < 8; steps++) {
    const home = homes.get(parent);
    if (home !== undefined) return home;
    parent = byId.get(parent)?.parent ?? null;
  }
  return undefined;
}
