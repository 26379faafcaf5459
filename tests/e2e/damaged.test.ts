import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPopup } from '../../src/cli/browsers/popup-session';
import { translate } from '../../src/cli/translate';
import { WEIGHTS_FILE } from '../../src/engine/learned/weights-file';
import { builtExtension, type Chromium, DEMO, MARKED_WORDS, openExtension } from './harness';

const folder = mkdtempSync(join(tmpdir(), 'whence-damaged-'));
let chromium: Chromium;
beforeAll(async () => {
  cpSync(builtExtension('chrome'), folder, { recursive: true });
  truncateSync(join(folder, WEIGHTS_FILE), 1000);
  chromium = await openExtension({ extension: folder });
});
afterAll(async () => {
  await chromium.close();
  rmSync(folder, { recursive: true });
});

it('says so in the popup when its weights cannot be read, and marks nothing', async () => {
  const page = await chromium.open(DEMO);
  const popup = await openPopup(chromium.context);
  await expect
    .poll(() => popup.evaluate('document.body.textContent'), { timeout: 10_000 })
    .toContain(translate('noticeFailed'));
  expect(await page.evaluate(MARKED_WORDS)).toEqual([]);
});
