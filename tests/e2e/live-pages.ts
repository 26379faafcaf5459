/** Pages for scripts to change: two articles of one invented paper, and its front page. */

const head = (title: string) => `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="Harbour Courier"><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}"}</script></head>`;

export const FERRY_TITLE = 'Ferry stops until the spring';

export const FERRY: readonly string[] = [
  'The ferry to Tarn will stop for a month, the harbour office said on Monday.',
  'Two officials who asked not to be named said the engine had been repaired with the wrong parts.',
  'The Meridian Courier reported that the owner knew of the fault, citing a former captain.',
  'The ship was built forty years ago and carries sixty cars across the sound.',
  '“We will bring everybody home before the winter,” said Ines Kallas, who leads the office.',
];

export const BRIDGE_TITLE = 'Bridge opens a week early';

export const BRIDGE: readonly string[] = [
  'The bridge at Calder opens a week early, the mayor said on Tuesday.',
  'Engineers told Radio Sund that the cables had been tested three times.',
  'According to people familiar with the plans, the toll will rise in the summer.',
  'The bridge has two lanes and a path for those who walk.',
  'Piet Mareno, a member of parliament, said that he would cross it on foot.',
];

/** One more paragraph of the first article. */
export const UPDATE = 'The shipyard denied on Tuesday that it had used any wrong parts.';

export const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

export const article = (title: string, texts: readonly string[]) =>
  `<article><h1>${title}</h1><div class="story">${paragraphs(texts)}</div></article>`;

/** A page whose `main` holds the markup. */
export const page = (title: string, main: string) =>
  `${head(title)}<body><nav><a href="/">Harbour Courier</a></nav><main>${main}</main><p id="clock">0</p></body></html>`;

export const FERRY_PAGE = page(FERRY_TITLE, article(FERRY_TITLE, FERRY));
export const BRIDGE_PAGE = page(BRIDGE_TITLE, article(BRIDGE_TITLE, BRIDGE));

/** What the front page's `main` holds. */
export const TEASERS = Array.from(
  { length: 12 },
  (_, i) =>
    `<section><h2><a href="/story-${i}">Ferry number ${i} is late, captain says</a></h2><p>More inside.</p></section>`,
).join('\n');

/** An element with a shadow tree of this markup, and its own content for the tree's slots. */
export const inShadowTree = (tree: string, content = '') =>
  `<div data-tree><template shadowrootmode="open">${tree}</template>${content}</div>`;
