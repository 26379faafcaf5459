import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesOf, type Site, serve } from '../../src/cli/browsers/serve';
import { ROOT } from '../rules/sources';

let site: Site;
beforeAll(async () => {
  site = await serve(filesOf(join(ROOT, 'src/cli/demo')));
});
afterAll(() => site.close());

it.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ['/site.css', 200, 'text/css; charset=utf-8'],
  ['/mark.svg?x=1', 200, 'image/svg+xml'],
  ['/nothing.css', 404, 'text/plain'],
  ['/..%2f..%2f..%2fREADME.html', 404, 'text/plain'],
  ['/../main.ts', 404, 'text/plain'],
])('%s', async (path, status, type) => {
  const response = await fetch(site.origin + path);
  expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
});

it('is for this machine only', () => {
  expect(site.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});
