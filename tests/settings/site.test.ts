import { describe, expect, test } from 'vitest';
import { entryFor, offFor, siteOf, switchSite } from '../../src/settings/site';

test.each([
  ['https://post.example/quay?x#y', 'post.example'],
  ['http://www.post.example:8080/', 'post.example'],
  ['https://m.post.example/', 'm.post.example'],
  ['https://WWW.Post.Example/', 'post.example'],
  ['https://www.example/', 'www.example'],
  ['https://www.co.example/', 'co.example'],
  ['https://wwwpost.example/', 'wwwpost.example'],
  ['https://küste.example/', 'xn--kste-0ra.example'],
  ['http://127.0.0.1:4000/0', '127.0.0.1'],
  ['http://[::1]/', '[::1]'],
  ['http://localhost/', 'localhost'],
  ['file:///tmp/quay.html', null],
  ['about:blank', null],
  ['chrome://extensions/', null],
  ['no address', null],
  [null, null],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

test.each([
  ['post.example', ['post.example'], 'post.example'],
  ['m.post.example', ['post.example'], 'post.example'],
  ['post.example', ['m.post.example'], null],
  ['outpost.example', ['post.example'], null],
  ['post.example', [], null],
])('%s where %j are off: %s', (site, sitesOff, entry) => {
  expect(entryFor(site, sitesOff)).toBe(entry);
});

describe('switchSite', () => {
  test.each<[string, string[], string, boolean, string[]]>([
    ['off', ['z.example'], 'post.example', true, ['post.example', 'z.example']],
    ['off with its subdomains', ['live.post.example'], 'post.example', true, ['post.example']],
    ['off twice', ['post.example'], 'post.example', true, ['post.example']],
    ['on', ['a.example', 'post.example'], 'post.example', false, ['a.example']],
    ['on with what covers it', ['post.example'], 'm.post.example', false, []],
    ['on, its subdomains stay off', ['live.post.example'], 'post.example', false, ['live.post.example']],
    ['on twice', [], 'post.example', false, []],
  ])('%s', (_, sitesOff, site, off, expected) => {
    expect(switchSite(sitesOff, site, off)).toEqual(expected);
  });
});

test.each<[string, boolean, string[], boolean, ReturnType<typeof offFor>]>([
  ['nothing', false, ['other.example'], false, null],
  ['the page', false, [], true, 'page'],
  ['the site', false, ['post.example'], false, 'site'],
  ['the site and the page', false, ['post.example'], true, 'site'],
  ['everything', true, ['post.example'], true, 'everywhere'],
])('a page of which %s is switched off', (_, off, sitesOff, page, expected) => {
  expect(offFor({ off, sitesOff }, 'https://www.post.example/quay', page)).toEqual(expected);
  if (expected === null) expect(offFor({ off, sitesOff }, 'file:///quay.html', page)).toBe(null);
});
