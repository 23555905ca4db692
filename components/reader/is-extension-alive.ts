import { browser } from '../browser.ts';

/** False once the extension was updated, removed or switched off under a page's feet; nobody is told of it. */
export const isExtensionAlive = (): boolean => browser.runtime?.id !== undefined;
