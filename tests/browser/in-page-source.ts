import type { InPage } from './driver.ts';
import { makeKit } from './kit.ts';

/** An expression that runs a script with the kit at hand; both browsers take it as it is, also under a strict policy. */
export function inPageSource<A, R>(script: InPage<A, R>, argument: A): string {
  const json = argument === undefined ? 'undefined' : JSON.stringify(argument);
  return `(async () => (${script})((${makeKit})(), ${json}))()`;
}
