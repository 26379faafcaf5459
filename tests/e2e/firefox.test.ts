import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { ensureBrowser } from '../../src/cli/ensure-browser';
import { type Firefox, openFirefox } from '../../src/cli/firefox';
import type { Site } from '../../src/cli/serve';
import { bare, builtExtension, DEMO, MARKED_WORDS, reportOf, servePages, statementWords } from './harness';

let firefox: Firefox;
let site: Site;
beforeAll(async () => {
  const { path } = ensureBrowser('firefox');
  const extension = builtExtension('firefox');
  site = await servePages([{ html: DEMO }, { html: '<!doctype html><title>Nothing</title>' }]);
  firefox = await openFirefox({ path, extension, headless: true, loopbackOnly: true });
});
afterAll(async () => {
  await firefox.close();
  await site.close();
});

/** The value of an expression in the page or in the browser's own window, when it has become true. */
async function waitFor(context: 'content' | 'chrome', expression: string): Promise<unknown> {
  await firefox.command('Marionette:SetContext', { value: context });
  const script = `const [done] = arguments; const look = () => {
    const value = ${expression};
    if (value) done(value); else setTimeout(look, 20);
  }; look();`;
  const reply = await firefox.command('WebDriver:ExecuteAsyncScript', {
    script,
    args: [],
    scriptTimeout: 20_000,
  });
  await firefox.command('Marionette:SetContext', { value: 'content' });
  return (reply as { value: unknown }).value;
}

const BADGE = `(() => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(manifest.browser_specific_settings.gecko.id)});
  const { browserActionFor } = extension.apiManager.global;
  return browserActionFor(extension).action.getContextData(gBrowser.selectedTab).badgeText;
})()`;

it('marks the article and counts on the badge, as Chromium does', async () => {
  const report = reportOf(DEMO);
  await firefox.command('WebDriver:Navigate', { url: `${site.origin}/0` });
  const words = (await waitFor('content', `${MARKED_WORDS}.length && ${MARKED_WORDS}`)) as string[];
  expect(bare(words.join(''))).toBe(statementWords(report));
  const dependent = report.statements.filter(({ anonymous, secondHand }) => anonymous || secondHand).length;
  expect(await waitFor('chrome', BADGE)).toBe(String(dependent));
});
