import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoSite } from '../../../tools/demo/demo-site.ts';

const pages = readdirSync(join(import.meta.dirname, '../../../tools/demo/site')).filter((name) =>
  name.endsWith('.html'),
);
const html = (page: string): string => String(demoSite(`/${page}`)?.body);

describe('demo newspaper', () => {
  test.each(pages)('every link, picture and sheet of %s exists', (page) => {
    const targets = [...html(page).matchAll(/(?:href|src)="(?!#|data:|https?:)([^"]+)"/g)].map(([, target]) =>
      String(target),
    );
    const missing = targets.filter(
      (target) => !demoSite(new URL(target, `http://demo.example/${page}`).pathname),
    );
    expect(targets.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  test.each(pages)('%s asks for nothing from another site', (page) => {
    const foreign = [...html(page).matchAll(/(?:href|src|action)="(https?:[^"]+|\/\/[^"]+)"/g)].map(
      ([, url]) => url,
    );
    expect(foreign).toEqual([]);
  });

  test('only the strict page sends a content security policy', () => {
    const strict = pages.filter((page) => demoSite(`/${page}`)?.headers?.['content-security-policy']);
    expect(strict).toEqual(['strict-csp.html']);
  });

  test('an address outside the site, or one that names nothing, is not served', () => {
    expect(demoSite('/../demo-site.ts')).toBeNull();
    expect(demoSite('/keine-seite.html')).toBeNull();
  });
});
