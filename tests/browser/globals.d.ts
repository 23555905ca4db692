import type { PageLog } from './page-log.ts';

declare global {
  /** Written by `keepPageLog` in every page a test opens. */
  const randnotizPageLog: PageLog;
}
