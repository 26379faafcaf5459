import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { openRecordingProxy } from './recording-proxy';

it('notes what a browser asks for and then resets, as one does that ends, and goes on', async () => {
  const proxy = await openRecordingProxy({});
  const browser = connect(proxy.port, '127.0.0.1');
  browser.write('CONNECT courier.example:443 HTTP/1.1\r\nHost: courier.example:443\r\n\r\n');
  await once(browser, 'readable');
  browser.resetAndDestroy();
  const { status } = await fetch(`http://${proxy.address}/icon`);
  await proxy.close();
  expect(status).toBe(404);
  expect(proxy.asked).toEqual(['courier.example:443', '/icon']);
});
