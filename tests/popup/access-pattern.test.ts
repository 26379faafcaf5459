import { expect, test } from 'vitest';
import { accessPattern } from '../../src/popup/access-pattern';

test.each([
  ['https://www.post.example/quay?a=1#top', 'https://www.post.example/*'],
  ['http://127.0.0.1:8080/quay', 'http://127.0.0.1/*'],
  ['https://post.example/', 'https://post.example/*'],
  ['https://post.example/report.pdf', null],
  ['https://chromewebstore.google.com/detail/x', null],
  ['https://addons.mozilla.org/firefox/', null],
  ['about:addons', null],
  ['chrome://settings', null],
  ['file:///home/quay.html', null],
  ['not an address', null],
  [null, null],
])('%s: %s', (url, pattern) => {
  expect(accessPattern(url)).toBe(pattern);
});
