import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Inspection, inspectBuild } from '../../../tools/release/inspection.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const hosts = JSON.parse(read('page/hosts.json')) as { host: string }[];
const listedSites = hosts.map(({ host }) => `*://*.${host}/*`);

const browsers = ['chrome', 'firefox'] as const;
const builds: Record<string, Inspection> = {};
for (const browser of browsers) builds[browser] = await inspectBuild(browser);

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
}
const manifestOf = (browser: string) => builds[browser]?.manifest as unknown as Manifest;

/** The manifest with what changes with every release or every listed site named instead of spelled out. */
function snapshot(browser: string): string {
  const readable = (key: string, value: unknown): unknown => {
    if (key === 'version' && value === version) return 'the version of package.json';
    return JSON.stringify(value) === JSON.stringify(listedSites) ? 'the sites of page/hosts.json' : value;
  };
  return `${JSON.stringify(manifestOf(browser), readable, 2)}\n`;
}

/** First cells and last cells of the table rows below a heading of docs/privacy.md. */
function rows(heading: string): Map<string, string> {
  const [, section = ''] = read('docs/privacy.md').split(`\n## ${heading}\n`);
  const table = (section.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)` \|(?:[^|\n]*\|)* ([^|\n]+) \|$/gm);
  return new Map([...table].map(([, name = '', why = '']) => [name, why]));
}

describe.each(browsers)('%s', (browser) => {
  const { files = [], packages = [], notices = '' } = builds[browser] ?? {};

  test('the manifest is the one that was agreed on; if a change is meant, renew it with -u and tell readers why in docs/privacy.md', async () => {
    const file = join(import.meta.dirname, 'fixtures', `manifest-${browser}.json`);
    expect(existsSync(file), `${file} is missing`).toBe(true);
    await expect(snapshot(browser)).toMatchFileSnapshot(file);
  });

  test('pages can load no file of the extension, and neither they nor other extensions can send it messages', () => {
    expect(manifestOf(browser)).not.toHaveProperty('web_accessible_resources');
    expect(manifestOf(browser)).not.toHaveProperty('externally_connectable');
  });

  test('the extension’s pages run no code but its own', () => {
    const policy = new Map(
      manifestOf(browser)
        .content_security_policy.extension_pages.split('; ')
        .map((directive) => {
          const [name = '', ...sources] = directive.split(' ');
          return [name, sources.join(' ')];
        }),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('style-src')).toBe("'self'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    // Packs that a reader adds come over https, or from the reader's own machine: data, never code.
    expect(policy.get('connect-src')).toBe("'self' https: http://localhost:* http://127.0.0.1:*");
    policy.delete('connect-src');
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|https?:|\*/);
  });

  test('every icon and page that the manifest names is there', () => {
    const named = JSON.stringify(manifestOf(browser)).match(/"[\w./-]+\.(?:png|html|js|css)"/g) ?? [];
    expect(named.length).toBeGreaterThan(8);
    expect(files).toEqual(expect.arrayContaining(named.map((name) => name.slice(1, -1))));
    expect(Object.keys((builds[browser]?.manifest.icons ?? {}) as object)).toEqual(
      expect.arrayContaining(['16', '32', '48', '96', '128']),
    );
  });

  test('every package of which code is bundled is named in the extension with its licence', () => {
    expect(packages).toContain('preact');
    const named = [...notices.matchAll(/^={80}\n(\S+) (\S+) \(/gm)];
    expect(named.map(([, name]) => name)).toEqual(packages);
    for (const [, name, installed] of named) {
      expect(installed).toBe(JSON.parse(read(`node_modules/${name}/package.json`)).version);
    }
  });
});

test('each permission has a sentence in docs/privacy.md, and no sentence is left of one that went', () => {
  const asked = browsers.flatMap((browser) => [
    ...manifestOf(browser).permissions,
    ...(manifestOf(browser).optional_permissions ?? []),
  ]);
  const explained = rows('Permissions');
  expect([...explained.keys()].sort()).toEqual([...new Set(asked)].sort());
  for (const why of explained.values()) expect(why.length).toBeGreaterThan(40);
});

test('the sites asked for are the listed ones and those a reader adds, both explained in docs/privacy.md', () => {
  const asked = browsers.flatMap((browser) => [
    ...manifestOf(browser).host_permissions.map((site) =>
      listedSites.includes(site) ? 'listed sites' : site,
    ),
    ...(manifestOf(browser).optional_host_permissions ?? []),
  ]);
  const explained = rows('Sites');
  expect([...explained.keys()].sort()).toEqual([...new Set(asked)].sort());
  for (const why of explained.values()) expect(why.length).toBeGreaterThan(40);
});

test('Firefox tells that no data are collected, and Android is not declared', () => {
  const settings = builds.firefox?.manifest.browser_specific_settings;
  expect(settings).toMatchObject({ gecko: { data_collection_permissions: { required: ['none'] } } });
  expect(settings).not.toHaveProperty('gecko_android');
});
