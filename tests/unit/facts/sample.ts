import type { Entity, Fact, Pack, Source } from '../../../facts/types.ts';

export const sampleSource: Source = {
  url: 'https://example.org/news/1',
  publisher: 'Example',
  title: null,
  published: '2026-01-02',
  lang: 'de',
  kind: 'press',
  says_de: 'Nennt 534 Kilometer.',
};

export function sampleFact(changes: Partial<Fact> = {}): Fact {
  return {
    id: 'model-range',
    predicate: 'range',
    subject: 'model',
    qualifiers: { cycle: 'WLTP' },
    details: {},
    value: {
      type: 'distance',
      number: 534,
      unit: 'km',
      precision: 'exact',
      text_de: '534 Kilometer',
      text_en: '534 kilometres',
    },
    status: 'confirmed',
    valid_from: '2026-01',
    superseded_by: null,
    replaces: [],
    statement_de: 'Das Modell kommt nach WLTP 534 Kilometer weit.',
    statement_en: 'The model has a WLTP range of 534 kilometres.',
    note_de: 'Der Wert gilt für die Basisversion.',
    note_en: 'The value applies to the base version.',
    also: [],
    sources: [sampleSource],
    checked: '2026-01-03',
    ...changes,
  };
}

export function sampleEntity(changes: Partial<Entity> = {}): Entity {
  return {
    id: 'model',
    name: 'Modell',
    type: 'model',
    aliases: [],
    paraphrases: [],
    parent: null,
    ...changes,
  };
}

export function samplePack(changes: Partial<Pack> = {}): Pack {
  return {
    format: 1,
    id: 'sample',
    title_de: 'Probe',
    title_en: 'Sample',
    version: '1',
    entities: [sampleEntity()],
    facts: [sampleFact()],
    ...changes,
  };
}
