import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openPopup, popupSettled } from '../../src/cli/browsers/popup-session';
import { summarise, summarySentence } from '../../src/view/words/summary';
import { translator } from '../../src/view/words/words';
import { ROOT } from '../rules/sources';
import { type Chromium, cardText, DEMO, expectBadge, openExtension, pressCommand, reportOf } from './harness';

let chromium: Chromium | null = null;
afterEach(async () => {
  await chromium?.close();
  chromium = null;
});

/** The language that a browser is started in, and the folder that it takes. */
const TAKEN = [
  ['de', 'de'],
  ['pt-BR', 'pt_BR'],
  ['pt-PT', 'pt_PT'],
] as const;

it.each(TAKEN)('in a browser that speaks %s popup and card do so, too', async (language, folder) => {
  const words = JSON.parse(readFileSync(join(ROOT, 'public/_locales', folder, 'messages.json'), 'utf8'));
  const t = translator((key) => words[key]?.message ?? '');
  const report = reportOf(DEMO);
  chromium = await openExtension({ language });
  const page = await chromium.open(DEMO);
  await expectBadge(chromium.worker, String(summarise(report.statements).dependent));

  const popup = await openPopup(chromium.context);
  await popupSettled(popup);
  expect(await popup.evaluate('document.querySelector("h1").textContent')).toBe(
    summarySentence(summarise(report.statements), t),
  );
  expect(await popup.evaluate('document.documentElement.lang')).toBe(language);

  await pressCommand(chromium.worker, 'next-statement');
  expect(await cardText(page)).toContain(t('cardPosition', { position: 1, total: report.statements.length }));
});
