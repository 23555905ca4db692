import * as v from 'valibot';

const optionalText = v.optional(v.nullable(v.string()));

const shared = {
  id: v.optional(v.nullable(v.union([v.string(), v.number()]))),
  headline: optionalText,
  published: optionalText,
  url: optionalText,
};

const schema = v.union([
  v.object({ ...shared, text: v.string() }),
  v.object({ ...shared, html: v.string() }),
]);

/** One article to annotate: plain text or a web page. */
export type InputRecord = v.InferOutput<typeof schema>;
export type RecordId = string | number | null;

export type ParsedLine =
  | { readonly ok: true; readonly record: InputRecord }
  | { readonly ok: false; readonly id: RecordId; readonly error: string };

/** Reads one JSONL line. A line that is no record answers with its id, as far as it can be read, and a sentence. */
export function parseLine(line: string): ParsedLine {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { ok: false, id: null, error: `Not JSON: ${error instanceof Error ? error.message : error}` };
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return { ok: true, record: parsed.output };
  return {
    ok: false,
    id: idOf(json),
    error:
      'A record needs "text" or "html" as a string; "headline", "published" and "url" are strings where given.',
  };
}

function idOf(json: unknown): RecordId {
  const id = typeof json === 'object' && json !== null && 'id' in json ? json.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
