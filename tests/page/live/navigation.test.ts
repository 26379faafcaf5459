import { expect, test } from 'vitest';
import { pageOf } from '../../../src/page/live/navigation';

test.each([
  ['https://courier.example/news#comments', 'https://courier.example/news'],
  ['https://courier.example/news?id=2#comments', 'https://courier.example/news?id=2'],
  ['https://courier.example/news#', 'https://courier.example/news'],
  ['https://courier.example/#/news/2', 'https://courier.example/#/news/2'],
  ['https://courier.example/#!news/2', 'https://courier.example/#!news/2'],
])('%s is the page %s', (url, page) => {
  expect(pageOf(url)).toBe(page);
});
