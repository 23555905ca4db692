import type { StoredRoots } from '../../claims/lexicon/stored-roots.ts';
import type { Outline } from '../../claims/linking/outline.ts';
import type { Records } from '../../claims/linking/records.ts';
import type { StoredFrame } from '../../claims/linking/stored-frame.ts';
import type { Fact, Pack } from '../../facts/types.ts';
import { fromOnePiece, joined, toOnePiece } from '../storage/one-piece.ts';

/** Knowledge in one piece that a start takes as it is: columns stay where they lie, texts are read when they are asked for. */
export interface BundledKnowledge {
  readonly outline: Outline;
  readonly records: Records;
  /** What the lexicons say; null where they are read with the first word. */
  readonly lexicon: StoredRoots | null;
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
  readonly lexicon: StoredRoots;
  /** The facts in the order of the outline. */
  readonly records: Pieces;
  /** What reading each of them has told. */
  readonly frames: Pieces;
  /** The packs as JSON without their facts, and how many each has. */
  readonly heads: string;
  readonly counts: readonly number[];
}

/** The file that a build carries. */
export function writeKnowledge(
  outline: Outline,
  packs: readonly Pack[],
  frames: readonly StoredFrame[],
  lexicon: StoredRoots,
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
    lexicon,
    records: pieces(packs.flatMap((pack) => pack.facts)),
    frames: pieces(frames),
    heads: JSON.stringify(packs.map((pack) => ({ ...pack, facts: [] }))),
    counts: packs.map((pack) => pack.facts.length),
  };
  return toOnePiece(content);
}

/** Reads a file of `writeKnowledge`. It comes with the extension and is trusted as its scripts are. */
export function readKnowledge(file: ArrayBuffer): BundledKnowledge {
  const decoder = new TextDecoder();
  const { outline, lexicon, records, frames, heads, counts } = fromOnePiece(file) as Content;
  const piece = ({ bytes, ends }: Pieces, row: number): unknown =>
    JSON.parse(decoder.decode(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row])));
  const read = (row: number): Fact => piece(records, row) as Fact;
  return {
    outline,
    lexicon,
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
