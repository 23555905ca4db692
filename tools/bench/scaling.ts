import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Figures of an engine with so many facts. Times are CPU time of the main thread. */
export interface Scale {
  readonly facts: number;
  /** Reading every record once. */
  readonly buildMs: number;
  readonly outlineBytes: number;
  readonly recordBytes: number;
  /** Starting from the stored outline, then the first article, in a fresh process. */
  readonly startMs: number;
  readonly firstMs: number;
  /** How many records that article had read. */
  readonly firstRecords: number;
  /** One article of the corpus, warm. */
  readonly articleMs: number;
  readonly articleSpread: number;
  /** Articles about the generated makers and models; null where there are none. */
  readonly ownNsPerByte: number | null;
  readonly ownClaims: number;
  readonly engineMegabytes: number;
}

type Built = Pick<Scale, 'facts' | 'buildMs' | 'outlineBytes' | 'recordBytes'>;

const run = promisify(execFile);
const child = join(import.meta.dirname, 'scale-child.ts');

async function inChild<T>(...args: string[]): Promise<T> {
  const { stdout } = await run(process.execPath, ['--max-old-space-size=6000', child, ...args], {
    maxBuffer: 1 << 20,
  });
  return JSON.parse(stdout) as T;
}

export async function measureScale(sizes: readonly number[]): Promise<Scale[]> {
  const scales: Scale[] = [];
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'randnotiz-bench-'));
    try {
      const built = await inChild<Built>('build', String(size), folder);
      const started = await inChild<Omit<Scale, keyof Built>>('start', folder);
      scales.push({ ...built, ...started });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return scales;
}
