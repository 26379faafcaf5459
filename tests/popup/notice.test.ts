import { expect, test } from 'vitest';
import { noticeOf } from '../../src/popup/notice';
import type { PopupState } from '../../src/popup/page-state';
import { english as t } from '../view/english';

test.each<[Exclude<PopupState, { kind: 'ready' }>, string]>([
  [{ kind: 'analysing' }, 'Reading the article…'],
  [{ kind: 'notArticle' }, 'This page does not look like a news article.'],
  [{ kind: 'nothingToRead' }, 'There is no article text on this page to read.'],
  [{ kind: 'notEnglish', language: 'de' }, 'This article is in German. Whence reads English only, so far.'],
  [
    { kind: 'notEnglish', language: 'pt-br' },
    'This article is in Portuguese. Whence reads English only, so far.',
  ],
  [
    { kind: 'notEnglish', language: 'zz-nonsense' },
    'This article is in zz. Whence reads English only, so far.',
  ],
  [{ kind: 'notEnglish', language: '?' }, 'This article is in ?. Whence reads English only, so far.'],
  [
    { kind: 'browserPage' },
    'Extensions cannot read this page: it belongs to the browser, to its extension store, or is a PDF.',
  ],
  [
    { kind: 'notPage' },
    'Extensions cannot read this page: it belongs to the browser, to its extension store, or is a PDF.',
  ],
  [
    { kind: 'noAccess' },
    "Whence has no access to this site. Allow it in the browser's extension settings, then reload the page.",
  ],
  [{ kind: 'off', scope: 'page' }, 'Whence is off on this page, until it is reloaded.'],
  [{ kind: 'off', scope: 'site' }, 'Whence is off on this site.'],
  [{ kind: 'off', scope: 'everywhere' }, 'Whence is off everywhere.'],
  [{ kind: 'failed' }, 'The analysis failed, so nothing is marked. Reload the page to try again.'],
])('%o', (state, sentence) => {
  expect(noticeOf(state, t)).toBe(sentence);
});
