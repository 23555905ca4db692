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

/** Two makers that do not exist, with what surrounds them: rules can be tried on them one slot at a time. */
export const entities: readonly Entity[] = [
  entity('voltana', 'Voltana', 'company', { paraphrases: ['der Hersteller'] }),
  entity('voltana-e1', 'Voltana E1', 'model', { paraphrases: ['das Modell'], parent: 'voltana' }),
  entity('brenko', 'Brenko', 'company'),
  entity('brenko-k5', 'Brenko K5', 'model', { parent: 'brenko' }),
  entity('battery-electric-car', 'Elektroauto', 'technology', { aliases: ['Stromer'] }),
  entity('europe', 'Europa', 'region'),
  entity('germany', 'Deutschland', 'country', { paraphrases: ['deutsch'], parent: 'europe' }),
  entity('norway', 'Norwegen', 'country', { parent: 'europe' }),
  entity('china', 'China', 'country', { paraphrases: ['chinesisch'] }),
  entity('outside-china', 'außerhalb Chinas', 'region', { aliases: ['im Ausland'] }),
  entity('world', 'Welt', 'region', { aliases: ['weltweit'] }),
  entity('talring', 'Talring', 'track'),
  entity('bergring', 'Bergring', 'track'),
  entity('seedorf', 'Seedorf', 'place', { parent: 'germany' }),
  entity('waldau', 'Waldau', 'place', { parent: 'germany' }),
  entity('brenko-waldau', 'Brenko-Werk Waldau', 'plant', { aliases: ['Werk in Waldau'], parent: 'brenko' }),
  entity('mara-lindt', 'Mara Lindt', 'person'),
  entity('jonas-brandt', 'Jonas Brandt', 'person'),
  entity('amt', 'Zulassungsamt', 'organisation'),
  entity('institut', 'Institut Messwert', 'organisation', { aliases: ['Messwert'] }),
];
