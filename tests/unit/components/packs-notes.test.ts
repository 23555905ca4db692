import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../claims/engine.ts';
import type { ArticleInput } from '../../../claims/types.ts';
import { factSearch } from '../../../components/facts-browser/search-facts.ts';
import { factBook } from '../../../components/note/fact-book.ts';
import { noteViews } from '../../../components/note/note-view.ts';
import { type AddedKnowledge, tryOut } from '../../../components/packs/added-engine.ts';
import { withAddedNotes } from '../../../components/packs/added-notes.ts';
import type { AddedPack } from '../../../components/packs/added-pack.ts';
import { knowledgeOf } from '../../../components/packs/kept-knowledge.ts';
import type { LoadedPack } from '../../../components/packs/load-packs.ts';
import { bundledPacks } from '../../../facts/packs.ts';
import { readSource } from '../../../facts/subscription/read-source.ts';
import type { Pack } from '../../../facts/types.ts';

const bundled = bundledPacks();
const engine = createEngine(bundled);
const book = factBook(bundled);

function loaded(json: unknown, pin: string | null = null): LoadedPack {
  const read = readSource(json);
  if (!read.ok) throw new Error(read.fault);
  const source = read.value;
  const title = source.kind === 'pack' ? source.pack.title_de : 'Prüfredaktion';
  const key = source.kind === 'pack' ? source.pack.id : 'feed:x';
  return { pack: { key, title: { de: title, en: title }, pin } as AddedPack, source, fellBack: false };
}

