import { describe, expect, test } from 'vitest';
import { isoDate, readMetadata } from '../../../../page/article/metadata.ts';
import { parsePage } from '../load-page.ts';

const published = (html: string) => readMetadata(parsePage(html)).published;

describe('the date of publication', () => {
  test.each([
    ['2025-10-14T08:30:00+02:00', '2025-10-14T08:30:00+02:00'],
    ['2026-05-13 15:44', '2026-05-13T15:44'],
    ['2026-03-09T10:00:00.000Z', '2026-03-09T10:00:00.000Z'],
    ['2026-01-05', '2026-01-05'],
    ['2025-04-01 09:00:00 +0200', '2025-04-01T09:00:00+0200'],
    ['5.1.2026', '2026-01-05'],
    ['13.05.2026, 15:44 Uhr', '2026-05-13'],
  ])('%s is read as %s', (written, iso) => {
    expect(isoDate(written)).toBe(iso);
    expect(Number.isNaN(Date.parse(iso))).toBe(false);
  });

  test.each(['', 'gestern', '2026-13-45', '99.99.2026', '14. Mai', null, 5, {}])('%s is no date', (value) => {
    expect(isoDate(value)).toBeNull();
  });

  test('comes from schema.org first, then from meta elements, then from a time element', () => {
    const time = '<time datetime="2024-01-01">';
    const meta = '<meta property="article:published_time" content="2024-02-02">';
    const schema =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-03"}</script>';
    expect(published(time)).toBe('2024-01-01');
    expect(published(time + meta)).toBe('2024-02-02');
    expect(published(time + meta + schema)).toBe('2024-03-03');
    expect(published('<p>ohne</p>')).toBeNull();
  });
});

describe('the address', () => {
  const url = (head: string) =>
    readMetadata(parsePage(head, 'https://www.beispielblatt.example/a.html?id=1')).url;

  test('is the canonical one, resolved', () => {
    expect(url('<link rel="canonical" href="/b.html">')).toBe('https://www.beispielblatt.example/b.html');
  });

  test('falls back to Open Graph and to the page itself', () => {
    expect(url('<meta property="og:url" content="https://x.example/c">')).toBe('https://x.example/c');
    expect(url('')).toBe('https://www.beispielblatt.example/a.html?id=1');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'http://'])('is never %s', (href) => {
    expect(url(`<link rel="canonical" href="${href}">`)).toMatch(/^https:\/\/www\.beispielblatt\.example\//);
  });
});
