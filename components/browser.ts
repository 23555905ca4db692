/**
 * The one seam to the browser API. The polyfill steps in only where `browser` is missing (older Chrome);
 * elsewhere it hands through the browser's own object. The gate does not import it, for its size.
 */

export type { Menus, Runtime, Storage, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
