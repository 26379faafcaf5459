import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { openChromiumReader } from './chromium-reader';
import { openFirefoxReader } from './firefox-reader';
import type { Reader } from './reader';

const BROWSERS = [
  ['Chromium', openChromiumReader],
  ['Firefox', openFirefoxReader],
] as const;

/** Declares the same tests for each browser. In none of them may the extension throw or complain. */
export function inBothBrowsers(declare: (reader: () => Reader) => void): void {
  describe.each(BROWSERS)('in %s', (_, openReader) => {
    let reader: Reader;
    beforeAll(async () => {
      reader = await openReader();
    });
    afterEach(async () => {
      expect(await reader.complaints()).toEqual([]);
    });
    afterAll(() => reader.close());
    declare(() => reader);
  });
}
