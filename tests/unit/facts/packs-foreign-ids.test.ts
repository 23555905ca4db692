import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { bundledPacks } from '../../../facts/packs.ts';
import { idSchema } from '../../../facts/schema.ts';
import { foreignId, packOfId, withForeignIds } from '../../../facts/subscription/foreign-ids.ts';
import { sampleEntity, sampleFact, samplePack } from './sample.ts';

const bundledEntities = new Set(bundledPacks().flatMap((pack) => pack.entities.map((entity) => entity.id)));

describe('ids of added packs', () => {
  test('can never be an id a pack may use itself', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9-]{1,20}$/),
        fc.stringMatching(/^[a-z0-9-]{1,20}$/),
        (pack, id) => {
          const made = foreignId(pack, id);
          expect(v.is(idSchema, made)).toBe(false);
          expect(packOfId(made)).toBe(pack);
        },
      ),
    );
    expect(packOfId('vw-id-polo-price')).toBeNull();
  });

  test('own records follow, bundled names stay, references to bundled facts are cut', () => {
    const { pack, keptOut } = withForeignIds(
      samplePack({
        entities: [sampleEntity({ parent: 'xiaomi' }), sampleEntity({ id: 'xiaomi', aliases: ['Kiesel'] })],
        facts: [
          sampleFact({ superseded_by: 'newer', qualifiers: { region: 'germany', track: 'model' } }),
          sampleFact({
            id: 'newer',
            superseded_by: 'xiaomi-global-start',
            replaces: ['xiaomi-global-start'],
          }),
        ],
      }),
      bundledEntities,
    );
    expect(keptOut).toEqual(['xiaomi']);
    expect(pack.entities).toMatchObject([{ id: 'sample:model', parent: 'xiaomi' }]);
    expect(pack.facts).toMatchObject([
      {
        id: 'sample:model-range',
        subject: 'sample:model',
        superseded_by: 'sample:newer',
        qualifiers: { region: 'germany', track: 'sample:model' },
      },
      { id: 'sample:newer', superseded_by: null, replaces: ['sample:xiaomi-global-start'] },
    ]);
  });

  test('values that name entities follow, too', () => {
    const value = { type: 'entity', entities: ['model', 'germany'], text_de: 'x', text_en: 'x' } as const;
    const { pack } = withForeignIds(
      samplePack({ facts: [sampleFact({ value, also: [value] })] }),
      bundledEntities,
    );
    for (const found of [pack.facts[0]?.value, pack.facts[0]?.also[0]])
      expect(found).toMatchObject({ entities: ['sample:model', 'germany'] });
  });
});
