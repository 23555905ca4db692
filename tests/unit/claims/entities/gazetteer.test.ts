import { expect, test } from 'vitest';
import { AliasIndex } from '../../../../claims/entities/alias-index.ts';
import { gazetteer } from '../../../../claims/entities/gazetteer.ts';
import { tokenize } from '../../../../claims/german/tokens.ts';

const names = gazetteer(new Map());

test('every general name stands once and belongs to a maker that is listed', () => {
  const ids = names.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { parent, name } of names)
    if (parent !== null) expect(ids, `${name} belongs to ${parent}`).toContain(parent);
});

test('general names are marked, so that nobody takes them for entities of a pack', () => {
  for (const { id } of names) expect(id).toMatch(/^name:/);
});

test('a name that a pack uses is left to the pack, its models too', () => {
  const left = gazetteer(
    new Map([
      ['tesla', 'tesla'],
      ['model 3', 'tesla-model-3'],
    ]),
  );
  expect(left.find(({ name }) => name === 'Tesla')).toBeUndefined();
  expect(left.find(({ name }) => name === 'Model 3')).toBeUndefined();
  expect(left.find(({ name }) => name === 'Model Y')?.parent).toBe('tesla');
});

test('a number alone is no car: "911", "2008" are names only behind their maker', () => {
  const index = AliasIndex.of(names);
  const named = (text: string) => index.find(tokenize(text)).map(({ entities }) => entities.join(' '));
  expect(named('Im Jahr 2008 waren es 911 oder 718 Autos.')).toEqual([]);
  expect(named('Es waren 500 E-Autos und 465.500 E-Autos.')).toEqual([]);
  expect(named('Der „500e“ kommt.')).toEqual(['name:500e']);
  expect(named('Der Porsche 911 und der Peugeot 2008')).toEqual(['name:porsche-911', 'name:peugeot-2008']);
});

test('a maker with its model is one name, so that nothing of its other models is said', () => {
  const index = AliasIndex.of(names);
  const [mention, ...more] = index.find(tokenize('Der Porsche Macan kommt.'));
  expect([mention?.entities, more]).toEqual([['name:macan'], []]);
});
