import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPopup } from '../../src/cli/browsers/popup-session';
import { corpus } from '../corpus';
import { markedWords, openExtension, plain, reportInPage, reportOf, statementWords } from './harness';

describe.runIf(corpus)('the seed article in the browser', () => {
  it('is marked, counted and listed as the terminal reports it', async () => {
    const html = readFileSync(join(corpus ?? '', 'seed/seed.html'), 'utf8');
    const report = reportOf(html);
    expect(report.statements).toHaveLength(11);
    const chromium = await openExtension();
    try {
      const page = await chromium.open(html);
      expect(await markedWords(page)).toBe(statementWords(report));
      const inPage = await reportInPage(chromium.worker);
      expect(inPage).toEqual({ ...report, article: { ...report.article, url: page.url() } });
      const popup = await openPopup(chromium.context);
      const text = async () => plain(String(await popup.evaluate('document.body.textContent')));
      const shown = report.sources.filter(({ statements }) => statements.length > 0); // others are only candidates'
      for (const { name } of shown) await expect.poll(text).toContain(plain(name));
      expect(await text()).toContain(String(report.statements.length));
    } finally {
      await chromium.close();
    }
  });
});
