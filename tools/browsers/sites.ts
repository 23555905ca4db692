import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

/** What a stand-in site answers. `type` is a media type, HTML when left out; `status` is 200 when left out. */
export interface Served {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly status?: number;
  /** Further response headers, such as a content security policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a path (with its query) of one host; null means "not found". */
export type Site = (path: string) => Served | null;

/** Stand-in sites by host name ("www.example-news.de"). */
export type Sites = Readonly<Record<string, Site>>;

const htmlType = 'text/html; charset=utf-8';

const types: Readonly<Record<string, string>> = {
  '.html': htmlType,
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What goes over the wire for what a site served; null is "not found". */
export const answerOf = (served: Served | null) => ({
  status: served?.status ?? (served ? 200 : 404),
  headers: { 'content-type': served?.type ?? htmlType, ...served?.headers },
  body: served?.body ?? 'not found',
});

/** Serves the files below a folder; "/" and paths without an extension also try index.html and ".html". */
export function folderSite(folder: string): Site {
  return (path) => {
    const name = decodeURIComponent(path.replace(/[?#].*$/, ''));
    for (const candidate of [name, `${name}.html`, join(name, 'index.html')]) {
      const file = normalize(join(folder, candidate));
      if (file.startsWith(normalize(folder) + sep) && isFile(file)) {
        return { body: readFileSync(file), type: types[extname(file)] ?? 'application/octet-stream' };
      }
    }
    return null;
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
