import { ensureBrowser } from '../../src/cli/browsers/ensure-browser';

/** Once before the tests in browsers: both are there, or one sentence says what to install. */
export default function installBrowsers(): void {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
}
