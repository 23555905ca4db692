import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { htmlType, type Served } from '../browsers/sites.ts';
import { demoSite } from './demo-site.ts';

export interface DemoServer {
  /** Origin without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the demo newspaper on this machine only. Port 0 takes any free port; a taken port rejects. */
export async function serveDemo(port = 0): Promise<DemoServer> {
  const server = createServer((request, response) => {
    const served = lookUp(request.url ?? '/');
    response.writeHead(served.status ?? 200, {
      'content-type': served.type ?? htmlType,
      'cache-control': 'no-store',
      ...served.headers,
    });
    response.end(request.method === 'HEAD' ? undefined : served.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const used = typeof address === 'object' && address ? address.port : port;
  return {
    origin: `http://localhost:${used}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function lookUp(path: string): Served {
  try {
    const served = demoSite(path);
    if (served) return served;
  } catch {
    // An address that cannot be decoded names no page.
  }
  return {
    status: 404,
    type: 'text/plain; charset=utf-8',
    body: 'Diese Seite gibt es in der Lindenauer Abendpost nicht.',
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serveDemo(Number(process.env.PORT ?? 4173));
  console.log(`Lindenauer Abendpost: ${origin}/`);
}
