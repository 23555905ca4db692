import { describe, expect, test } from 'vitest';
import hosts from '../../../page/hosts.json' with { type: 'json' };

const names = hosts.map(({ host }) => host);

describe('the list of sites', () => {
  test('has news and electric-car sites from Germany, Austria and Switzerland', () => {
    for (const country of ['de', 'at', 'ch']) {
      const here = hosts.filter((row) => row.country === country);
      expect(here.filter(({ kind }) => kind === 'news').length).toBeGreaterThan(15);
    }
    expect(hosts.filter(({ kind }) => kind === 'ev').length).toBeGreaterThan(10);
    expect(hosts.length).toBeGreaterThanOrEqual(120);
  });

  test('every row has a bare host, a country and a kind', () => {
    for (const { host, country, kind } of hosts) {
      expect(host, `${host} is no bare host name`).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(host).not.toMatch(/^www\./);
      expect(['de', 'at', 'ch']).toContain(country);
      expect(['news', 'ev', 'auto', 'tech', 'business']).toContain(kind);
    }
  });

  test('is sorted and names no host twice, nor one below another (a match pattern covers subdomains)', () => {
    expect(names).toEqual([...new Set(names)].sort());
    for (const name of names) {
      const parents = name.split('.').map((_, i, parts) => parts.slice(i + 1).join('.'));
      expect(
        names.filter((other) => parents.includes(other)),
        `${name} is covered already`,
      ).toEqual([]);
    }
  });
});
