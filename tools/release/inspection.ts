import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { builderEnvironment } from '../build/builder-environment.ts';

const root = join(import.meta.dirname, '../..');

/** What a build of the extension consists of. */
export interface Inspection {
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Paths of all files in the extension, without the manifest. */
  readonly files: readonly string[];
  /** Names of the npm packages of which something is bundled. */
  readonly packages: readonly string[];
  /** The licences that go with them, as written into the extension. */
  readonly notices: string;
}

/** Builds the extension for a browser, outside .output, and tells what came out. */
export async function inspectBuild(browser: 'chrome' | 'firefox'): Promise<Inspection> {
  const program = join(root, 'tools/release/inspect-build.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program, browser], {
    cwd: root,
    env: builderEnvironment(),
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n{'))) as Inspection;
}
