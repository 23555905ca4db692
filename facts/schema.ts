import * as v from 'valibot';
import { isIsoDate, isIsoDay, isIsoPeriod, isIsoSpan } from './date.ts';
import { predicateNames } from './predicate-names.ts';
import {
  type Entity,
  entityTypes,
  type Fact,
  type FactValue,
  factStatuses,
  type Pack,
  precisions,
  type Qualifiers,
  quantityTypes,
  type Source,
  sourceKinds,
} from './types.ts';

/** Packs may come from anywhere: nothing longer than this is a name, a note or a list of sources. */
const limits = { word: 200, line: 500, text: 3000, url: 2000, items: 500 } as const;

const line = (what: string, max: number = limits.line) =>
  v.pipe(
    v.string(`${what} must be a text`),
    v.check((text) => text.trim() !== '', `${what} is empty`),
    v.maxLength(max, `${what} is longer than ${max} characters`),
  );

const text = (what: string) => line(what, limits.text);

/** Lower-case words joined by hyphens. Names every object has ("constructor") would be mistaken for entries. */
export const idSchema = v.pipe(
  v.string('An id must be a text'),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'An id has only a-z, 0-9 and single hyphens, for example "vw-id-polo-price"',
  ),
  v.maxLength(100, 'An id has at most 100 characters'),
  v.check((id) => !(id in Object.prototype), 'This id is reserved; choose another one'),
);

/** A host and nothing that could hide another one: no user name, no spaces, no quotation marks. */
const webAddress = /^https?:\/\/(?![.-])[\p{L}\p{N}.-]+(?<![.-])(?::\d{1,5})?(?:[/?#][^\s<>"]*)?$/u;

const url = v.pipe(
  v.string('url must be a text'),
  v.maxLength(limits.url, `url is longer than ${limits.url} characters`),
  v.regex(webAddress, 'url must be a web address that begins with https:// or http://'),
);

const period = v.pipe(
  v.string(),
  v.check(isIsoPeriod, 'A date looks like 2027, 2027-04, 2027-04-30, 2027-Q2 or 2027-H1'),
);
const span = v.pipe(
  v.string(),
  v.check(isIsoSpan, 'A period looks like 2025, 2025-10, 2025-Q2 or 2024-04/2026-02'),
);
const shortDate = v.pipe(v.string(), v.check(isIsoDate, 'A date looks like 2026, 2026-03 or 2026-03-13'));
const day = v.pipe(v.string(), v.check(isIsoDay, 'A day looks like 2026-03-13'));

const finite = v.pipe(v.number('This must be a number, without quotation marks'), v.finite());

const precision = v.picklist(precisions);
const readable = { text_de: line('text_de'), text_en: line('text_en') };

const quantity = v.pipe(
  v.strictObject({
    type: v.picklist(quantityTypes),
    number: finite,
    min: v.exactOptional(finite),
    max: v.exactOptional(finite),
    unit: line('unit', 20),
    precision,
    ...readable,
  }),
  v.check(
    ({ number, min = number, max = number }) => min <= number && number <= max,
    'number must lie between min and max',
  ),
);

export const valueSchema = v.variant('type', [
  quantity,
  v.strictObject({ type: v.literal('date'), date: period, precision, ...readable }),
  v.strictObject({
    type: v.literal('entity'),
    entities: v.pipe(
      v.array(idSchema),
      v.minLength(1, 'entities needs at least one id'),
      v.maxLength(limits.items),
    ),
    ...readable,
  }),
  v.strictObject({ type: v.literal('text'), ...readable }),
]);

const names = v.pipe(v.array(line('A name', limits.word)), v.maxLength(limits.items));

export const entitySchema = v.strictObject({
  id: idSchema,
  name: line('name', limits.word),
  name_en: v.exactOptional(line('name_en', limits.word)),
  type: v.picklist(entityTypes),
  aliases: names,
  paraphrases: names,
  parent: v.nullable(idSchema),
});

export const sourceSchema = v.strictObject({
  url,
  publisher: line('publisher', limits.word),
  title: v.nullable(line('title')),
  published: v.nullable(shortDate),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'lang is a two-letter code such as "de"')),
  kind: v.picklist(sourceKinds),
  says_de: text('says_de'),
});

export const qualifiersSchema = v.strictObject({
  region: v.exactOptional(idSchema),
  period: v.exactOptional(span),
  as_of: v.exactOptional(shortDate),
  elapsed_s: v.exactOptional(v.pipe(finite, v.minValue(0, 'elapsed_s counts seconds from 0'))),
  cycle: v.exactOptional(v.picklist(['WLTP', 'CLTC', 'EPA', 'NEFZ'])),
  drive: v.exactOptional(v.picklist(['bev', 'phev', 'bev+phev', 'nev'])),
  track: v.exactOptional(idSchema),
  stage: v.exactOptional(v.picklist(['prototype', 'production', 'race-car'])),
  counterpart: v.exactOptional(idSchema),
  person: v.exactOptional(idSchema),
  place: v.exactOptional(idSchema),
  source: v.exactOptional(idSchema),
  variant: v.exactOptional(line('variant', limits.word)),
  metric: v.exactOptional(line('metric', limits.word)),
});

export const factSchema = v.strictObject({
  id: idSchema,
  predicate: v.pipe(
    v.string(),
    v.check(
      (name) => Object.hasOwn(predicateNames, name),
      'This predicate does not exist; see the table in docs/facts.md',
    ),
  ),
  subject: idSchema,
  qualifiers: qualifiersSchema,
  details: v.record(line('A detail name', limits.word), line('A detail')),
  value: valueSchema,
  status: v.picklist(factStatuses),
  valid_from: period,
  superseded_by: v.nullable(idSchema),
  replaces: v.pipe(v.array(idSchema), v.maxLength(limits.items)),
  statement_de: text('statement_de'),
  statement_en: text('statement_en'),
  note_de: text('note_de'),
  note_en: text('note_en'),
  also: v.pipe(v.array(valueSchema), v.maxLength(50)),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1, 'A fact needs at least one source'), v.maxLength(50)),
  checked: day,
});

const packHead = {
  format: v.literal(1, 'format must be 1'),
  id: idSchema,
  title_de: line('title_de', limits.word),
  title_en: line('title_en', limits.word),
  version: line('version', 50),
};

/** The outer shape alone, so that one bad record does not cost the whole pack. */
export const packShellSchema = v.strictObject({
  ...packHead,
  entities: v.pipe(v.array(v.unknown()), v.maxLength(20_000)),
  facts: v.pipe(v.array(v.unknown()), v.maxLength(20_000)),
});

export const packSchema = v.strictObject({
  ...packHead,
  entities: v.array(entitySchema),
  facts: v.array(factSchema),
});

/** Fails to compile where the schema and the types of types.ts drift apart. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Loose<T[Key]> }
    : T;
const _sameTypes: readonly [
  Same<Loose<v.InferOutput<typeof valueSchema>>, Loose<FactValue>>,
  Same<Loose<v.InferOutput<typeof entitySchema>>, Loose<Entity>>,
  Same<Loose<v.InferOutput<typeof sourceSchema>>, Loose<Source>>,
  Same<Loose<v.InferOutput<typeof qualifiersSchema>>, Loose<Qualifiers>>,
  Same<Loose<v.InferOutput<typeof factSchema>>, Loose<Fact>>,
  Same<Loose<v.InferOutput<typeof packSchema>>, Loose<Pack>>,
] = [true, true, true, true, true, true];
void _sameTypes;
