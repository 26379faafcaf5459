import fc from 'fast-check';
import { expect } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { isArticle, isBadge, isReport, isSaid } from '../../src/messages/shapes';
import { TO_PAGE } from '../../src/messages/to-page';
import type { Article, Report } from '../../src/report';
import { addressOf } from '../../src/settings/address';
import { visitOf } from '../../src/settings/visit';
import { WEIGHTS } from '../weights';
import { holdsForAll } from './holds-for-all';
import { lines } from './texts';
import { objectsLike, spans, values } from './values';

const { emphasise, reveal } = TO_PAGE;
const SHAPES = [isArticle, isBadge, isReport, isSaid, emphasise.isInput, reveal.isInput];

const said = objectsLike({
  address: fc.webUrl(),
  words: lines,
  remark: fc.option(objectsLike({ as: fc.constantFrom('named', 'notStatement', 'source'), who: lines })),
});
const places = objectsLike({ statement: lines, card: fc.boolean(), span: spans });
const badges = objectsLike({ marked: fc.nat(), dependent: fc.nat(), total: fc.nat() });
const meta = {
  url: fc.option(fc.webUrl(), { nil: null }),
  title: fc.option(lines, { nil: null }),
  outlet: fc.option(lines, { nil: null }),
  byline: fc.option(lines, { nil: null }),
  agency: fc.option(lines, { nil: null }),
  published: fc.option(lines, { nil: null }),
  language: fc.constantFrom('en', 'de', null),
};
const blocks = objectsLike({
  span: spans,
  kind: fc.constantFrom('title', 'paragraph', 'list-item', 'quotation'),
});
const links = objectsLike({ span: spans, href: fc.webUrl() });
const sentArticles = objectsLike({
  ...meta,
  text: lines,
  blocks: fc.array(blocks, { maxLength: 2 }),
  links: fc.array(links, { maxLength: 2 }),
});
const statements = objectsLike({
  id: lines,
  content: fc.array(spans, { maxLength: 2 }),
  who: fc.option(lines, { nil: null }),
  identity: fc.constantFrom('person', 'none'),
  anonymous: fc.boolean(),
  secondHand: fc.boolean(),
});
const reports = objectsLike({
  article: objectsLike(meta),
  text: lines,
  statements: fc.array(statements, { maxLength: 2 }),
});

holdsForAll(
  'any message is taken or refused, never a fault',
  10,
  fc.oneof(said, places, badges, sentArticles, reports, values),
  (message) => {
    for (const isOf of SHAPES) expect(typeof isOf(message)).toBe('boolean');
  },
);

holdsForAll('an article that is taken can be analysed', 10, sentArticles, (message) => {
  if (isArticle(message)) analyse(message as Article, WEIGHTS);
});

holdsForAll('a report that is taken can be remembered', 8, reports, (message) => {
  if (!isReport(message)) return;
  const report = message as Report;
  addressOf(report.article.url);
  visitOf(report, 0);
});
