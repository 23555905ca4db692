import { parseArgs } from 'node:util';

export const usage = `Measures the engine on the labelled sentences and articles, beside a plain full-text search.

  npm run corpus                              tables and the first misses
  npm run corpus -- --misses all              every miss; --misses 0 none; --misses 30 up to 30 of each kind
  npm run corpus -- --unseen                  lists the misses of the cross-validated run
  npm run corpus -- --predicate market-share  one predicate (sentences only)
  npm run corpus -- --set sentences/xiaomi    one file or set: sentences, own-sentences, articles, statements,
                                              consistent-articles, kept-back, kept-back-sentences
  npm run corpus -- --quick                   without cross-validation
  npm run corpus -- --json FILE               figures and all misses as JSON
  npm run corpus -- --write-docs              renews the tables in docs/quality.md
  npm run corpus -- --raise-floors            raises the floors that npm test holds, lowers none

Misses of the articles and sentences that are kept back are listed with --set kept-back only: who reads them while
writing rules has used them up.`;

export interface RunOptions {
  /** Misses to list of each kind; Infinity for all. */
  readonly misses: number;
  readonly unseen: boolean;
  readonly predicate: string | null;
  readonly set: string | null;
  readonly quick: boolean;
  readonly json: string | null;
  readonly writeDocs: boolean;
  readonly raiseFloors: boolean;
}

/** Options of a command line, or the sentence that says what is wrong with it ('' when help was asked for). */
export function readOptions(args: readonly string[]): RunOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        misses: { type: 'string', default: '5' },
        unseen: { type: 'boolean', default: false },
        predicate: { type: 'string' },
        set: { type: 'string' },
        quick: { type: 'boolean', default: false },
        json: { type: 'string' },
        'write-docs': { type: 'boolean', default: false },
        'raise-floors': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return '';
    const misses = values.misses === 'all' ? Number.POSITIVE_INFINITY : Number(values.misses);
    if (!/^(?:all|\d+)$/.test(values.misses))
      return `--misses takes a whole number or all, not ${values.misses}.`;
    const { quick, unseen, predicate = null, set = null, json = null } = values;
    const writeDocs = values['write-docs'];
    if (quick && (unseen || writeDocs))
      return '--quick leaves out the cross-validation, which --unseen and --write-docs need.';
    const raiseFloors = values['raise-floors'];
    if ((writeDocs || raiseFloors) && (set !== null || predicate !== null))
      return '--write-docs and --raise-floors need everything measured: leave out --set and --predicate.';
    return { misses, unseen, predicate, set, quick, json, writeDocs, raiseFloors };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