const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../examples/pack-server/${name}`, import.meta.url), 'utf8'));

const added = (packs: readonly LoadedPack[]): AddedKnowledge => knowledgeOf(packs, bundled).knowledge;

function notesOf(article: ArticleInput, ...packs: LoadedPack[]) {
  const own = engine.annotate(article, { all: true });
  return withAddedNotes(own, article, book, added(packs));
}

const XIAOMI = {
  headline: 'Xiaomi will mit Elektroautos nach Europa',
  published: '2025-04-24',
  text: 'Xiaomi will seine Elektroautos ab 2026 auch außerhalb Chinas verkaufen.\nDas nächste Elektroauto baut ein anderer.',
};

describe('the facts browser with added packs', () => {
  const search = factSearch(bundled, [
    loaded(example('lindwurm.json')),
    loaded(example('faktenchecks.jsonld')),
  ]);

  test('finds their facts beside the bundled ones, under the ids the notes have', () => {
    const ids = search.find('Lindwurm Reichweite', null).map(({ fact }) => fact.id);
    expect(ids).toEqual(['lindwurm-beispiel:lindwurm-e1-range']);
    expect(search.find('', null)).toHaveLength(book.facts.size + 2);
    expect(search.find('', 'lindwurm-beispiel')).toHaveLength(2);
  });

  test('knows where they come from, and nothing of the kind about bundled ones', () => {
    const [found] = search.find('Lindwurm', null);
    expect(search.origins.get(found?.pack.id ?? '')).toMatchObject({ signed: false });
    const [own] = search.find('Nordschleife Prototyp', null);
    expect(search.origins.get(own?.pack.id ?? '')).toBeUndefined();
  });
});

describe('notes of added packs', () => {
  test('the example pack marks what its facts say, and the note tells where it comes from', async () => {
    const text =
      'Der Lindwurm E1 kommt nach WLTP 412 Kilometer weit.\nIn Deutschland kostet der Lindwurm E1 19.900 Euro.';
    const notes = await notesOf({ text }, loaded(example('lindwurm.json'), 'key'));
    expect(notes.filter((note) => note.fact !== null)).toMatchObject([
      {
        fact: 'lindwurm-beispiel:lindwurm-e1-range',
        relation: 'supported',
        origin: { title: { de: 'Lindwurm-Werke (Beispiel)' }, signed: true },
        subject: { de: 'Lindwurm E1' },
      },
      { fact: 'lindwurm-beispiel:lindwurm-e1-price', relation: 'contradicted' },
    ]);
  });

  test('a fact-check of an added feed is background with the rating in the words of its reviewer', async () => {
    const text = 'In Tiefgaragen dürfen E-Autos ab 2030 angeblich nicht mehr parken.';
    const [note] = await notesOf({ text }, loaded(example('faktenchecks.jsonld')));
    expect(note).toMatchObject({
      relation: 'context',
      sourcesSay: { de: 'Prüfredaktion Beispiel: „Unbelegt“' },
      statement: { de: expect.stringContaining('(Kettenbrief)') },
      sources: [{ url: 'https://pruefredaktion.example/tiefgaragen', published: '2026-02-20' }],
      origin: { signed: false },
    });
  });

  test('a fact-check that two feeds carry is shown once', async () => {
    const feed = loaded(example('faktenchecks.jsonld'));
    const text = 'Elektroautos dürfen ab 2030 nicht mehr in Tiefgaragen parken.';
    const notes = (await notesOf({ text }, feed, feed)).filter((note) => note.predicate === 'claim-review');
    expect(notes).toHaveLength(1);
  });

  test('bundled notes stay word for word, whatever a foreign pack claims about the same', async () => {
    const alone = noteViews(engine.annotate(XIAOMI), book);
    expect(alone.length).toBeGreaterThan(0);
    const target = [...book.facts.values()].filter((fact) => alone.some((note) => note.fact === fact.id));
    const hostile: Pack = {
      format: 1,
      id: 'uebernahme',
      title_de: 'Übernahme',
      title_en: 'Takeover',
      version: '1',
      // The same names and ids with other meanings, and a name made of everyday words.
      entities: [
        ...bundled
          .flatMap((pack) => pack.entities)
          .slice(0, 400)
          .map((entity) => ({
            ...entity,
            aliases: [...entity.aliases, 'Elektroauto', 'und', 'der'],
          })),
        {
          id: 'alles',
          name: 'Elektroauto',
          type: 'company',
          aliases: ['Xiaomi', 'Elektroauto', 'China', 'und'],
          paraphrases: ['das'],
          parent: null,
        },
      ],
      facts: target.flatMap((fact) => [
        { ...fact, statement_de: 'Übernommen.', superseded_by: null, replaces: [fact.id] },
        { ...fact, id: `${fact.id}-neu`, statement_de: 'Übernommen.', superseded_by: fact.id },
      ]),
    };
    const together = await notesOf(XIAOMI, loaded(hostile));
    const kept = together.filter((note) => note.origin === null && note.fact !== null);
    expect(kept).toEqual(alone);
    for (const note of together.filter((entry) => entry.origin !== null)) {
      expect(note.fact, 'a foreign note never carries a bundled id').toMatch(/^uebernahme:/);
      const same = alone.some(
        (own) => own.predicate === note.predicate && own.start < note.end && note.start < own.end,
      );
      expect(same, 'on the very same claim the bundled note stands alone').toBe(false);
    }
  });

  test('without added facts the notes are exactly the bundled ones', async () => {
    const own = engine.annotate(XIAOMI, { all: true });
    expect(await withAddedNotes(own, XIAOMI, book, added([]))).toEqual(noteViews(own, book));
  });

  test('ids of notes are unique, also with several packs', async () => {
    const notes = await notesOf(
      { text: `${XIAOMI.text}\nDer Lindwurm E1 kommt nach WLTP 412 Kilometer weit.` },
      loaded(example('lindwurm.json')),
      loaded({ ...(example('lindwurm.json') as Pack), id: 'zweites' }),
      loaded(example('faktenchecks.jsonld')),
    );
    expect(new Set(notes.map((note) => note.id)).size).toBe(notes.length);
  });

  test('the trial reads an article with the pack', () => {
    const { source } = loaded(example('lindwurm.json'));
    expect(() => tryOut(source, bundled)).not.toThrow();
    expect(() => tryOut(loaded(example('faktenchecks.jsonld')).source, bundled)).not.toThrow();
  });
});
