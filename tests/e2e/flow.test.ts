import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openPopup, type Popup } from '../../src/cli/browsers/popup-session';
import { translate } from '../../src/cli/translate';
import { flowOf } from '../../src/view/flow/flow';
import { nodeLabel } from '../../src/view/flow/words';
import { bare, type Chromium, DEMO, markedWords, openExtension, reportOf } from './harness';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openExtension();
});
afterEach(() => page.close());
afterAll(() => chromium.close());

const report = reportOf(DEMO);
const flow = flowOf(report, translate);
const named = flow.nodes.filter(({ role }) => role !== 'article');
const passerOn = named.findIndex(({ name }) => name === 'The Meridian Courier' && named.length > 0);

async function popupWithFlow(): Promise<Popup> {
  page = await chromium.open(DEMO);
  await markedWords(page);
  const popup = await openPopup(chromium.context);
  await expect
    .poll(() => popup.evaluate(`document.querySelector('.flow-canvas')?.style.height`), { timeout: 10_000 })
    .toBeTruthy();
  return popup;
}

/** The words of the highlight that lies in the page beside the marks; '' where there is none. */
const washed = async (marks: number) =>
  bare(
    String(
      await page.evaluate(`CSS.highlights.size > ${marks}
        ? [...[...CSS.highlights.values()].at(-1)].map(({ startContainer, startOffset, endOffset }) =>
            startContainer.data.slice(startOffset, endOffset)).join('') : ''`),
    ),
  );

const wordsOf = (ids: readonly string[]) =>
  bare(
    report.statements
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ content }) => content.map(([start, end]) => report.text.slice(start, end)))
      .join(''),
  );

const marksIn = async () => Number(await page.evaluate('CSS.highlights.size'));
const node = (label: string) => `document.querySelector('.flow-node[aria-label=${JSON.stringify(label)}]')`;
const pickedItems = (popup: Popup) =>
  popup.evaluate(
    `[...new Set([...document.querySelectorAll('[data-statement][data-picked]')].map(({ dataset }) => dataset.statement))].sort()`,
  );

it('has a button for each source and passer-on, that says all of it, and the picture in words', async () => {
  const popup = await popupWithFlow();
  const labels = await popup.evaluate(
    `[...document.querySelectorAll('.flow-node')].map((each) => each.ariaLabel)`,
  );
  expect((labels as string[]).toSorted()).toEqual(
    named.map((each) => nodeLabel(each, flow, translate)).toSorted(),
  );
  expect(passerOn).toBeGreaterThanOrEqual(0);
  expect(await popup.evaluate(`document.querySelector('.flow svg[role="img"]').ariaLabel`)).toContain(
    '19 statements',
  );
});

it('shows the statements of what is chosen in the page and in the list, until it is chosen no more', async () => {
  const popup = await popupWithFlow();
  const marks = await marksIn();
  for (const chosen of named.slice(0, 4)) {
    const label = nodeLabel(chosen, flow, translate);
    await popup.evaluate(`${node(label)}.click()`);
    await expect.poll(() => washed(marks)).toBe(wordsOf(chosen.statements));
    expect(await pickedItems(popup)).toEqual(chosen.statements.toSorted());
    expect(await popup.evaluate(`${node(label)}.ariaPressed`)).toBe('true');
  }
  await popup.evaluate(`document.querySelector('.flow [aria-pressed="true"]').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))`);
  await expect.poll(marksIn).toBe(marks);
  expect(await pickedItems(popup)).toEqual([]);
  expect(await popup.evaluate(`document.querySelectorAll('.flow [aria-pressed="true"]').length`)).toBe(0);
});

it('shows them for as long as the keyboard rests on a name', async () => {
  const popup = await popupWithFlow();
  const marks = await marksIn();
  const [first] = named;
  await popup.evaluate(`document.querySelector('.flow-node').focus()`);
  await expect.poll(() => washed(marks)).toBe(wordsOf(first?.statements ?? []));
  await popup.evaluate('document.activeElement.blur()');
  await expect.poll(marksIn).toBe(marks);
});

it('leaves nothing in the page when the popup is closed', async () => {
  const popup = await popupWithFlow();
  const marks = await marksIn();
  await popup.evaluate(`document.querySelector('.flow-node').click()`);
  await expect.poll(marksIn).toBe(marks + 1);
  await popup.evaluate('setTimeout(() => window.close())');
  await expect.poll(marksIn).toBe(marks);
});
