import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page could do of what its policy forbids. */
export interface Breaches {
  /** What went through, as the page saw it; "own file" must, or the probe itself is broken. */
  readonly through: unknown;
  /** Addresses that a server on this machine was asked for. */
  readonly asked: readonly string[];
}

/** Has a page try what an extension's page is not to do; `run` gives the value of an expression in the page. */
export async function probePolicy(run: (expression: string) => Promise<unknown>): Promise<Breaches> {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(String(url));
    response.end();
  });
  server.on('upgrade', ({ url }, socket) => {
    asked.push(String(url));
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const through = await run(attempts(`127.0.0.1:${(server.address() as AddressInfo).port}`));
    return { through, asked };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** An expression that tries everything, and resolves to what went through. */
const attempts = (host: string) => `(async () => {
  const through = [];
  const attempt = async (what, act) => {
    await act().then(() => through.push(what), () => null);
  };
  const load = (tag) => new Promise((resolve, reject) => {
    const part = document.createElement(tag);
    part.onload = resolve;
    part.onerror = reject;
    part.src = 'http://${host}/' + tag;
    document.body.append(part);
  });
  await attempt('own file', () => fetch('/manifest.json'));
  await attempt('fetch', () => fetch('http://${host}/fetch', { mode: 'no-cors' }));
  await attempt('socket', () => new Promise((resolve, reject) => {
    const socket = new WebSocket('ws://${host}/socket');
    socket.onopen = resolve;
    socket.onerror = reject;
  }));
  await attempt('picture', () => load('img'));
  await attempt('script', () => load('script'));
  await attempt('markup', async () => {
    document.createElement('p').innerHTML = '<b>bold</b>';
  });
  return through;
})()`;
