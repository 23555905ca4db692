const COLUMNS = { Int32Array, Uint32Array, Uint16Array, Uint8Array } as const;
type Column = InstanceType<(typeof COLUMNS)[keyof typeof COLUMNS]>;

/** A part that lies behind the JSON: a column of numbers, or a long text in UTF-8. */
interface Part {
  readonly part: keyof typeof COLUMNS | 'text';
  readonly at: number;
  readonly bytes: number;
}

/** Columns begin at multiples of it, so that no byte of them has to be copied. */
const STEP = 8;
const LONG = 200;

const isColumn = (value: unknown): value is Column =>
  Object.values(COLUMNS).some((column) => value instanceof column);

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'part' in value && 'at' in value;

/**
 * Plain data with columns of numbers and long texts in one piece that is read as it is: the length of a JSON text, the
 * text, and its parts. Little-endian as all machines that browsers run on.
 */
export function toOnePiece(value: unknown): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let size = 0;
  const put = (part: Part['part'], bytes: Uint8Array): Part => {
    const place = { part, at: size, bytes: bytes.length };
    const padded = new Uint8Array(Math.ceil(bytes.length / STEP) * STEP);
    padded.set(bytes);
    parts.push(padded);
    size += padded.length;
    return place;
  };
  const text = JSON.stringify(value, (_key, inner: unknown) => {
    if (isColumn(inner)) {
      const { buffer, byteOffset, byteLength } = inner;
      return put(nameOf(inner), new Uint8Array(buffer, byteOffset, byteLength));
    }
    return typeof inner === 'string' && inner.length > LONG ? put('text', encoder.encode(inner)) : inner;
  });
  const head = encoder.encode(text);
  const length = new Uint8Array(Uint32Array.of(head.length).buffer);
  const gap = new Uint8Array((STEP - ((4 + head.length) % STEP)) % STEP);
  return joined([length, head, gap, ...parts]);
}

/** What `toOnePiece` was given. Its columns lie in `piece`, nothing of them is copied. Throws on anything else. */
export function fromOnePiece(piece: ArrayBuffer): unknown {
  // A text may begin with a byte order mark: were it dropped, all that points into the text would be off by one.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const length = new Uint32Array(piece, 0, 1)[0] ?? 0;
  const base = Math.ceil((4 + length) / STEP) * STEP;
  const put = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (!isPart(value)) {
      const inner = value as Record<string, unknown>;
      for (const key in inner) if (typeof inner[key] === 'object') inner[key] = put(inner[key]);
      return inner;
    }
    const { part, at, bytes } = value;
    if (part === 'text') return decoder.decode(new Uint8Array(piece, base + at, bytes));
    const column = COLUMNS[part];
    return new column(piece, base + at, bytes / column.BYTES_PER_ELEMENT);
  };
  return put(JSON.parse(decoder.decode(new Uint8Array(piece, 4, length))));
}

const nameOf = (column: Column): keyof typeof COLUMNS => column.constructor.name as keyof typeof COLUMNS;

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
