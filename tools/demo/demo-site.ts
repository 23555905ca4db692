import { join } from 'node:path';
import { folderSite, type Site } from '../browsers/sites.ts';

/** Nothing inline, nothing foreign, no page script at all: the strictest policy a news site could send. */
const strictPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

const files = folderSite(join(import.meta.dirname, 'site'));

/** The demo newspaper: `/` is the front page, `/xiaomi.html` the article that `npm start` opens. */
export const demoSite: Site = (path) => {
  const served = files(path);
  if (!served || !path.startsWith('/strict-csp')) return served;
  return { ...served, headers: { 'content-security-policy': strictPolicy } };
};
