import * as v from 'valibot';
import { entitySchema, factSchema, packShellSchema } from './schema.ts';
import type { Entity, Fact, Pack } from './types.ts';

/** The bundled packs together have about 1.2 million characters; ten times that still reads in a blink. */
export const maxPackCharacters = 12_000_000;

/** What could not be used, in words for the person who wrote the pack. */
export interface PackProblem {
  /** Id of the record, or its place in the list ("facts[3]") where it has none. */
  readonly record: string;
  /** Path inside the record ("sources.0.url"), empty for the record itself. */
  readonly path: string;
  readonly message: string;
}

/** `ok: false` only where nothing of the pack can be used. `problems` may name dropped records in both cases. */
export type ReadPack =
  | { readonly ok: true; readonly value: Pack; readonly problems: readonly PackProblem[] }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * Reads a pack from untrusted JSON: its text, or the value parsed from it. Never throws. A record that breaks the
 * rules of schema.ts, or repeats an id, is left out with a message; the others stay.
 */
export function readPack(json: unknown): ReadPack {
  const parsed = typeof json === 'string' ? parse(json) : { value: json, problem: null };
  if (parsed.problem !== null) return failed(parsed.problem);
  try {
    return check(parsed.value);
  } catch {
    // Only objects that are no JSON (getters, proxies) can fail while they are read.
    return failed('This is not JSON data. Save the pack as a .json file and load it again.');
  }
}

function parse(text: string): { value: unknown; problem: string | null } {
  if (text.length > maxPackCharacters) {
    const problem = `The pack has more than ${maxPackCharacters} characters. Split it into several packs.`;
    return { value: null, problem };
  }
  try {
    return { value: JSON.parse(text), problem: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable';
    return {
      value: null,
      problem: `The file is not valid JSON (${reason}). Check commas, brackets and quotation marks.`,
    };
  }
}

function check(value: unknown): ReadPack {
  const shell = v.safeParse(packShellSchema, value);
  if (!shell.success) return { ok: false, problems: shell.issues.map((issue) => problem('pack', issue)) };
  const problems: PackProblem[] = [];
  const entities = records<Entity>('entities', shell.output.entities, entitySchema, problems);
  const facts = records<Fact>('facts', shell.output.facts, factSchema, problems);
  return { ok: true, value: { ...shell.output, entities, facts }, problems };
}

function records<Item extends { readonly id: string }>(
  list: string,
  items: readonly unknown[],
  schema: v.GenericSchema<unknown, Item>,
  problems: PackProblem[],
): Item[] {
  const seen = new Set<string>();
  const kept: Item[] = [];
  items.forEach((item, index) => {
    const name = nameOf(item) ?? `${list}[${index}]`;
    const result = v.safeParse(schema, item);
    if (!result.success) problems.push(...result.issues.map((issue) => problem(name, issue)));
    else if (seen.has(result.output.id)) {
      problems.push({
        record: name,
        path: 'id',
        message: 'This id is used twice. Give one of the two records another id.',
      });
    } else {
      seen.add(result.output.id);
      kept.push(result.output);
    }
  });
  return kept;
}

function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, 'id')) return null;
  const { id } = item as { id: unknown };
  return typeof id === 'string' && id !== '' ? id.slice(0, 100) : null;
}

function problem(record: string, issue: v.BaseIssue<unknown>): PackProblem {
  return { record, path: v.getDotPath(issue) ?? '', message: issue.message };
}

function failed(message: string): ReadPack {
  return { ok: false, problems: [{ record: 'pack', path: '', message }] };
}
