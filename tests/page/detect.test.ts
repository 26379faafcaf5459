import { describe, expect, test } from 'vitest';
import { detectArticle, findArticle, isArticlePage } from '../../src/page/detect/detect';
import { pointsOfAddress } from '../../src/page/detect/signs';
import { measureVoices } from '../../src/page/detect/voice';
import { pageNames, parse, readPageFixture } from './pages';

const paragraphs = (texts: readonly string[], open = '<p>', close = '</p>') =>
  texts.map((text) => `${open}${text}${close}`).join('\n');

const NEWS = [
  'The ferry between Port Hale and the island of Sorrel will stop for a month, the harbour office said on Monday.',
  'Its engine must be taken out after a crack was found in the shaft, according to Ines Calder, who runs the office. Divers saw it last week when they looked at the hull.',
  '“We would rather stop now than in the storms of October,” she said. “Nobody wants to be out there when it breaks.”',
  'Shopkeepers on Sorrel fear for the last weeks of the season. Some of them told the county on Tuesday that half of what they earn in a year comes with the boat in these four weeks.',
  'The county has not answered yet. A spokesman said that it was looking for a second boat, and that it would announce in a few days whether one could be had.',
  'The shaft is being made in a yard at Tarn, which reported a lack of steel in the spring. The yard declined to say how long the work would take.',
  'Sorrel has some nine hundred people and one bakery. “We bake for those who come,” said its owner, Tom Wick. “If nobody comes, we shall bake for the gulls.”',
  'The ferry was built forty years ago and had its last great repair in the year of the flood, when it lay at the pier for eleven weeks.',
  'Until then the mail boat goes to Sorrel twice a day, and takes four people at a time. Those who are ill or have a burial to go to come first, the harbour office said.',
];
const GUIDE = [
  'Before you book your first ferry, you should know what your ticket covers. Most of your questions are answered below, step by step.',
  'First, choose the day on which you want to travel. You can change it later, but you will pay a fee if you do so on the same day.',
  'Next, enter your name as it stands in your passport. If you make a mistake, you can write to the office, and you will get a new ticket.',
  'Then choose your seat. If you travel with your dog, you should take a seat on deck, where your dog can lie at your feet.',
  'Now you can pay. You need your card and your telephone, since your bank will ask you whether it is really you who pays.',
  'You will get your ticket by mail. Print it, or show it on your telephone when you go on board. You do not need both.',
  'If you miss your boat, you can take the next one on the same day. After that your ticket is of no use to you any more.',
  'We hope that you enjoy your trip. If you liked our advice, you may want to read what we say about your way home.',
];
const STORY = [
  'I woke before the others and went down to the pier. The water was as flat as my mother’s table, and I could see my face in it.',
  'I had dreamed of the ferry again. In my dream I stood at its bow and my hands were cold, and somebody behind me sang a song that I knew.',
  'My brother came down the hill with my coat over his arm. I did not turn round. I knew his step as I know my own heart.',
  '“You will freeze,” he said. I took my coat and put it on, and we stood there, and I thought of all that I had not told him.',
  'I told him nothing that morning either. I counted the gulls on the roof of the old yard until my eyes were wet with the wind.',
  'When the boat came round the head I felt my throat grow tight. I had my bag with me, though I had packed it for no reason I could name.',
  'I went on board. I did not look back at my brother, nor at my house, nor at the window behind which I had learned to read.',
  'I was nineteen, and I believed that I should be back before my birthday. I never saw that pier again with my own eyes.',
];

const LINKED = (type: string) => `<script type="application/ld+json">{"@type": "${type}"}</script>`;
const OG = (type: string) => `<meta property="og:type" content="${type}">`;
const article = (texts: readonly string[]) =>
  `<article><h1>Ferry to Hale stops for a month</h1>${paragraphs(texts)}</article>`;
const teasers = paragraphs(
  NEWS.map((text, i) => `<h3><a href="/${i}">Story of the coast, number ${i}</a></h3><p>${text}</p>`),
  '<li>',
  '</li>',
);
const posts = paragraphs(
  [...STORY, ...GUIDE].map((text) => `<p>${text}</p><a href="#r">Reply</a>`),
  '<div class="post"><a href="/u">someone</a>',
  '</div>',
);

/** What the page is, its head, its body, and its address where that matters. */
type Row = readonly [what: string, head: string, body: string, path?: string];

