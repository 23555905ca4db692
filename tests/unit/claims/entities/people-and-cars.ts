import type { Entity } from '../../../../facts/types.ts';

const entity = (id: string, name: string, type: Entity['type'], more: Partial<Entity> = {}): Entity => ({
  id,
  name,
  type,
  aliases: [],
  paraphrases: [],
  parent: null,
  ...more,
});

/** A small world of names: a group with its car division and models, a rival, a region and a track. */
export const world: readonly Entity[] = [
  entity('xiaomi', 'Xiaomi', 'company', {
    aliases: ['Xiaomi Corporation'],
    paraphrases: ['der Konzern', 'der chinesische Hersteller'],
  }),
  entity('su7', 'Xiaomi SU7', 'model', {
    aliases: ['SU7'],
    paraphrases: ['die Limousine', 'das Modell'],
    parent: 'xiaomi',
  }),
  entity('su7-ultra', 'Xiaomi SU7 Ultra', 'model', { aliases: ['SU7 Ultra'], parent: 'su7' }),
  entity('tesla', 'Tesla', 'company', { paraphrases: ['der Konzern', 'der Autobauer'] }),
  entity('model-3', 'Tesla Model 3', 'model', {
    aliases: ['Model 3'],
    paraphrases: ['das Modell'],
    parent: 'tesla',
  }),
  entity('smart', 'Smart', 'brand'),
  entity('id-polo', 'VW ID. Polo', 'model', { aliases: ['ID. Polo'] }),
  entity('smart-5', 'Smart #5', 'model', { parent: 'smart' }),
  entity('china', 'China', 'country', { aliases: ['Volksrepublik China'], paraphrases: ['chinesisch'] }),
  entity('world', 'Welt', 'region', { aliases: ['weltweit'] }),
  entity('nordschleife', 'Nordschleife', 'track', { aliases: ['Nürburgring'] }),
  entity('kba', 'Kraftfahrt-Bundesamt', 'organisation', { aliases: ['KBA'] }),
];
