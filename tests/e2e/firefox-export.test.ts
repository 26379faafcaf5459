import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser';
import { type Firefox, openFirefox } from '../../src/cli/browsers/firefox';
import type { Site } from '../../src/cli/browsers/serve';
import { translate as t } from '../../src/cli/translate';
import type { Report } from '../../src/report';
import { exportFile, FILE_FORMATS } from '../../src/view/export/export-file';
import { markdownLedger } from '../../src/view/export/markdown-ledger';
import { type FirefoxPopup, inWindow, openFirefoxPopup } from './firefox-popup';
import { builtExtension, DEMO, reportOf, servePages } from './harness';

let firefox: Firefox;
let site: Site;
let downloads: string;
let popup: FirefoxPopup;
let report: Report;
beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'whence-downloads-'));
  site = await servePages([{ html: DEMO }]);
  const { path } = ensureBrowser('firefox');
  const extension = builtExtension('firefox');
  firefox = await openFirefox({ path, extension, headless: true, loopbackOnly: true });
  await inWindow(
    firefox,
    `Services.prefs.setIntPref('browser.download.folderList', 2);
    Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(downloads)});
    done();`,
  );
  const url = `${site.origin}/0`;
  await firefox.command('WebDriver:Navigate', { url });
  const read = reportOf(DEMO);
  report = { ...read, article: { ...read.article, url } };
  popup = await openFirefoxPopup(firefox);
});
afterAll(async () => {
  await firefox.close();
  await site.close();
  await rm(downloads, { recursive: true, force: true });
});

async function openExport(): Promise<void> {
  const isShown = `document.querySelector('.export')?.checkVisibility() ?? false`;
  await expect.poll(() => popup.evaluate(isShown), { timeout: 20_000 }).toBe(true);
  await popup.evaluate(`document.querySelector('.export').open = true`);
}

const choose = (label: string) =>
  popup.evaluate(`[...document.querySelectorAll('.export button')]
    .find((button) => button.textContent === ${JSON.stringify(label)}).click()`);

it('copies the report as Markdown', async () => {
  await openExport();
  await choose(t('exportCopy'));
  const status = () => popup.evaluate(`document.querySelector('#status').textContent`);
  await expect.poll(status).toBe(t('exportCopied'));
  const copied = await inWindow(
    firefox,
    `const words = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    words.init(null);
    words.addDataFlavor('text/plain');
    Services.clipboard.getData(words, Ci.nsIClipboard.kGlobalClipboard);
    const data = {};
    words.getTransferData('text/plain', data);
    done(data.value.QueryInterface(Ci.nsISupportsString).data);`,
  );
  expect(copied).toBe(markdownLedger(report, t));
});

it('saves the report as a file in each format', async () => {
  await openExport();
  const labels = { markdown: 'exportMarkdown', csv: 'exportCsv', json: 'exportJson', jsonld: 'exportJsonLd' };
  for (const format of FILE_FORMATS) {
    const { name, text } = exportFile(report, format, t);
    await choose(t(labels[format]));
    await expect.poll(() => readdir(downloads), { timeout: 10_000 }).toContain(name);
    await expect.poll(() => readFileSync(join(downloads, name), 'utf8')).toBe(text);
  }
});
