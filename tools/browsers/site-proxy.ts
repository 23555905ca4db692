import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerOf, type Sites } from './sites.ts';

export interface SiteProxy {
  readonly port: number;
  /** Every request that no stand-in site answered, as "GET http://host/path" or "CONNECT host:443". */
  readonly strays: string[];
  close(): Promise<void>;
}

/**
 * A local HTTP proxy that answers for the stand-in sites and refuses everything else, so that a test browser sees real
 * host names and never reaches the network.
 */
export async function startSiteProxy(sites: Sites): Promise<SiteProxy> {
  const strays: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const site = sites[url.hostname];
    if (!site) strays.push(`${request.method} ${url.href}`);
    const { status, headers, body } = answerOf(site?.(url.pathname + url.search) ?? null);
    response.writeHead(status, headers).end(body);
  });
  server.on('connect', (request, socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    // Browsers connect ahead to sites whose https answers the test supplies itself; those are no strays.
    if (!sites[host]) strays.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    strays,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
