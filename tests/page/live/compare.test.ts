import { expect, test } from 'vitest';
import { compareArticles } from '../../../src/page/live/compare';
import type { Article } from '../../../src/report';

const ARTICLE: Article = {
  url: 'https://courier.example/ferry-stops',
  title: 'Ferry stops',
  outlet: 'Harbour Courier',
  byline: null,
  agency: null,
  published: null,
  language: 'en',
  text: 'Ferry stops\n\nIt is old.',
  blocks: [
    { kind: 'title', span: [0, 11] },
    { kind: 'paragraph', span: [13, 23] },
  ],
  links: [],
};

test.each<[string, Article | null, Partial<Article> | null, string]>([
  ['no article before and after', null, null, 'none'],
  ['the article has gone', ARTICLE, null, 'gone'],
  ['an article has come', null, {}, 'new'],
  ['it is the same', ARTICLE, {}, 'same'],
  ['its address was written anew', ARTICLE, { url: 'https://courier.example/ferry-stops?at=2' }, 'same'],
  ['a link was', ARTICLE, { links: [{ href: 'https://a.example/?from=courier', span: [0, 5] }] }, 'same'],
  ['its text has changed', ARTICLE, { text: 'Ferry stops\n\nIt is new.' }, 'new'],
  ['its outlet is known now', ARTICLE, { outlet: 'The Harbour Courier' }, 'new'],
  ['its lines are parted in another way', ARTICLE, { blocks: [{ kind: 'title', span: [0, 23] }] }, 'new'],
  ['it is in another language', ARTICLE, { language: 'de' }, 'new'],
])('%s', (_, before, change, finding) => {
  expect(compareArticles(before, change && { ...ARTICLE, ...change })).toBe(finding);
});
