import type { Sites } from '../../tools/browsers/sites.ts';
import { demoSite } from '../../tools/demo/demo-site.ts';
import { hostilePages } from './hostile-pages.ts';
import { oddPages } from './odd-pages.ts';

/** On the extension's list (page/hosts.json). */
export const LISTED = 'www.heise.de';
/** On no list. */
export const UNLISTED = 'www.lindenauer-abendpost.example';

/** The stand-in sites of all browser tests; every other host is refused and counts as a stray request. */
export const sites: Sites = {
  [LISTED]: (path) => oddPages(path) ?? hostilePages(path) ?? demoSite(path),
  [UNLISTED]: (path) => oddPages(path) ?? demoSite(path),
};

export const listed = (page: string): string => `https://${LISTED}/${page}`;
export const unlisted = (page: string): string => `https://${UNLISTED}/${page}`;
