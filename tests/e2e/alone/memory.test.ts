import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPopup, popupSettled } from '../../../src/cli/browsers/popup-session';
import { visitOf } from '../../../src/settings/visit';
import { type Chromium, DEMO, markedWords, openExtension, reportOf } from '../harness';

const HOUR = 60 * 60_000;

let chromium: Chromium;
beforeAll(async () => {
  chromium = await openExtension();
});
afterAll(() => chromium.close());

const report = reportOf(DEMO);
const store = (items: object) =>
  chromium.worker.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
const stored = (key: string) =>
  chromium.worker.evaluate(
    `chrome.storage.local.get(null).then((all) => all[${JSON.stringify(key)}] ?? null)`,
  );

/** The popup over the page in front, and how to read in it what has changed. */
async function openChanges(): Promise<() => Promise<string>> {
  const popup = await openPopup(chromium.context);
  await popupSettled(popup);
  return async () => String(await popup.evaluate(`document.querySelector('#changes').textContent`));
}

it('remembers nothing unless it was asked to', async () => {
  const page = await chromium.open(DEMO);
  await markedWords(page);
  expect(await stored('visits')).toBe(null);
  expect(await (await openChanges())()).toBe('');
  await page.close();
});

it('says on a later visit what has changed in the sourcing of an article', async () => {
  await store({ settings: { version: 1, remember: true } });
  const page = await chromium.open(DEMO);
  await markedWords(page);
  const address = page.url();
  const key = `visit ${address}`;
  await expect.poll(() => stored('visits')).toEqual([address]);

  const earlier = visitOf(report, Date.now() - 3 * HOUR);
  const [first, ...rest] = earlier.statements.map((statement) =>
    statement.who?.startsWith('Tomas') ? { ...statement, who: 'an aide', anonymous: true } : statement,
  );
  const gone = { ...first, words: 'the toll would be doubled in July', who: 'Dana Holt' };
  await store({ [key]: { last: { ...earlier, statements: [gone, ...rest] }, before: null } });
  await page.reload();
  await markedWords(page);
  const changes = await openChanges();
  await expect.poll(changes).toContain('the toll would be doubled in July');
  expect(await changes()).toContain('an aide → Tomas Verrell');
  await page.close();
});

it('finds what was remembered before pages that a site routes by “#/” were told apart', async () => {
  const former = chromium.origin + chromium.pathOf(DEMO);
  const earlier = visitOf(report, Date.now() - 3 * HOUR);
  const others = await stored('visits');
  await store({
    [`visit ${former}`]: { last: earlier, before: null },
    visits: [...(others as string[]), former],
  });
  const page = await chromium.context.newPage();
  await page.goto(`${former}#/quay`);
  await markedWords(page);
  await expect.poll(() => stored('visits')).toEqual([...(others as string[]), `${former}#/quay`]);
  expect(await stored(`visit ${former}`)).toBe(null);
  expect(await stored(`visit ${former}#/quay`)).toMatchObject({ before: { at: earlier.at } });
  await page.close();
});

it('makes its list anew where that is damaged, and forgets nothing', async () => {
  const listed = (await stored('visits')) as string[];
  await store({ visits: 7 });
  const page = await chromium.open(DEMO);
  await markedWords(page);
  await expect
    .poll(async () => [(await stored('visits')) ?? []].flat().sort())
    .toEqual([...listed, page.url()].sort());
  await page.close();
});

it('forgets it all on the options page', async () => {
  const options = await chromium.context.newPage();
  await options.goto(new URL('/src/options/options.html', chromium.worker.url()).href);
  const forget = options.locator('button[name="forget-visits"]');
  await expect.poll(() => forget.isEnabled()).toBe(true);
  await forget.click();
  await expect.poll(() => stored('visits')).toBe(null);
  await expect.poll(() => forget.isDisabled()).toBe(true);
  await options.close();
});
