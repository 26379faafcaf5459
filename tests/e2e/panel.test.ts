import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openPanel, openPopup, type Popup, popupSettled } from '../../src/cli/browsers/popup-session';
import { type Chromium, expectMarked, openExtension, plain, reportOf } from './harness';
import { BRIDGE_PAGE, FERRY_PAGE, FERRY_TITLE, paragraphs } from './live-pages';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await openExtension();
});
afterEach(async () => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
});
afterAll(() => chromium.close());

const [ferry, bridge] = [reportOf(FERRY_PAGE), reportOf(BRIDGE_PAGE)];
const firstOf = ({ sources }: typeof ferry) =>
  sources.find(({ statements }) => statements.length > 0)?.name ?? '';
const textIn = async (popup: Popup) => plain(String(await popup.evaluate('document.body.innerText')));

/** The window's side panel, opened by the popup over the page in front. */
async function panelBeside(): Promise<Popup> {
  const popup = await openPopup(chromium.context);
  await popupSettled(popup);
  return openPanel(chromium.context, popup);
}

const expectReport = (panel: Popup, report: typeof ferry) =>
  expect.poll(() => textIn(panel), { timeout: 10_000 }).toContain(plain(firstOf(report)));
const state = (panel: Popup) => panel.evaluate(`document.querySelector('.notice')?.dataset.state`);

it('opens from the popup, and goes with the tab in front', async () => {
  expect(firstOf(ferry)).not.toBe(firstOf(bridge));
  const first = await chromium.open(FERRY_PAGE);
  await expectMarked(first, ferry);
  const panel = await panelBeside();
  await expectReport(panel, ferry);

  const second = await chromium.open(BRIDGE_PAGE);
  await expectMarked(second, bridge);
  await expectReport(panel, bridge);
  await first.bringToFront();
  await expectReport(panel, ferry);

  await first.goto(second.url());
  await expectReport(panel, bridge);
  await first.goBack();
  await expectReport(panel, ferry);
});

it('goes with an article that grows while it is read', async () => {
  const page = await chromium.open(FERRY_PAGE);
  await expectMarked(page, ferry);
  const panel = await panelBeside();
  await expectReport(panel, ferry);
  const more = paragraphs([
    'Orla Quennell, a harbour pilot, said on Friday that the quay would not hold another winter.',
  ]);
  await page.evaluate(
    `document.querySelector('.story').insertAdjacentHTML('beforeend', ${JSON.stringify(more)})`,
  );
  await expect.poll(() => textIn(panel), { timeout: 10_000 }).toContain(plain('Orla Quennell'));
});

it('brings no script into a tab that the reader merely comes by, and says so', async () => {
  const page = await chromium.open(FERRY_PAGE);
  await expectMarked(page, ferry);
  const panel = await panelBeside();
  await expectReport(panel, ferry);
  const blank = await chromium.context.newPage();
  await expect.poll(() => state(panel), { timeout: 10_000 }).toBe('notRunning');
  expect(await panel.evaluate(`document.querySelector('main .action').textContent`)).not.toBe('');
  await blank.close();
  await page.bringToFront();
  await expectReport(panel, ferry);
  expect(await panel.evaluate(`document.querySelectorAll('.open-panel').length`)).toBe(0);
  expect(FERRY_TITLE).not.toBe('');
});
