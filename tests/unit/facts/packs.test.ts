import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledPacks } from '../../../facts/packs.ts';
import { predicateNames } from '../../../facts/predicate-names.ts';
import { readPack } from '../../../facts/read-pack.ts';

const folder = join(import.meta.dirname, '../../../facts/packs');

describe('the bundled packs', () => {
  test('every file in facts/packs is bundled: add a new one to facts/packs.ts', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
    expect(
      bundledPacks()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(files.sort());
  });

  test('they read without a complaint, so the cast in facts/packs.ts is true', () => {
    for (const pack of bundledPacks())
      expect(readPack(pack)).toEqual({ ok: true, value: pack, problems: [] });
  });

  test('a caller that changes the list does not change it for others', () => {
    bundledPacks().pop();
    expect(bundledPacks()).toHaveLength(readdirSync(folder).length);
  });

  test('every predicate has facts: remove a name that none uses', () => {
    const used = new Set(bundledPacks().flatMap((pack) => pack.facts.map((fact) => fact.predicate)));
    expect(Object.keys(predicateNames).filter((name) => !used.has(name))).toEqual([]);
  });

  test('notes speak of deviations, never of a fault', () => {
    const blame = /\b(falsch|fälschlich|irrtümlich|Falschmeldung|Lüge)/i;
    const notes = bundledPacks().flatMap((pack) => pack.facts.map((fact) => fact.note_de));
    expect(notes.filter((note) => blame.test(note))).toEqual([]);
  });
});
