import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing out: it answers for one site, and writes down whatever it is asked for. */
export interface RecordingProxy {
  /** "127.0.0.1:41234". */
  readonly address: string;
  readonly port: number;
  /** All that was asked for: whole addresses, and for what is encrypted the host ("courier.example:443"). */
  readonly asked: string[];
  close(): Promise<void>;
}

/** `pages`: what the site answers with, by address. */
export async function openRecordingProxy(pages: Readonly<Record<string, string>>): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const body = pages[url];
    const type = url.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type });
    response.end(body ?? '');
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    // A browser that ends resets what it has open; what it asked for is written down by then.
    socket.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code !== 'ECONNRESET' && code !== 'EPIPE') throw new Error(`tunnel to ${url}: ${code}`);
    });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    port,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
