import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildArchives } from './archives.ts';

const root = join(import.meta.dirname, '../..');

for (const [name, sum] of Object.entries(buildArchives(root))) {
  const file = join(root, '.output', name);
  console.log(`${sum}  ${file}  ${Math.round(statSync(file).size / 1000)} kB`);
}
