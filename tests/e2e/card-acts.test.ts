import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firstMark } from '../../src/cli/browsers/first-mark';
import { openPopup } from '../../src/cli/browsers/popup-session';
import { translate as t } from '../../src/cli/translate';
import { plainStatement } from '../../src/view/export/plain-statement';
import {
  type Chromium,
  cardText,
  DEMO,
  markedWords,
  openExtension,
  plain,
  pressCommand,
  reportOf,
} from './harness';
import { clickInCard, findInCard } from './in-card';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openExtension();
});
afterEach(async () => {
  await chromium.worker.evaluate('chrome.storage.local.clear()');
  await page.close();
});
afterAll(() => chromium.close());

const report = reportOf(DEMO);
const [first] = report.statements;
const whoSays = (id: string) => report.statements.find((each) => each.id === id)?.who ?? '';

const cards = () => page.evaluate(() => document.querySelectorAll('html > :popover-open').length);

async function hoverFirst(): Promise<void> {
  page = await chromium.open(DEMO);
  const { x, y } = await firstMark(page);
  await page.mouse.move(x, y);
  await cardText(page);
}

describe('a card under the pointer', () => {
  it('stays while the pointer uses it, and copies its statement', async () => {
    await hoverFirst();
    await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await clickInCard(page, 'copy');
    await expect.poll(() => cardText(page)).toContain(t('cardCopied'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const inPage = { ...report, article: { ...report.article, url: page.url() } };
    if (!first) throw new Error('the demo has no statement');
    expect(copied).toBe(plainStatement(inPage, first, t));
  });

  it('leads through just the statements that rest on the same', async () => {
    await hoverFirst();
    const ids = report.roots.find(({ statements }) => statements.includes(first?.id ?? ''))?.statements ?? [];
    expect(ids.length).toBeGreaterThan(2);
    for (const id of [...ids.slice(1), ids[0] ?? '']) {
      const before = await cardText(page);
      await clickInCard(page, 'shared-next');
      await expect.poll(() => cardText(page)).not.toBe(before);
      expect(plain(await cardText(page))).toContain(plain(whoSays(id)));
      const position = report.statements.findIndex((each) => each.id === id) + 1;
      expect(await cardText(page)).toContain(
        t('cardPosition', { position, total: report.statements.length }),
      );
    }
    await page.keyboard.press('Enter'); // the button has kept the focus
    const [, second] = ids;
    await expect.poll(async () => plain(await cardText(page))).toContain(plain(whoSays(second ?? '')));
  });

  it('is kept open by its pin while others come and go, until Escape', async () => {
    await hoverFirst();
    const kept = await cardText(page);
    await clickInCard(page, 'pin');
    await page.mouse.move(2, 2);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await pressCommand(chromium.worker, 'next-statement');
    await expect.poll(cards).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(cards).toBe(1);
    expect(await cardText(page)).toBe(kept);
    await page.keyboard.press('Escape');
    await expect.poll(cards).toBe(0);
  });

  it.each(['Escape', 'its button'])(
    'opened by a key and kept open, brings the reader back when %s closes it',
    async (by) => {
      page = await chromium.open(DEMO);
      await markedWords(page);
      const place = () => page.evaluate(() => [document.activeElement?.textContent, scrollY]);
      await page.locator('nav a').first().focus();
      const before = await place();
      await pressCommand(chromium.worker, 'next-statement');
      await cardText(page);
      await clickInCard(page, 'pin');
      expect(await place()).not.toEqual(before);
      if (by === 'Escape') await page.keyboard.press('Escape');
      else await clickInCard(page, 'close');
      await expect.poll(cards).toBe(0);
      expect(await place()).toEqual(before);
    },
  );

  it('kept open, is closed by its button, and where another is kept', async () => {
    await hoverFirst();
    await clickInCard(page, 'pin');
    const kept = await cardText(page);
    await pressCommand(chromium.worker, 'previous-statement');
    await expect.poll(cards).toBe(2);
    await clickInCard(page, 'pin');
    await expect.poll(cards).toBe(1);
    expect(await cardText(page)).not.toBe(kept);
    await clickInCard(page, 'close');
    await expect.poll(cards).toBe(0);
  });
});

describe('a correction', () => {
  it('makes the source one with a name, at once and when the page is loaded again; it is taken back', async () => {
    await hoverFirst();
    const anonymous = t('kindAnonymousSecondHand');
    expect(await cardText(page)).toContain(anonymous);
    await clickInCard(page, 'correct');
    await clickInCard(page, 'named');
    await expect.poll(() => cardText(page)).not.toContain(anonymous);
    expect(await cardText(page)).toContain(t('correctedByYou'));
    await page.reload();
    const { x, y } = await firstMark(page);
    await page.mouse.move(2, 2);
    await page.mouse.move(x, y);
    await expect.poll(() => cardText(page)).toContain(t('correctedByYou'));
    const popup = await openPopup(chromium.context);
    const noted = `document.querySelector('#listed .corrected')?.textContent`;
    await expect.poll(() => popup.evaluate(noted)).toBe(t('correctedByYou'));
    await page.mouse.move(2, 2);
    await page.mouse.move(x, y);
    await clickInCard(page, 'correct');
    await clickInCard(page, 'undo');
    await expect.poll(() => cardText(page)).toContain(anonymous);
    const stored = await chromium.worker.evaluate(`chrome.storage.local.get('corrections')`);
    expect(stored).toEqual({ corrections: { version: 1, pages: [] } });
  });

  it('takes a mark away; the notice brings it back, and so does the popup', async () => {
    await hoverFirst();
    const all = await markedWords(page);
    await clickInCard(page, 'correct');
    await clickInCard(page, 'none');
    await expect.poll(() => markedWords(page)).not.toBe(all);
    await expect.poll(() => cardText(page)).toContain(t('correctWithdrawn'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => markedWords(page)).toBe(all);
    await expect.poll(cards).toBe(0);

    const { x, y } = await firstMark(page);
    await page.mouse.move(2, 2);
    await page.mouse.move(x, y);
    await clickInCard(page, 'correct');
    await clickInCard(page, 'none');
    await expect.poll(() => markedWords(page)).not.toBe(all);
    const popup = await openPopup(chromium.context);
    const back = `document.querySelector('#withdrawn button')`;
    await expect.poll(() => popup.evaluate(`${back} !== null`)).toBe(true);
    await popup.evaluate(`${back}.click()`);
    await expect.poll(() => markedWords(page)).toBe(all);
    await expect.poll(() => popup.evaluate(`${back} !== null`)).toBe(false);
  });

  it('gives a statement to somebody else, by name', async () => {
    await hoverFirst();
    await clickInCard(page, 'correct');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ada Lindqvist');
    await page.keyboard.press('Enter');
    await expect.poll(() => cardText(page)).toContain('Ada Lindqvist');
    expect(await cardText(page)).toContain(t('kindSecondHand'));
  });
});

describe('the options', () => {
  it('tell how much is corrected, keep it in a file, delete it, and take it from the file', async () => {
    await hoverFirst();
    await clickInCard(page, 'correct');
    await clickInCard(page, 'named');
    const stored = () => chromium.worker.evaluate(`chrome.storage.local.get('corrections')`);
    await expect.poll(stored).not.toEqual({});
    const before = await stored();
    const options = await chromium.context.newPage();
    await options.goto(`chrome-extension://${new URL(chromium.worker.url()).host}/src/options/options.html`);
    const said = () => options.locator('#corrections > p').first().textContent();
    await expect.poll(said).toBe(t('correctionsCount', { count: 1 }));
    const download = options.waitForEvent('download');
    await options.locator('[name="export-corrections"]').click();
    const path = (await (await download).path()) ?? '';
    await options.locator('[name="delete-corrections"]').click();
    await expect.poll(said).toBe(t('correctionsNone'));
    expect(await options.locator('#status').textContent()).toBe(t('correctionsDeleted'));
    await options.locator('#import-corrections').setInputFiles(path);
    await expect.poll(said).toBe(t('correctionsCount', { count: 1 }));
    expect(await stored()).toEqual(before);
    const other = { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
    await options.locator('#import-corrections').setInputFiles(other);
    await expect
      .poll(() => options.locator('#status').textContent())
      .toBe(t('correctionsNotInFile', { file: 'other.json' }));
    await options.close();
  });
});

/** What the menu of the words that are selected does. */
const chooseMenu = () =>
  chromium.worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => { chrome.contextMenus.onClicked.dispatch({ menuItemId: 'who-says', editable: false, pageUrl: tab.url }, tab); })`);

const select = (from: string, to = from) =>
  page.evaluate(
    ([from, to]) => {
      const range = document.createRange();
      const [start, end] = [from, to].map((selector) => document.querySelector(String(selector)));
      if (!start || !end) throw new Error('nothing to select');
      range.setStart(start, 0);
      range.setEnd(end, end.childNodes.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );

const NOTES = `<!doctype html><html lang="en"><title>My notes</title><body>
<p id="a">Some notes of mine, from here and there, with no order at all.</p>
<p id="b">Dana Holt, who leads the harbour, said on Monday that <i id="i">the quay will close</i> for a month.</p>
<p id="c">A senior official who asked not to be named told The Meridian Courier that the owner had known of the fault.</p>`;

describe('“Who says this?”', () => {
  it('shows the statements that are selected in an article, one after the other, and no others', async () => {
    page = await chromium.open(DEMO);
    await markedWords(page);
    await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('p')].filter(({ textContent }) =>
        /corroding cables|According to the newspaper/.test(textContent ?? ''),
      );
      paragraphs[0]?.setAttribute('id', 'from');
      paragraphs.at(-1)?.setAttribute('id', 'to');
    });
    await select('#from', '#to');
    const selected = String(await page.evaluate(() => String(getSelection())));
    const total = report.statements.filter(({ content: [span] }) =>
      selected.includes(report.text.slice(...(span ?? [0, 0])).slice(0, 20)),
    ).length;
    expect(total).toBeGreaterThan(2);
    await chooseMenu();
    await expect.poll(() => cardText(page)).toContain(t('cardSelected', { position: 1, total }));
    await clickInCard(page, 'next');
    await expect.poll(() => cardText(page)).toContain(t('cardSelected', { position: 2, total }));
  });

  it('reads what is selected on any page, without marks', async () => {
    page = await chromium.open(NOTES);
    await select('#i');
    await chooseMenu();
    await expect.poll(() => cardText(page)).toContain('Dana Holt');
    expect(await cardText(page)).toContain(t('cardSelected', { position: 1, total: 1 }));
    expect(await findInCard(page, 'correct')).toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(cards).toBe(0);
    await select('#b', '#c');
    await chooseMenu();
    await expect.poll(() => cardText(page)).toContain(t('cardSelected', { position: 1, total: 2 }));
    await clickInCard(page, 'next');
    await expect.poll(() => cardText(page)).toContain('senior official');
  });

  it.each([
    ['where nobody says it', '#a', 'selectionNone'],
    ['where nothing is selected', null, 'selectionUnread'],
  ])('says so %s', async (_, selector, words) => {
    page = await chromium.open(NOTES);
    if (selector) await select(selector);
    await chooseMenu();
    await expect.poll(() => cardText(page)).toContain(t(words));
    await page.keyboard.press('Escape');
    await expect.poll(cards).toBe(0);
  });
});
