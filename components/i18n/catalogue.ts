import type { de } from './de.ts';

/** The German catalogue's shape: a plain text stays a plain text, one with numbers in it a function of them. */
export type Catalogue = {
  readonly [K in keyof typeof de]: (typeof de)[K] extends (...args: infer A extends unknown[]) => string
    ? (...args: A) => string
    : string;
};
