import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { openChromiumReader } from './chromium-reader';
import { openFirefoxReader } from './firefox-reader';
import type { Reader } from './reader';

const BROWSERS = [
  ['Chromium', openChromiumReader],
  ['Firefox', openFirefoxReader],
] as const;

/**
 * Declares the same tests for each browser. In none of them may the extension throw or complain. `isPrivate`: in a private
 * window.
 */
export function inBothBrowsers(declare: (reader: () => Reader) => void, isPrivate = false): void {
  describe.each(BROWSERS)('in %s', (_, openReader) => {
    let reader: Reader;
    beforeAll(async () => {
      reader = await openReader({ isPrivate });
    });
    afterEach(async () => {
      expect(await reader.complaints()).toEqual([]);
    });
    afterAll(() => reader.close());
    declare(() => reader);
  });
}