const ARTICLES: readonly Row[] = [
  ['news with linked data', LINKED('NewsArticle'), article(NEWS)],
  ['news without any data', '<title>Ferry</title>', article(NEWS)],
  [
    'old news between line breaks',
    '',
    `<table><tr><td><b>Ferry stops</b><br><br>${NEWS.join('<br><br>')}</td></tr></table>`,
  ],
  [
    'news in divs, known by its data',
    LINKED('ReportageNewsArticle'),
    `<h1>Ferry</h1>${paragraphs(NEWS, '<div>', '</div>')}`,
  ],
  ['a short report, by its own word news', LINKED('NewsArticle') + OG('article'), article(NEWS.slice(0, 3))],
  ['a column in the first person', LINKED('OpinionNewsArticle') + OG('article'), article(STORY)],
  ['advice in a newspaper', LINKED('NewsArticle') + OG('article'), article(GUIDE)],
  [
    'news in another language',
    LINKED('NewsArticle') + OG('article'),
    article(NEWS.map((text) => text.replaceAll(/[aeiou]/g, 'ü'))),
  ],
  [
    'news marked in its markup',
    '',
    `<div itemscope itemtype="https://schema.org/NewsArticle">${article(NEWS.slice(0, 4))}</div>`,
  ],
  ['a live blog', LINKED('LiveBlogPosting'), article(NEWS)],
  ['news with comments below', OG('article'), `${article(NEWS)}<section id="comments">${posts}</section>`],
];

const OTHERS: readonly Row[] = [
  ['an empty page', '', ''],
  ['a first page of teasers', OG('website'), `<ul>${teasers}</ul>`, '/'],
  ['a section front that calls itself an article', OG('article'), `<ul>${teasers}</ul>`, '/news'],
  [
    'instructions with an article’s data',
    LINKED('Article') + OG('article'),
    article(GUIDE),
    '/how-to-book-a-ferry',
  ],
  ['a novel', OG('article'), article(STORY), '/fiction/the-ferry/chapter/3'],
  ['a diary', '', article(STORY)],
  ['a forum', LINKED('DiscussionForumPosting'), posts, '/threads/ferry.12'],
  ['a forum without data', OG('article'), posts, '/viewtopic.php'],
  ['an encyclopedia', '<meta name="generator" content="MediaWiki 1.45.1">', article(NEWS), '/wiki/Ferry'],
  ['a product', LINKED('Product') + OG('product'), article(NEWS), '/products/boat'],
  ['a recipe that tells who said what', LINKED('Recipe') + OG('article'), article(NEWS), '/recipes/bread'],
  ['documentation', '<meta name="generator" content="Docusaurus v3">', article(GUIDE), '/docs/ferry'],
  [
    'a lesson in programming',
    OG('article'),
    `${article(GUIDE)}${'<pre><code>sail()</code></pre>'.repeat(9)}`,
    '/blog/ferry',
  ],
  ['a search', '', `<ul>${teasers}</ul>`, '/search?q=ferry'],
  ['three sentences', '', article(NEWS.slice(0, 3))],
  ['a login', '', '<form><label>Name <input></label><button>Go</button></form>', '/login'],
];

const isArticle = ([, head, body, path = '/2024/05/ferry-stops']: Row) =>
  isArticlePage(
    parse(
      `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
      `https://courier.example${path}`,
    ),
  );

test.each(ARTICLES.map((row) => [row[0], row] as const))('%s: an article', (_, row) => {
  expect(isArticle(row)).toBe(true);
});
test.each(OTHERS.map((row) => [row[0], row] as const))('%s: none', (_, row) => {
  expect(isArticle(row)).toBe(false);
});

test.each(pageNames)('fixture %s: what is found is what is extracted, or nothing', (name) => {
  const document = parse(readPageFixture(name));
  expect(findArticle(document) !== null).toBe(isArticlePage(document));
});

describe('address', () => {
  test.each([
    ['https://courier.example/2024/05/03/ferry-stops', 1],
    ['https://courier.example/2024/may/03/ferry-stops', 1],
    ['https://courier.example/news/ferry-stops-for-a-month', 1],
    ['https://courier.example/ferry', 0],
    ['https://courier.example/', -2],
    ['https://courier.example/?p=12', 0],
    ['https://courier.example/shop/boat', -3],
    ['https://courier.example/docs/manual/ferry', -8],
    ['file:///docs/ferry.html', 0],
    ['about:blank', 0],
    ['no address', 0],
  ])('%s: %d', (address, points) => expect(pointsOfAddress(address)).toBe(points));
});

