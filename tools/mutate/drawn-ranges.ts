import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { isDrawn } from './sample.ts';

const root = join(import.meta.dirname, '../..');
const silent = { ...console, debug: () => undefined, info: () => undefined, trace: () => undefined };
const logger = {
  ...silent,
  fatal: console.error,
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => true,
  isErrorEnabled: () => true,
  isFatalEnabled: () => true,
};

/**
 * The places of the mutants that a sample draws, as Stryker's patterns for files and lines. Every mutant that is written
 * into the code makes it slower, tried or not: with all 19,000 of them the engine's tests take ten times as long.
 */
export async function drawnRanges(
  patterns: readonly string[],
  share: number,
  seed: string,
): Promise<readonly string[]> {
  const exclude = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const names = globSync(
    patterns.filter((pattern) => !pattern.startsWith('!')),
    { cwd: root, exclude },
  );
  const files = names.map((name) => {
    const path = join(root, name);
    return { name: path, content: readFileSync(path, 'utf8'), mutate: true };
  });
  const options = { plugins: null, ignorers: [], excludedMutations: [] };
  const { mutants } = await new Instrumenter(logger).instrument(files, options);
  return mutants
    .filter((mutant) => isDrawn(mutant, share, seed))
    .map(({ fileName, location: { start, end } }) => {
      const file = fileName.slice(root.length + 1).replaceAll('\\', '/');
      return `${file}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
    });
}
