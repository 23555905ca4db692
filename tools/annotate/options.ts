import { parseArgs } from 'node:util';

export const usage = `Usage:
  npm run --silent annotate -- FILE.html|FILE.txt     claims of one article as a readable table
  npm run --silent annotate -- --json FILE            one JSON object
  npm run --silent annotate -- --jsonl FILE|-         one JSON record per line in, one per line out

A JSONL record in: {"id", "text" or "html", "headline"?, "published"?, "url"?}
FILE may be - for standard input.

  --all          also claims without a fact
  --lang de|en   language of table and reasons (default de)
  --help         this text`;

export type Format = 'table' | 'json' | 'jsonl';
export type Language = 'de' | 'en';

export interface CliOptions {
  readonly format: Format;
  /** Path, or "-" for standard input. */
  readonly file: string;
  readonly all: boolean;
  readonly language: Language;
}

/** Options of a command line, or the sentence that says what is wrong with it ('' when help was asked for). */
export function readOptions(args: readonly string[]): CliOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'de' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (values.help) return '';
    if (file === undefined) return 'Name a file, or - for standard input.';
    if (more.length > 0) return `One file at a time, please: ${positionals.join(', ')}.`;
    if (values.json && values.jsonl) return 'Choose --json or --jsonl.';
    if (values.lang !== 'de' && values.lang !== 'en') return `--lang takes de or en, not ${values.lang}.`;
    const format = values.jsonl ? 'jsonl' : values.json ? 'json' : 'table';
    return { format, file, all: values.all, language: values.lang };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
