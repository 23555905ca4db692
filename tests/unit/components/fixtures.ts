import type { Annotation } from '../../../claims/types.ts';
import type { NoteView } from '../../../components/note/note-view.ts';
import type { Entity, Fact, Pack, Source } from '../../../facts/types.ts';

export const source = (part: Partial<Source> = {}): Source => ({
  url: 'https://beispiel.example/bericht',
  publisher: 'Beispielblatt',
  title: null,
  published: '2025-03-18',
  lang: 'de',
  kind: 'press',
  says_de: 'Nennt das Jahr 2027.',
  ...part,
});

export const fact = (part: Partial<Fact> = {}): Fact => ({
  id: 'start-2027',
  predicate: 'market-launch',
  subject: 'firma',
  qualifiers: {},
  details: {},
  value: { type: 'date', date: '2027', precision: 'at-least', text_de: 'ab 2027', text_en: 'from 2027' },
  status: 'announced',
  valid_from: '2025-03-18',
  superseded_by: null,
  replaces: [],
  statement_de: 'Die Firma kündigte den Verkauf ab 2027 an.',
  statement_en: 'The company announced sales from 2027.',
  note_de: 'Es ist ein Plan.',
  note_en: 'It is a plan.',
  also: [],
  sources: [source()],
  checked: '2026-03-13',
  ...part,
});

export const amount = (number: number, unit = '1'): Fact['value'] => ({
  type: 'count',
  number,
  unit,
  precision: 'exact',
  text_de: String(number),
  text_en: String(number),
});

export const firm: Entity = {
  id: 'firma',
  name: 'Die Firma',
  name_en: 'The Firm',
  type: 'company',
  aliases: ['Die Firma'],
  paraphrases: [],
  parent: null,
};

export const pack = (facts: readonly Fact[], part: Partial<Pack> = {}): Pack => ({
  format: 1,
  id: 'probe',
  title_de: 'Probe',
  title_en: 'Sample',
  version: '1',
  entities: [firm],
  facts,
  ...part,
});

export const annotation = (part: Partial<Annotation> = {}): Annotation => ({
  start: 10,
  end: 17,
  quote: 'ab 2026',
  predicate: 'market-launch',
  subject: 'firma',
  value: { type: 'date', text: 'ab 2026', date: '2026' },
  modality: 'asserted',
  attribution: null,
  relation: 'contradicted',
  fact: 'start-2027',
  facts: ['start-2027'],
  why: [{ de: 'Artikel: 2026. Quellen: ab 2027.', en: 'Article: 2026. Sources: from 2027.' }],
  departs: null,
  ...part,
});

export const note = (part: Partial<NoteView> = {}): NoteView => ({
  id: 'start-2027',
  start: 10,
  end: 17,
  quote: 'ab 2026',
  relation: 'contradicted',
  predicate: 'market-launch',
  topic: { de: 'Marktstart', en: 'market launch' },
  modality: 'asserted',
  attribution: null,
  subject: { de: 'Die Firma', en: 'The Firm' },
  articleSays: 'ab 2026',
  sourcesSay: { de: 'ab 2027', en: 'from 2027' },
  also: [],
  fact: 'start-2027',
  status: 'announced',
  statement: {
    de: 'Die Firma kündigte den Verkauf ab 2027 an.',
    en: 'The company announced sales from 2027.',
  },
  remark: { de: 'Es ist ein Plan.', en: 'It is a plan.' },
  sources: [
    {
      kind: 'press',
      publisher: 'Beispielblatt',
      title: null,
      published: '2025-03-18',
      url: 'https://beispiel.example/bericht',
      lang: 'de',
      says: 'Nennt das Jahr 2027.',
    },
  ],
  newestSource: '2025-03-18',
  checked: '2026-03-13',
  timeline: [],
  ladder: null,
  why: [],
  departs: null,
  origin: null,
  ...part,
});
