import type { Outline } from '../../claims/linking/outline.ts';
import type { Records } from '../../claims/linking/records.ts';
import type { StoredFrame } from '../../claims/linking/stored-frame.ts';
import type { Fact, Pack } from '../../facts/types.ts';

/** Knowledge in one piece that a start takes as it is: columns stay where they lie, texts are read when they are asked for. */
export interface BundledKnowledge {
  readonly outline: Outline;
  readonly records: Records;
  /** All of it as packs; reads every record. */
  readonly packs: () => readonly Pack[];
}

/** Values as JSON in UTF-8, one behind the other, and where each ends. */
interface Pieces {
  readonly bytes: Uint8Array;
  readonly ends: Int32Array;
}

interface Content {
  readonly outline: Outline;
  /** The facts in the order of the outline. */
  readonly records: Pieces;
  /** What reading each of them has told. */
  readonly frames: Pieces;
  /** The packs as JSON without their facts, and how many each has. */
  readonly heads: string;
  readonly counts: readonly number[];
}

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

/** The file that a build carries: the length of a JSON text, the text, and its parts. Little-endian as all machines that browsers run on. */
export function writeKnowledge(
  outline: Outline,
  packs: readonly Pack[],
  frames: readonly StoredFrame[],
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces = (values: readonly unknown[]): Pieces => {
    const parts = values.map((value) => encoder.encode(JSON.stringify(value)));
    let end = 0;
    const ends = Int32Array.from(parts, ({ length }) => {
      end += length;
      return end;
    });
    return { bytes: joined(parts), ends };
  };
  const content: Content = {
    outline,
    records: pieces(packs.flatMap((pack) => pack.facts)),
    frames: pieces(frames),
    heads: JSON.stringify(packs.map((pack) => ({ ...pack, facts: [] }))),
    counts: packs.map((pack) => pack.facts.length),
  };
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
  const text = JSON.stringify(content, (_key, value: unknown) => {
    if (isColumn(value)) {
      const { buffer, byteOffset, byteLength } = value;
      return put(nameOf(value), new Uint8Array(buffer, byteOffset, byteLength));
    }
    return typeof value === 'string' && value.length > LONG ? put('text', encoder.encode(value)) : value;
  });
  const head = encoder.encode(text);
  const length = new Uint8Array(Uint32Array.of(head.length).buffer);
  const gap = new Uint8Array((STEP - ((4 + head.length) % STEP)) % STEP);
  return joined([length, head, gap, ...parts]);
}

const nameOf = (column: Column): keyof typeof COLUMNS => column.constructor.name as keyof typeof COLUMNS;

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Reads a file of `writeKnowledge`. It comes with the extension and is trusted as its scripts are. */
export function readKnowledge(file: ArrayBuffer): BundledKnowledge {
  const decoder = new TextDecoder();
  const length = new Uint32Array(file, 0, 1)[0] ?? 0;
  const base = Math.ceil((4 + length) / STEP) * STEP;
  const revive = (_key: string, value: unknown): unknown => {
    if (!isPart(value)) return value;
    const { part, at, bytes } = value;
    if (part === 'text') return decoder.decode(new Uint8Array(file, base + at, bytes));
    const column = COLUMNS[part];
    return new column(file, base + at, bytes / column.BYTES_PER_ELEMENT);
  };
  const head = decoder.decode(new Uint8Array(file, 4, length));
  const { outline, records, frames, heads, counts } = JSON.parse(head, revive) as Content;
  const piece = ({ bytes, ends }: Pieces, row: number): unknown =>
    JSON.parse(decoder.decode(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row])));
  const read = (row: number): Fact => piece(records, row) as Fact;
  return {
    outline,
    records: {
      read: (row) => (row < records.ends.length ? read(row) : null),
      frame: (row) => piece(frames, row) as StoredFrame,
    },
    packs: () => {
      let next = 0;
      return (JSON.parse(heads) as Pack[]).map((pack, at) => ({
        ...pack,
        facts: Array.from({ length: counts[at] ?? 0 }, () => read(next++)),
      }));
    },
  };
}
