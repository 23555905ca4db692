import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const PAGES = new URL('../../fixtures/pages/', import.meta.url);

export const pageNames: readonly string[] = readdirSync(PAGES)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''))
  .sort();

/** A document as the browser's parser makes it, without layout and without scripts. */
export function parsePage(html: string, url = 'https://www.beispielblatt.example/artikel/1.html'): Document {
  return new JSDOM(html, { url }).window.document;
}

export const loadPage = (name: string): Document =>
  parsePage(readFileSync(new URL(`${name}.html`, PAGES), 'utf8'));
