import { resolve } from 'node:path';
import { readOptions, usage } from './options.ts';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  if (options) console.error(options);
  console.error(usage);
  process.exitCode = options ? 2 : 0;
} else {
  try {
    // Loaded only now: help and slips of the pen are answered at once.
    const { annotateFile } = await import('./annotate-file.ts');
    await annotateFile({ ...options, file: located(options.file) });
  } catch (error) {
    fail(error, options.file);
  }
}

/** npm runs its scripts in the project's folder; a relative path means the folder the person is in. */
function located(file: string): string {
  return file === '-' ? file : resolve(process.env.INIT_CWD ?? '.', file);
}

function fail(error: unknown, file: string): void {
  const { code, message } = error as NodeJS.ErrnoException;
  // Whoever reads our output has seen enough, as with `| head`.
  if (code === 'EPIPE') return;
  console.error(code === 'ENOENT' ? `There is no file ${file}.` : `${file}: ${message}`);
  process.exitCode = 1;
}
