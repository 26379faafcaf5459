import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../src/cli/browsers/popup-session';
import { translate as t } from '../../src/cli/translate';
import type { Report } from '../../src/report';
import { KINDS } from '../../src/view/kinds';
import { COLOUR_CHOICES } from '../../src/view/look/colour-choices';
import { type Choice, readingsOf } from '../../src/view/readings/readings';
import { summarise } from '../../src/view/words/summary';
import {
  badge,
  type Chromium,
  cardText,
  DEMO,
  expectBadge,
  expectMarked,
  openExtension,
  pressCommand,
  reportOf,
} from './harness';
import { article, FERRY, FERRY_TITLE, page as pageWith } from './live-pages';
import { countListeners, countLooks } from './looks';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await openExtension();
});
afterEach(async () => {
  await chromium.worker.evaluate('chrome.storage.local.clear()');
  for (const page of chromium.context.pages().slice(1)) await page.close();
});
afterAll(() => chromium.close());

const demo = reportOf(DEMO);
/** An article with statements of which Whence is not sure. */
const DOUBTFUL_PAGE = pageWith(
  FERRY_TITLE,
  article(FERRY_TITLE, [
    ...FERRY,
    'The owner believes that the ferry will be sold.',
    'Residents fear the island will be cut off for good.',
    'The union hopes the ferry sails again in May.',
    'Many in Tarn think the harbour office knew of it.',
    'The captain, it seems, had warned them twice.',
    'Critics call the plan a gift to the owner.',
  ]),
);

const USUAL: Choice = { sureness: 0, marked: KINDS, quiet: false };

/** What is marked of a page, the demo's if none is given, by this choice, as a report. */
function markedBy(choice: Partial<Choice>, of = demo): Report {
  const { report, marked } = readingsOf(of, { ...USUAL, ...choice });
  return { ...report, statements: marked };
}
const badgeOf = ({ statements }: Report) => String(summarise(statements).dependent || '');

const stored = () => chromium.worker.evaluate('chrome.storage.local.get()');
const store = (settings: object) =>
  chromium.worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);

