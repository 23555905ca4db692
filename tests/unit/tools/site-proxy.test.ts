import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SiteProxy, startSiteProxy } from '../../../tools/browsers/site-proxy.ts';
import { folderSite } from '../../../tools/browsers/sites.ts';

let proxy: SiteProxy;
const folder = mkdtempSync(join(tmpdir(), 'randnotiz-sites-'));
beforeAll(async () => {
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site/index.html'), 'front page');
  writeFileSync(join(folder, 'site/style.css'), 'p {}');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  proxy = await startSiteProxy({ 'www.paper.example': folderSite(join(folder, 'site')) });
});
afterAll(async () => {
  await proxy.close();
  rmSync(folder, { recursive: true });
});

function get(url: string): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    request({ port: proxy.port, path: url, headers: { host: new URL(url).host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'], body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('a stand-in site answers under its host name, with the type of its files', async () => {
  expect(await get('http://www.paper.example/')).toMatchObject({ status: 200, body: 'front page' });
  expect(await get('http://www.paper.example/style.css?v=2')).toMatchObject({
    status: 200,
    type: 'text/css; charset=utf-8',
  });
  expect(await get('http://www.paper.example/none.html')).toMatchObject({ status: 404 });
});

test('a path cannot leave the site’s folder', async () => {
  expect(await get('http://www.paper.example/%2e%2e%2fsecret.txt')).toMatchObject({ status: 404 });
});

test('any other host is refused and noted, a site’s missing page is not', async () => {
  expect(await get('http://tracker.example/pixel?id=1')).toMatchObject({ status: 404 });
  expect(proxy.strays).toEqual(['GET http://tracker.example/pixel?id=1']);
});
