/** One finding of `web-ext lint --output json`. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** What `web-ext lint --output json` prints. */
export interface LintReport {
  readonly summary: { readonly errors: number; readonly notices: number; readonly warnings: number };
  readonly errors: readonly Finding[];
  readonly notices: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** A warning somebody has explained, and how often it may occur in a build. */
export interface Explained {
  readonly code: string;
  readonly times: number;
}

/** Rows `| \`CODE\` | times | package | why |` of the page that explains the linter's warnings. */
export function explainedWarnings(page: string): Explained[] {
  const rows = page.matchAll(/^\| `([A-Z_]+)` \| (\d+) \| `[^`]+` \| [^|]{40,} \|$/gm);
  return [...rows].map(([, code = '', times = '']) => ({ code, times: Number(times) }));
}

/**
 * Findings that may not stand: every error and notice, and warnings without an explanation or beyond the number that
 * was explained. Chunk names carry hashes, so warnings are told apart by code and number, not by file.
 */
export function unexplained(report: LintReport, explained: readonly Explained[]): Finding[] {
  const left = new Map(explained.map(({ code, times }) => [code, times]));
  const warnings = report.warnings.filter(({ code }) => {
    const times = left.get(code) ?? 0;
    left.set(code, times - 1);
    return times <= 0;
  });
  return [...report.errors, ...report.notices, ...warnings];
}
