import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { InputRecord } from './record.ts';

/** A file as a record, its name as id; "-" reads standard input. Throws when it cannot be read. */
export function readFileRecord(file: string): InputRecord {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const id = file === '-' ? '-' : basename(file);
  const text = decode(bytes);
  const isHtml = /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html|\?xml|!--)/i.test(text);
  return isHtml ? { id, html: text } : { id, text };
}

/** Old pages are written in Windows-1252; UTF-8 that is none shows it. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
