import type { Outline } from '../../claims/linking/outline.ts';

const COLUMNS = { Int32Array, Uint32Array } as const;
type Column = Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
interface StoredColumn {
  readonly column: keyof typeof COLUMNS;
  /** The numbers' bytes in base64, little-endian as in every browser there is. */
  readonly bytes: string;
}

const isColumn = (value: unknown): value is Column =>
  value instanceof Int32Array || value instanceof Uint32Array;

const isStored = (value: unknown): value is StoredColumn =>
  typeof value === 'object' && value !== null && 'column' in value && 'bytes' in value;

function bytesOf({ buffer, byteOffset, byteLength }: Column): string {
  let bytes = '';
  for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}

function columnOf({ column, bytes }: StoredColumn): Column {
  const raw = atob(bytes);
  const numbers = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at++) numbers[at] = raw.charCodeAt(at);
  return new COLUMNS[column](numbers.buffer);
}

/** An outline as JSON, so that a script can carry it; columns of numbers keep their type. */
export const outlineToText = (outline: Outline): string =>
  JSON.stringify(outline, (_key, value: unknown) =>
    isColumn(value) ? { column: value.constructor.name, bytes: bytesOf(value) } : value,
  );

export const outlineFromText = (text: string): Outline =>
  Object.fromEntries(
    Object.entries(JSON.parse(text) as Record<string, unknown>).map(([name, value]) => [
      name,
      isStored(value) ? columnOf(value) : value,
    ]),
  ) as unknown as Outline;
