import { describe, expect, test } from 'vitest';
import type { MessageName } from '../../src/messages';
import { isFit, isNameIn } from '../../src/messages/is-fit';
import { isOfSender, partOf } from '../../src/messages/senders';
import { TO_BACKGROUND } from '../../src/messages/to-background';
import { TO_PAGE } from '../../src/messages/to-page';
import { LONGEST_NAME } from '../../src/settings/corrections';
import { TYPICAL } from '../e2e/surfaces/reports';

const CHECKS = { ...TO_PAGE, ...TO_BACKGROUND };

const here = { id: 'whence', root: 'chrome-extension://whence/' };
const tab = { id: 7, index: 0 } as never;

const PAGE = 'https://courier.example/2024/ferry';
const content = { id: 'whence', url: PAGE, tab, frameId: 0 };
const popup = { id: 'whence', url: `${here.root}src/popup/popup.html` };
const options = { id: 'whence', url: `${here.root}src/options/options.html`, tab, frameId: 0 };
const background = { id: 'whence', url: `${here.root}background.js` };

describe('the sender of a message', () => {
  test.each([
    ['a script in a page', content, 'content'],
    ['the popup', popup, 'own'],
    ['a page of the extension in a tab', options, 'own'],
    ['the background', background, 'own'],
    ['the background, without its address', { id: 'whence' }, 'own'],
    ['another extension', { ...popup, id: 'other' }, null],
    ['a page by itself', { url: PAGE, tab, frameId: 0 }, null],
    ['a script in a frame', { ...content, frameId: 3 }, null],
    [
      'a frame of the extension’s address alike',
      { ...content, url: 'chrome-extension://whence.evil/', frameId: 1 },
      null,
    ],
    ['a web address without a tab', { id: 'whence', url: PAGE }, null],
  ] as const)('%s', (_, sender, part) => {
    expect(partOf(sender, here)).toBe(part);
  });
});

const { text } = TYPICAL;
const article = {
  ...{ text, blocks: TYPICAL.blocks, links: [], url: PAGE, title: 'Ferry', outlet: null },
  ...{ byline: null, agency: null, published: null, language: 'en' },
};
const report = { ...TYPICAL, article: { ...TYPICAL.article, url: PAGE } };
const said = { address: PAGE, words: 'The ferry', remark: { as: 'source', who: 'Dana Holt' } };

/** A right input for each message, and who may send it. */
const RIGHT: Readonly<Record<MessageName, readonly [input: unknown, ...senders: ('content' | 'own')[]]>> = {
  bringReader: [null, 'content'],
  analyse: [article, 'content', 'own'],
  remember: [report, 'content'],
  showBadge: [{ marked: 2, dependent: 3, total: 7 }, 'content', 'own'],
  nothingMarked: [null, 'content'],
  keepCorrection: [said, 'content'],
  takeBack: ['The ferry', 'own'],
  whoSays: [null, 'own'],
  pageState: ['now', 'own'],
  reveal: [{ statement: 's1', card: true }, 'own'],
  emphasise: [['s1'], 'own'],
  step: ['next', 'own'],
  readAnyway: [null, 'own'],
  address: [null, 'own'],
  switchPage: [true, 'own'],
};
const NAMES = Object.keys(RIGHT) as MessageName[];

test.each(NAMES)('%s is taken from whom it may come from, and from nobody else', (name) => {
  const [input, ...senders] = RIGHT[name];
  expect(isFit(CHECKS, name, input, content, here)).toBe(senders.includes('content'));
  expect(isFit(CHECKS, name, input, popup, here)).toBe(senders.includes('own') && name !== 'keepCorrection');
  expect(isFit(CHECKS, name, input, { ...content, id: 'other' }, here)).toBe(false);
  expect(isFit(CHECKS, name, input, { ...content, frameId: 1 }, here)).toBe(false);
});

test('a name as long as is kept is taken', () => {
  const longest = { ...said, remark: { as: 'source', who: 'x'.repeat(LONGEST_NAME) } };
  expect(isFit(CHECKS, 'keepCorrection', longest, content, here)).toBe(true);
});

const [first] = TYPICAL.statements;
const WRONG: readonly (readonly [name: MessageName, what: string, input: unknown])[] = [
  ...NAMES.flatMap((name): (typeof WRONG)[number][] => [
    [name, 'undefined', undefined],
    [name, 'a number', 7],
    [name, 'a list of lists', [[]]],
    [name, 'an empty object', {}],
  ]),
  [
    'analyse',
    'a block beyond the text',
    { ...article, blocks: [{ kind: 'paragraph', span: [0, text.length + 1] }] },
  ],
  [
    'analyse',
    'a block that ends before it begins',
    { ...article, blocks: [{ kind: 'paragraph', span: [5, 2] }] },
  ],
  ['analyse', 'a block of no kind', { ...article, blocks: [{ kind: 'constructor', span: [0, 2] }] }],
  ['analyse', 'a link of no address', { ...article, links: [{ href: null, span: [0, 2] }] }],
  ['analyse', 'a title that is no text', { ...article, title: { toString: 'x' } }],
  ['analyse', 'text that is none', { ...article, text: [text] }],
  [
    'remember',
    'a statement beyond the text',
    { ...report, statements: [{ ...first, content: [[0, 1e12]] }] },
  ],
  ['remember', 'a name that is none', { ...report, statements: [{ ...first, who: {} }] }],
  [
    'remember',
    'a page of another site',
    { ...report, article: { ...report.article, url: 'https://post.example/' } },
  ],
  ['remember', 'a page without an address', { ...report, article: { ...report.article, url: null } }],
  ['keepCorrection', 'a page of another site', { ...said, address: 'https://post.example/2024/ferry' }],
  ['keepCorrection', 'another port', { ...said, address: 'https://courier.example:8443/2024/ferry' }],
  ['keepCorrection', 'no address', { ...said, address: '' }],
  [
    'keepCorrection',
    'a name without end',
    { ...said, remark: { as: 'source', who: 'x'.repeat(LONGEST_NAME + 1) } },
  ],
  ['keepCorrection', 'another remark', { ...said, remark: { as: 'true' } }],
  ['nothingMarked', 'a scope of no kind', 'toString'],
  ['showBadge', 'a number that is none', { marked: '2', dependent: 3, total: 7 }],
  ['reveal', 'half a span', { span: [1] }],
  ['reveal', 'a span of words', { span: ['a', 'b'] }],
  ['switchPage', 'a word for it', 'true'],
];
test.each(WRONG)('%s is refused with %s', (name, _, input) => {
  const [, sender] = RIGHT[name];
  expect(isFit(CHECKS, name, input, sender === 'content' ? content : popup, here)).toBe(false);
});

test.each(['toString', '__proto__', 'constructor', 'analyze', null, 7])('%s is no message', (name) => {
  expect(isNameIn(CHECKS, name)).toBe(false);
});

test.each([
  [PAGE, PAGE, true],
  ['https://courier.example/2025/bridge', PAGE, true],
  ['http://courier.example/2024/ferry', PAGE, false],
  ['https://m.courier.example/2024/ferry', PAGE, false],
  ['file:///home/ada/ferry.html', 'file:///home/ada/ferry.html#top', true],
  ['file:///home/ada/ferry.html', 'file:///home/ada/bridge.html', false],
  ['about:srcdoc', PAGE, false],
  ['', PAGE, false],
])('a script in %s may speak of %s: %s', (url, address, may) => {
  expect(isOfSender(address, { url })).toBe(may);
});
