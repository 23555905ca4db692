import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A part of the built extension and its budget, bytes. */
export interface Size {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
}

const root = join(import.meta.dirname, '../..');

/** What `npm run size` says of the build that stands there. */
export function measureSizes(): Size[] {
  const program = join(root, 'node_modules/size-limit/bin.js');
  const { stdout } = spawnSync(process.execPath, [program, '--json'], { cwd: root, encoding: 'utf8' });
  return (JSON.parse(stdout) as Size[]).map(({ name, size, sizeLimit }) => ({ name, size, sizeLimit }));
}
