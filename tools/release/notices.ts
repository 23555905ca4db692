import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOutput, Wxt } from 'wxt';

const root = join(import.meta.dirname, '../..');
const rule = '='.repeat(80);

/** The file in the extension that names every package of which code is bundled. */
export const noticesFile = 'third-party-licences.txt';

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly repository?: string | { readonly url?: string };
}

/** Hook of the builder: writes the licences of what was bundled beside it. They ask to go wherever the code goes. */
export function addNotices(wxt: Wxt, output: BuildOutput): void {
  if (wxt.config.command !== 'build') return;
  writeFileSync(join(wxt.config.outDir, noticesFile), notices(bundledPackages(output)));
  output.publicAssets.push({ type: 'asset', fileName: noticesFile });
}

/** Names of the npm packages of which something is bundled, sorted. */
export function bundledPackages({ steps }: Pick<BuildOutput, 'steps'>): string[] {
  const chunks = steps.flatMap((step) => step.chunks);
  const modules = chunks.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []));
  const names = modules.map((module) => /.*\/node_modules\/((?:@[^/]+\/)?[^/?]+)/.exec(module)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/** Text of the file for packages that are installed; throws where one names no licence. */
export function notices(packages: readonly string[]): string {
  const head =
    'Randnotiz contains code of these packages, unchanged but for bundling. Their sources stand at the addresses given.';
  return `${[head, ...packages.map(notice)].join(`\n\n${rule}\n`)}\n`;
}

function notice(name: string): string {
  const folder = join(root, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { version, license, repository } = manifest;
  if (!license) throw new Error(`${name} names no licence: find it, or do without the package.`);
  return `${name} ${version} (${license})\n${address(repository)}\n\n${licenceText(folder, manifest)}`;
}

/** A few packages carry no licence file of their own: then the licence's name and whose it is. */
function licenceText(folder: string, { license, author }: Manifest): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (file) return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const holder = typeof author === 'string' ? author : author?.name;
  return `${license}. Copyright ${holder ?? 'its authors'}.`;
}

function address(repository: Manifest['repository']): string {
  const url = (typeof repository === 'string' ? repository : repository?.url) ?? '';
  const plain = url.replace(/^git\+|\.git$/g, '').replace(/^git:|^ssh:\/\/git@/, 'https:');
  return /^https:/.test(plain) ? plain : `https://github.com/${plain.replace(/^github:/, '')}`;
}
