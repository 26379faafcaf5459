import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser';
import { type Firefox, openFirefox } from '../../src/cli/browsers/firefox';
import type { Site } from '../../src/cli/browsers/serve';
import { translate as t } from '../../src/cli/translate';
import type { Report } from '../../src/report';
import { KINDS } from '../../src/view/kinds';
import { type Choice, readingsOf } from '../../src/view/readings/readings';
import { builtExtension, DEMO, MARKED_WORDS, reportOf, servePages, statementWords } from './harness';
import { probePolicy } from './policy-probe';

let firefox: Firefox;
let site: Site;
/** The tabs of the article and of the options. */
let tabs: { article: string; options: string };
beforeAll(async () => {
  const { path } = ensureBrowser('firefox');
  site = await servePages([{ html: DEMO }]);
  const extension = builtExtension('firefox');
  firefox = await openFirefox({ path, extension, headless: true, loopbackOnly: true });
  await firefox.command('WebDriver:Navigate', { url: `${site.origin}/0` });
  const article = valueIn(await firefox.command('WebDriver:GetWindowHandle'));
  const { handle } = (await firefox.command('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
  tabs = { article, options: handle };
  await go('options');
  const host = await waitFor(`WebExtensionPolicy.getByID(${ID}).mozExtensionHostname`, 'chrome');
  await firefox.command('WebDriver:Navigate', { url: `moz-extension://${host}/src/options/options.html` });
  await waitFor(`document.querySelector('kbd') !== null`);
});
afterAll(async () => {
  await firefox.close();
  await site.close();
});

const ID = JSON.stringify(manifest.browser_specific_settings.gecko.id);
const valueIn = (reply: unknown) => String((reply as { value: unknown }).value);

const go = (tab: keyof typeof tabs) =>
  firefox.command('WebDriver:SwitchToWindow', { handle: tabs[tab], focus: true });

/** The value of an expression in the tab in front or in the browser's own window, when it has become true. */
async function waitFor(expression: string, context: 'content' | 'chrome' = 'content'): Promise<unknown> {
  await firefox.command('Marionette:SetContext', { value: context });
  const script = `const [done] = arguments; const look = () => {
    const value = ${expression};
    if (value) done(value); else setTimeout(look, 20);
  }; look();`;
  const reply = await firefox.command('WebDriver:ExecuteAsyncScript', {
    ...{ script, args: [], scriptTimeout: 30_000 },
  });
  await firefox.command('Marionette:SetContext', { value: 'content' });
  return (reply as { value: unknown }).value;
}

/** Uses a control of the options, then waits for what is marked in the article's tab. */
async function expectMarkedAfter(use: string, report: Report | null): Promise<void> {
  await go('options');
  await firefox.command('WebDriver:ExecuteScript', { script: use, args: [] });
  await go('article');
  const words = JSON.stringify(report ? statementWords(report) : '');
  await waitFor(`${MARKED_WORDS}.join('').replace(/\\s/g, '') === ${words}`);
}

const demo = reportOf(DEMO);
function markedBy(choice: Partial<Choice>): Report {
  const { report, marked } = readingsOf(demo, { sureness: 0, marked: KINDS, quiet: false, ...choice });
  return { ...report, statements: marked };
}
const click = (name: string) => `document.querySelector('[name="${name}"]').click();`;

it('marks what is wanted, in the tab that is open', async () => {
  await expectMarkedAfter(click('quiet'), markedBy({ quiet: true }));
  await expectMarkedAfter(
    click('secondHand'),
    markedBy({ quiet: true, marked: KINDS.filter((kind) => kind !== 'secondHand') }),
  );
  const slide = `const slider = document.querySelector('[name="sureness"]'); slider.value = 3;
    slider.dispatchEvent(new Event('change'));`;
  await expectMarkedAfter(
    slide,
    markedBy({ sureness: 3, quiet: true, marked: KINDS.filter((kind) => kind !== 'secondHand') }),
  );
  await expectMarkedAfter(click('reset'), demo);
});

it('reads no page when it must not', async () => {
  await expectMarkedAfter(click('onlyOnClick'), null);
  await expectMarkedAfter(click('onlyOnClick'), demo);
  await expectMarkedAfter(click('off'), null);
  await expectMarkedAfter(click('off'), demo);
});

it('has a way to the browser’s own shortcuts', async () => {
  await go('options');
  expect(await waitFor(`document.querySelector('.shortcuts').textContent`)).toContain('Alt+Shift+E');
  expect(await waitFor(`document.querySelector('#shortcuts').textContent`)).toContain(t('shortcutChange'));
});

it('may connect nowhere, load nothing from elsewhere, and make no markup of text', async () => {
  await go('options');
  const breaches = await probePolicy(async (expression) => {
    const script = `const [done] = arguments; ${expression}.then(done);`;
    const given = { script, args: [], scriptTimeout: 30_000 };
    return ((await firefox.command('WebDriver:ExecuteAsyncScript', given)) as { value: unknown }).value;
  });
  expect(breaches).toEqual({ through: ['own file'], asked: [] });
});
