import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { isArticle, isReport } from '../../src/messages/shapes';
import type { Block, Link } from '../../src/report';
import { articleOf } from '../engine/article-of';
import { WEIGHTS } from '../weights';

const article = articleOf(['“The pier is gone,” Mira Holt said.', 'It was old.'], 'The pier is gone');
const report = analyse(article, WEIGHTS);

describe('an article', () => {
  it('is taken', () => {
    expect(isArticle(article)).toBe(true);
  });

  it.each<[fault: string, wrong: object]>([
    ['its language is missing', { language: undefined }],
    ['its title is no text', { title: 7 }],
    ['a block is nothing', { blocks: [null] }],
    ['a block has no span', { blocks: [{ kind: 'paragraph' }] }],
    ['a block is of no known kind', { blocks: [{ kind: 'table', span: [0, 1] }] }],
    ['a block ends behind the text', { blocks: [{ kind: 'paragraph', span: [0, 9_999] } satisfies Block] }],
    ['blocks overlap', { blocks: [...article.blocks, ...article.blocks] }],
    [
      'a link is half a character long',
      { links: [{ href: 'https://x.example/', span: [0, 0.5] } satisfies Link] },
    ],
    ['a link leads nowhere', { links: [{ span: [0, 1] }] }],
  ])('is refused where %s', (_, wrong) => {
    expect(isArticle({ ...article, ...wrong })).toBe(false);
  });
});

describe('a report', () => {
  it('is taken', () => {
    expect(report.statements.length).toBeGreaterThan(0);
    expect(isReport(report)).toBe(true);
  });

  it.each<[fault: string, wrong: object]>([
    ['a statement is empty', { statements: [{}] }],
    ['a statement has no words', { statements: [{ ...report.statements[0], content: null }] }],
    ['its words are not in the text', { statements: [{ ...report.statements[0], content: [[0, 9_999]] }] }],
    ['its article has no address', { article: {} }],
  ])('is refused where %s', (_, wrong) => {
    expect(isReport({ ...report, ...wrong })).toBe(false);
  });
});
