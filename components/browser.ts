import type { Browser } from 'webextension-polyfill';

export type { Menus, Runtime, Storage, Tabs } from 'webextension-polyfill';

const world = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

/**
 * The one seam to the browser API, which answers with promises in every browser we support. Asked for as an own
 * property: in a page with an element called "browser" the plain name would be that element.
 */
export const browser = (Object.hasOwn(world, 'browser') ? world.browser : world.chrome) as Browser;
