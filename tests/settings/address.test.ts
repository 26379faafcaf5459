import { expect, test } from 'vitest';
import { addressOf, formerAddressOf } from '../../src/settings/address';

test.each([
  ['https://post.example/quay?x=1#y', 'https://post.example/quay?x=1', null],
  ['https://post.example/quay#', 'https://post.example/quay', null],
  ['https://post.example/#/quay', 'https://post.example/#/quay', 'https://post.example/'],
  ['https://post.example/app#!quay', 'https://post.example/app#!quay', 'https://post.example/app'],
  ['HTTPS://Post.Example', 'https://post.example/', null],
  ['file:///quay.html', 'file:///quay.html', null],
  ['about:srcdoc', null, null],
  ['data:text/html,quay', null, null],
  ['quay', null, null],
  ['', null, null],
  [null, null, null],
])('what is kept of %s is named %s, and was once named %s', (url, expected, former) => {
  const address = addressOf(url);
  expect(address).toBe(expected);
  expect(address && formerAddressOf(address)).toBe(former);
});
