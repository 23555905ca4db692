import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const changes = v.pipe(v.array(v.object({ id: v.string(), de: v.string(), en: v.string() })), v.readonly());

const differenceSchema = v.object({
  added: count,
  changed: count,
  removed: count,
  names: v.object({ added: changes, changed: changes, removed: changes }),
});

const schema = v.object({
  /** A pack's own id; for a feed of fact-checks one made from its address. */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  kind: v.picklist(['pack', 'reviews']),
  title: v.object({ de: v.string(), en: v.string() }),
  /** The publisher's own version, shown as it is. */
  version: v.nullable(v.string()),
  from: v.variant('kind', [
    v.object({ kind: v.literal('url'), url: v.string() }),
    v.object({ kind: v.literal('file'), name: v.string() }),
  ]),
  /** Updates by themselves; only with an address. */
  auto: v.boolean(),
  /** Facts or fact-checks in use, and records left out because they were broken. */
  size: count,
  dropped: count,
  /** Numbers of the stored versions: the one in use, and the one before it. */
  current: count,
  previous: v.nullable(count),
  /** Public key (base64) pinned when the pack was first seen signed. */
  pin: v.nullable(v.string()),
  etag: v.nullable(v.string()),
  added: v.pipe(v.string(), v.isoTimestamp()),
  /** When and how it was last looked after. */
  last: v.object({
    at: v.pipe(v.string(), v.isoTimestamp()),
    outcome: v.string(),
    detail: v.nullable(v.string()),
  }),
  failures: count,
  /** When the version in use came, and what it changed; null for the first. */
  updated: v.pipe(v.string(), v.isoTimestamp()),
  difference: v.nullable(differenceSchema),
});

/** What is stored about a pack the reader added; its content lies beside it in numbered versions. */
export type AddedPack = Readonly<v.InferOutput<typeof schema>>;

/** Null for a record that is damaged. */
export function readAddedPack(stored: unknown): AddedPack | null {
  const read = v.safeParse(schema, stored);
  return read.success ? read.output : null;
}
