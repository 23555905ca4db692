import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Publisher {
  /** Where the pack lies. */
  readonly address: string;
  /** What was asked for, with the ETag the question named. */
  readonly asked: { readonly path: string; readonly etag: string | null; readonly cookie: string | null }[];
  publish(body: string, etag: string): void;
  /** From now on only the first half is sent, and the rest never. */
  stall(): void;
  close(): Promise<void>;
}

/** A publisher's server on the own machine. Answers with the published body, or 304 to its ETag. */
export async function startPublisher(): Promise<Publisher> {
  let [body, current, stalls] = ['', '', false];
  const asked: Publisher['asked'] = [];
  const server = createServer((request, response) => {
    const etag = request.headers['if-none-match'] ?? null;
    asked.push({ path: request.url ?? '', etag, cookie: request.headers.cookie ?? null });
    if (request.url !== '/pack.json') response.writeHead(404).end();
    else if (etag === current) response.writeHead(304).end();
    else {
      response.writeHead(200, { 'content-type': 'application/json', etag: current });
      if (stalls) response.write(body.slice(0, body.length / 2));
      else response.end(body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack.json`,
    asked,
    publish(next, etag) {
      [body, current, stalls] = [next, etag, false];
    },
    stall() {
      stalls = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