describe('voice', () => {
  test.each([
    ['She said that the boat was late.', { reporter: 1, guide: 0, self: 0, quotes: 0 }],
    ['“I told you,” said Wick.', { reporter: 1, guide: 0, self: 0, quotes: 1 }],
    ['You’ll need your ticket.', { reporter: 0, guide: 2, self: 0, quotes: 0 }],
    ["I'm late, and my coat is wet.", { reporter: 0, guide: 0, self: 2, quotes: 0 }],
    ['', { reporter: 0, guide: 0, self: 0, quotes: 0 }],
  ])('%s', (text, counts) => {
    const words = text
      .toLowerCase()
      .replaceAll('’', "'")
      .split(/[^a-z']+/).length;
    const { reporter, guide, self, quotes } = measureVoices(text);
    const seen = [reporter, guide, self, quotes].map((rate) => Math.round((rate * words) / 1000));
    expect(seen).toEqual(Object.values(counts));
  });
});

describe('what is for one reader alone is left alone, though it reads like news', () => {
  const isPrivate = (url: string, head: string, body: string, attributes = '') => {
    const { found, isPrivate: left } = detectArticle(
      parse(
        `<!doctype html><html><head>${head}</head><body ${attributes}>${body}</body></html>`,
        `https://${url}`,
      ),
    );
    expect(left && found !== null).toBe(false);
    return left;
  };
  const NEWSLIKE = '<title>Ferry</title>';
  const card = '<form><input autocomplete="cc-number"></form>';
  const password = '<form><input type="password"></form>';
  const within = (field: string) =>
    `<article><h1>Ferry</h1>${paragraphs(NEWS.slice(0, 5))}${field}${paragraphs(NEWS.slice(5))}</article>`;

  test.each([
    ['mail', 'mail.post.example/2024/05/ferry', NEWSLIKE, article(NEWS)],
    ['mail that calls itself news', 'www.webmail.post.example/', LINKED('NewsArticle'), article(NEWS)],
    ['a bank', 'onlinebanking.savings.example/letters/7', NEWSLIKE, article(NEWS)],
    ['a letter that is written', 'docs.google.com/document/d/1', NEWSLIKE, article(NEWS)],
    ['a page of payment', 'post.example/2024/ferry', NEWSLIKE, article(NEWS) + card],
    ['a password amid the text', 'post.example/2024/ferry', NEWSLIKE, within(password)],
  ])('%s', (_, url, head, body) => {
    expect(isPrivate(url, head, body)).toBe(true);
  });

  test.each([
    ['an editor', 'contenteditable'],
    ['an application', 'role="application"'],
  ])('%s', (_, attributes) => {
    expect(isPrivate('post.example/2024/ferry', NEWSLIKE, article(NEWS), attributes)).toBe(true);
  });

  test.each([
    ['a site called after the mail', 'dailymail.example/2024/ferry', NEWSLIKE, article(NEWS)],
    ['a host of two words', 'mail.example/2024/ferry', NEWSLIKE, article(NEWS)],
    ['news of a host of mail', 'news.mail.example/2024/ferry', NEWSLIKE, article(NEWS)],
    ['news with its sign-in beside it', 'post.example/2024/ferry', NEWSLIKE, password + article(NEWS)],
    ['news that sells subscriptions', 'post.example/2024/ferry', LINKED('NewsArticle'), article(NEWS) + card],
    ['news with an address of its own', 'accounts/ferry', NEWSLIKE, article(NEWS)],
  ])('not %s', (_, url, head, body) => {
    expect(isPrivate(url, head, body)).toBe(false);
  });
});

test('what a reader writes is no text of the article', () => {
  const secret = 'The secret letter will be sent on Friday, the reader said.';
  const fields = [
    `<textarea>${secret}</textarea><input value="${secret}">`,
    ...['<div contenteditable>', '<div contenteditable="plaintext-only">', '<div role="textbox">'].map(
      (open) => `${open}<p>${secret}</p></div>`,
    ),
    `<p>Write to us: <span contenteditable="true">${secret}</span></p>`,
  ];
  const body = `<article><h1>Ferry</h1>${paragraphs(NEWS.slice(0, 4))}${fields.join('')}${paragraphs(NEWS.slice(4))}</article>`;
  const page = parse(
    `<!doctype html><title>Ferry</title><body>${body}`,
    'https://courier.example/2024/05/ferry',
  );
  const text = findArticle(page)?.article.text;
  expect(text).toContain(NEWS[0]);
  expect(text).not.toContain('secret');
});
