import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openPopup, type Popup } from '../../src/cli/browsers/popup-session';
import { translate as t } from '../../src/cli/translate';
import { exportFile, FILE_FORMATS } from '../../src/view/export/export-file';
import { linkPlaces } from '../../src/view/export/link-places';
import { markdownLedger } from '../../src/view/export/markdown-ledger';
import { QUAY } from '../view/export/quay';
import { type Chromium, DEMO, markedWords, openExtension, reportInPage, reportOf } from './harness';

let chromium: Chromium;
let page: Page;
let downloads: string;
beforeAll(async () => {
  chromium = await openExtension();
  downloads = await mkdtemp(join(tmpdir(), 'whence-downloads-'));
});
afterEach(() => page.close());
afterAll(async () => {
  await chromium.close();
  await rm(downloads, { recursive: true, force: true });
});

const report = reportOf(DEMO);

async function popupWithReport(): Promise<Popup> {
  const popup = await openPopup(chromium.context);
  const isShown = `document.querySelector('.export')?.checkVisibility() ?? false`;
  await expect.poll(() => popup.evaluate(isShown), { timeout: 10_000 }).toBe(true);
  return popup;
}

const choose = (popup: Popup, label: string) =>
  popup.evaluate(`[...document.querySelectorAll('.export button')]
    .find((button) => button.textContent === ${JSON.stringify(label)}).click()`);

it('saves the report as a file in each format', async () => {
  const session = await chromium.context.browser()?.newBrowserCDPSession();
  await session?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  page = await chromium.open(DEMO);
  await markedWords(page);
  const own = await reportInPage(chromium.worker);
  const popup = await popupWithReport();
  await popup.evaluate(`document.querySelector('.export summary').click()`);
  const labels = { markdown: 'exportMarkdown', csv: 'exportCsv', json: 'exportJson', jsonld: 'exportJsonLd' };
  for (const format of FILE_FORMATS) {
    const { name, text } = exportFile(own, format, t);
    await choose(popup, t(labels[format]));
    await expect.poll(() => readdir(downloads), { timeout: 10_000 }).toContain(name);
    await expect.poll(() => readFileSync(join(downloads, name), 'utf8')).toBe(text);
    const status = await popup.evaluate(`document.querySelector('#status').textContent`);
    expect(status).toBe(t('exportSaved', { name }));
  }
});

it('copies the report as Markdown', async () => {
  page = await chromium.open(DEMO);
  await markedWords(page);
  const own = await reportInPage(chromium.worker);
  const popup = await popupWithReport();
  await choose(popup, t('exportCopy'));
  const status = `document.querySelector('#status').textContent`;
  await expect.poll(() => popup.evaluate(status)).toBe(t('exportCopied'));
  await chromium.context.grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
  await page.bringToFront();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(markdownLedger(own, t));
});

it('offers nothing to export where there is no report', async () => {
  page = await chromium.open('<!doctype html><title>Nothing</title>');
  const popup = await openPopup(chromium.context);
  await expect
    .poll(() => popup.evaluate(`document.querySelector('main').textContent`), { timeout: 10_000 })
    .toContain(t('noticeNotArticle'));
  expect(await popup.evaluate(`document.querySelector('.export').checkVisibility()`)).toBe(false);
});

/** Each paragraph stands alone in the window. */
const SPREAD = '<style>article p { margin-block: 150vh }</style>';

const quay = QUAY.blocks.map(({ span }) => `<p>${QUAY.text.slice(...span).replaceAll('<', '&lt;')}</p>`);

it.each([
  ['the demo', report, DEMO.replace('</head>', `${SPREAD}</head>`)],
  [
    'a report made by hand',
    QUAY,
    `<!doctype html><title>Quay</title>${SPREAD}<article>${quay.join('')}</article>`,
  ],
])('links to the words of each statement: %s', async (_, { article, ...rest }, html) => {
  page = await chromium.open(html);
  const given = { ...rest, article: { ...article, url: page.url() } };
  const placeOf = linkPlaces(given);
  for (const statement of given.statements) {
    const [start = 0, end = 0] = given.blocks[statement.block]?.span ?? [];
    const paragraph = given.text.slice(start, end);
    const tab = await chromium.context.newPage();
    await tab.goto(String(placeOf(statement)));
    const isInView = `(() => {
      const wanted = ${JSON.stringify(paragraph)};
      const found = [...document.querySelectorAll('article p')].find((each) => each.textContent === wanted);
      const { top, bottom } = found.getBoundingClientRect();
      return scrollY > 0 && top >= 0 && bottom <= innerHeight;
    })()`;
    await expect.poll(() => tab.evaluate(isInView), { message: paragraph }).toBe(true);
    await tab.close();
  }
});