/** The options in a tab of their own, when they show what is stored. */
async function openOptions(): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${new URL(chromium.worker.url()).host}/src/options/options.html`);
  await page.waitForSelector('kbd');
  return page;
}

/** A page, marked, and the options in a tab of their own. */
async function openBoth(html = DEMO): Promise<{ page: Page; options: Page }> {
  const page = await chromium.open(html);
  await expectMarked(page, reportOf(html));
  return { page, options: await openOptions() };
}

/** Waits for the demo's page to be marked so, and for its badge. */
async function expectShown(page: Page, report: Report): Promise<void> {
  await expectMarked(page, report);
  await page.bringToFront();
  await expectBadge(chromium.worker, badgeOf(report));
}

/** What was asked for before the next frame is done. */
const nextFrames = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

const check = (options: Page, name: string) => options.locator(`input[name="${name}"]`);
const status = (options: Page) => options.locator('#status').textContent();
const pickFile = (options: Page, name: string, text: string) =>
  options.locator('#import').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

it('marks only the kinds that are wanted, and counts them', async () => {
  const { page, options } = await openBoth();
  await check(options, 'secondHand').uncheck();
  const others = KINDS.filter((kind) => kind !== 'secondHand');
  await expectShown(page, markedBy({ marked: others }));
  await check(options, 'quiet').check();
  await expectShown(page, markedBy({ marked: others, quiet: true }));
  expect(await check(options, 'firstHand').isDisabled()).toBe(true);
  expect(await stored()).toEqual({ settings: { version: 1, marked: others, quiet: true } });

  await pressCommand(chromium.worker, 'next-statement');
  expect(await cardText(page), 'steps only through what is marked').toContain(
    `1 of ${markedBy({ marked: others, quiet: true }).statements.length}`,
  );
  await check(options, 'secondHand').check();
  await check(options, 'quiet').uncheck();
  await expectShown(page, demo);
});

it('shows more statements or surer ones, in the page, on the badge and in the popup', async () => {
  const { page, options } = await openBoth(DOUBTFUL_PAGE);
  const doubtful = reportOf(DOUBTFUL_PAGE);
  const slider = check(options, 'sureness');
  const usual = await options.locator('#sureness-sentence').textContent();
  for (const [key, sureness] of [
    ['End', 3],
    ['Home', -3],
  ] as const) {
    await slider.press(key);
    const now = markedBy({ sureness }, doubtful);
    expect(now.statements.length).not.toBe(doubtful.statements.length);
    await expectShown(page, now);
    expect(await options.locator('#sureness-sentence').textContent()).not.toBe(usual);
    const popup = await openPopup(chromium.context);
    await expect
      .poll(() => popup.evaluate(`document.querySelector('main').textContent`))
      .toContain(`of ${now.statements.length} `);
    await options.bringToFront();
  }
  expect(await slider.getAttribute('aria-valuetext')).toBe(t('surenessAll'));
});

it('draws the lines in the reader’s colours, in the page and in the sample', async () => {
  const { page, options } = await openBoth();
  const rules = () =>
    page.evaluate(
      `document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText)).join(' ')`,
    );
  const sample = () =>
    options.evaluate(`document.querySelector('[data-tone="light"] [data-sample="anonymous"]').style.textDecorationLine
      + ' ' + document.querySelector('[data-tone="light"] [data-sample="anonymous"]').style.textDecorationStyle`);
  const line = options.locator('select[name="anonymous-line"]');
  await line.selectOption('double');
  await expect.poll(rules).toContain('underline 1px double');
  expect(await sample()).toBe('underline double');
  await options.locator('select[name="anonymous-colour"]').selectOption('olive');
  const { light, dark } = COLOUR_CHOICES.olive;
  await expect
    .poll(stored)
    .toMatchObject({ settings: { looks: { anonymous: { light, dark, line: 'double' } } } });

  await options.locator('select[name="anonymous-colour"]').selectOption('own');
  await options.locator('input[name="anonymous-light"]').fill('#ffcc00');
  await expect.poll(() => options.locator('#anonymous-fault').textContent()).toContain('On light pages');
  await expect.poll(rules).toContain('rgb(255, 204, 0)');
  await line.selectOption('dashed');
  await expect
    .poll(() => options.locator('#looks > .fault').textContent())
    .toBe('Second-hand and Anonymous have the same line: only the colour tells them apart.');
  await options.getByRole('button', { name: t('looksReset') }).click();
  await expect.poll(rules).not.toContain('rgb(255, 204, 0)');
  await expect.poll(stored).toEqual({ settings: { version: 1, looks: {} } });
});

describe('where Whence reads', () => {
  it('is off on the sites of the list', async () => {
    const { page, options } = await openBoth();
    const input = options.getByLabel(t('optionsSitesAdd'));
    await input.fill('harbour post');
    await input.press('Enter');
    await expect.poll(() => options.locator('#site-fault').textContent()).toContain('is no site');
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    await input.fill('http://127.0.0.1:4000/story');
    await input.press('Enter');
    await expectMarked(page, null);
    await expect.poll(() => status(options)).toBe('127.0.0.1 is off now.');
    expect(await options.locator('#site-fault').textContent()).toBe('');
    await options.getByRole('button', { name: 'Remove 127.0.0.1' }).click();
    await expectShown(page, demo);
    await expect.poll(() => options.evaluate('document.activeElement.name')).toBe('site');
  });

  it('is nowhere when it is off everywhere', async () => {
    const { page, options } = await openBoth();
    await check(options, 'off').check();
    await expectMarked(page, null);
    await check(options, 'off').uncheck();
    await expectShown(page, demo);
  });

  it('is where the reader asks for it', async () => {
    const { page, options } = await openBoth();
    await check(options, 'onlyOnClick').check();
    await expectMarked(page, null);
    await page.bringToFront();
    await expectBadge(chromium.worker, '');
    await page.reload();
    expect(await countListeners(page)).toBe(0);
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    expect(await badge(chromium.worker)).toBe('');

    await openPopup(chromium.context);
    await expectShown(page, demo);
    const next = await chromium.open(DEMO);
    expect(await countListeners(next)).toBe(0);
    await pressCommand(chromium.worker, 'next-statement');
    expect(await cardText(next)).toContain('1 of ');
    await expectMarked(next, demo);
  });
});

it('opens no card for the pointer when it must not, but for the keyboard; and shows no badge', async () => {
  const { page, options } = await openBoth();
  await check(options, 'hoverCard').uncheck();
  await check(options, 'badge').uncheck();
  await page.bringToFront();
  await expectBadge(chromium.worker, '');
  const first = page.getByText('The Road Safety Board confirmed').first();
  const box = await first.boundingBox();
  if (!box) throw new Error('the paragraph has no box');
  const looks = await countLooks(page);
  const hover = async () => {
    await page.mouse.move(5, 5);
    await nextFrames(page);
    const before = await looks.counts();
    await page.mouse.move(box.x + 320, box.y + 12);
    await nextFrames(page);
    return (await looks.counts()).waits - before.waits;
  };
  expect(await hover(), 'waits for the frame, and not for the pointer to rest').toBe(1);
  await pressCommand(chromium.worker, 'next-statement');
  expect(await cardText(page), 'by keyboard').toContain('1 of ');
  await page.keyboard.press('Escape');

  await options.bringToFront();
  await check(options, 'hoverCard').check();
  await check(options, 'badge').check();
  await page.bringToFront();
  await expectBadge(chromium.worker, badgeOf(demo));
  expect(await hover(), 'waits for both').toBe(2);
  expect(await cardText(page), 'by pointer').not.toContain('1 of ');
});

describe('all settings', () => {
  const CHANGED = { quiet: true, sureness: 2, sitesOff: ['post.example'], looks: {} };

  it('are kept in a file, set back, and taken from the file again', async () => {
    const page = await chromium.open(DEMO);
    await store({ version: 1, ...CHANGED });
    await expectMarked(page, markedBy({ quiet: true, sureness: 2 }));
    const options = await openOptions();
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: t('fileExport') }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('whence-settings.json');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    expect(JSON.parse(text)).toMatchObject({ whenceSettings: 1, ...CHANGED });

    await options.getByRole('button', { name: t('fileReset') }).click();
    await expect.poll(() => status(options)).toBe(t('fileResetDone'));
    await expectMarked(page, demo);
    await options.getByRole('button', { name: t('optionsUndo') }).click();
    await expectMarked(page, markedBy({ quiet: true, sureness: 2 }));
    await expect.poll(() => status(options)).toBe(t('optionsUndone'));

    await options.getByRole('button', { name: t('fileReset') }).click();
    await expectMarked(page, demo);
    await pickFile(options, 'mine.json', text);
    await expect.poll(() => status(options)).toBe('The settings of mine.json hold now.');
    await expectMarked(page, markedBy({ quiet: true, sureness: 2 }));
    expect(await stored()).toMatchObject({ settings: CHANGED });
  });

  it('stay as they are where the file is bad', async () => {
    await store({ version: 1, ...CHANGED });
    const options = await openOptions();
    for (const [text, sentence] of [
      ['{\n"off": tru }', 'x.json is no JSON file; the fault is in line 2, column 8.'],
      [
        '{"whenceSettings": 1, "off": true, "sureness": 11}',
        'in x.json, “sureness” is not what it should be',
      ],
      ['{"whenceSettings": 99, "off": true}', 'x.json comes from a newer Whence'],
    ] as const) {
      await pickFile(options, 'x.json', text);
      await expect.poll(() => status(options)).toContain(sentence);
      expect(await stored()).toEqual({ settings: { version: 1, ...CHANGED } });
    }
  });

  it('of a newer version are left alone, and the page says so', async () => {
    const settings = { version: 99, off: 'sometimes' };
    await store(settings);
    const options = await openOptions();
    await expect.poll(() => options.locator('.notice').textContent()).toBe(t('optionsNewer'));
    for (const input of await options.locator('fieldset :is(input, select, button)').all())
      expect(await input.isDisabled()).toBe(true);
    expect(await stored()).toEqual({ settings });
  });

  it('that are damaged are named, and stay until they are changed', async () => {
    const settings = { version: 1, quiet: 'yes', sureness: 2 };
    await store(settings);
    const options = await openOptions();
    await expect.poll(() => options.locator('.notice').textContent()).toContain(t('optionsQuiet'));
    expect(await check(options, 'sureness').inputValue()).toBe('2');
    await check(options, 'badge').uncheck();
    await expect.poll(stored).toEqual({ settings: { ...settings, badge: false } });
    await check(options, 'quiet').check();
    await expect.poll(() => options.locator('.notice').textContent()).toBe('');
  });

  it('stay as they are where the browser’s storage is full', async () => {
    const options = await openOptions();
    await chromium.worker.evaluate(`(async () => {
      const { QUOTA_BYTES, set } = chrome.storage.local;
      await chrome.storage.local.set({ ballast: 'x'.repeat(QUOTA_BYTES - 20) });
    })()`);
    await check(options, 'quiet').click();
    await expect.poll(() => status(options)).toBe(t('optionsNotSaved'));
    expect(await check(options, 'quiet').isChecked()).toBe(false);
    await chromium.worker.evaluate(`chrome.storage.local.remove('ballast')`);
    await check(options, 'quiet').check();
    await expect.poll(() => status(options)).toBe('');
    await expect.poll(stored).toEqual({ settings: { version: 1, quiet: true } });
  });
});

it('tells the shortcuts, and opens the browser’s page for them', async () => {
  const options = await openOptions();
  expect(await options.locator('.shortcuts').innerText()).toContain('Alt+Shift+E');
  const [opened] = await Promise.all([
    chromium.context.waitForEvent('page'),
    options.getByRole('button', { name: t('shortcutChange') }).click(),
  ]);
  await expect.poll(() => opened.url()).toBe('chrome://extensions/shortcuts');
});

it('is opened from the foot of the popup', async () => {
  const page = await chromium.open(DEMO);
  await expectMarked(page, demo);
  const popup = await openPopup(chromium.context);
  const [opened] = await Promise.all([
    chromium.context.waitForEvent('page'),
    popup.evaluate(`document.querySelector('#options').click()`),
  ]);
  await expect.poll(() => opened.title()).toBe(t('optionsTitle'));
});

it('can be walked through by keyboard, at 320 pixels without a sideways scroll', async () => {
  const options = await openOptions();
  await options.setViewportSize({ width: 320, height: 700 });
  expect(await options.evaluate('document.documentElement.scrollWidth')).toBe(320);
  const count = await options.evaluate(
    `document.querySelectorAll(':is(input, select, button, summary):not([hidden] *, [hidden], :disabled)').length`,
  );
  const seen = new Set<string>();
  for (let at = 0; at < Number(count); at++) {
    await options.keyboard.press('Tab');
    seen.add(
      (await options.evaluate(`(() => {
        const { tagName, name, id, textContent } = document.activeElement;
        return [tagName, name, id, textContent].join(' ');
      })()`)) as string,
    );
  }
  expect(seen.size).toBe(count);
});
