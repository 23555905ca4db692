import { expect, test } from 'vitest';
import { gazetteer } from '../../../../claims/entities/gazetteer.ts';

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
