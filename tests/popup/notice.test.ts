import { expect, test } from 'vitest';
import { noticeOf } from '../../src/popup/notice';
import type { PopupState } from '../../src/popup/page-state';
import { english as t } from '../view/english';

const BROWSER =
  'Extensions cannot read this page: it belongs to the browser, to its extension store, or is a PDF. Open a news article, then click the button again.';
const OFF = 'Untick it below to switch it on again.';
const ENGLISH = 'Whence reads English only, so far. If there is an English version, open that one.';

/** As the reader sees it: "What is the case. What to do. [Do it]". */
function linesFor(state: Exclude<PopupState, { kind: 'ready' }>): string {
  const { sentence, hint, button } = noticeOf(state, t);
  return [sentence, hint, button && `[${button.label}] ${button.remedy}`].filter(Boolean).join(' ');
}

test.each<[Exclude<PopupState, { kind: 'ready' }>, string]>([
  [{ kind: 'analysing' }, 'Reading the article…'],
  [
    { kind: 'notArticle' },
    'This page does not look like a news article. If it is one, or another text with sources, have it read. [Read it anyway] readAnyway',
  ],
  [
    { kind: 'leftAlone' },
    'Whence leaves pages of this kind alone: mail, banks, editors, places to sign in or to pay. If you want to see who says what in its text, have it read. Nothing leaves your computer. [Read it anyway] readAnyway',
  ],
  [
    { kind: 'nothingToRead' },
    'There is no article text on this page to read. If it loads its text late, wait for it and try again. [Try again] readAnyway',
  ],
  [{ kind: 'notEnglish', language: 'de' }, `This article is in German. ${ENGLISH}`],
  [{ kind: 'notEnglish', language: 'pt-br' }, `This article is in Portuguese. ${ENGLISH}`],
  [{ kind: 'notEnglish', language: 'zz-nonsense' }, `This article is in zz. ${ENGLISH}`],
  [{ kind: 'notEnglish', language: '?' }, `This article is in ?. ${ENGLISH}`],
  [{ kind: 'browserPage' }, BROWSER],
  [{ kind: 'notPage' }, BROWSER],
  [
    { kind: 'noAccess', mayAsk: true },
    'Whence has no access to this site. Your browser will ask whether Whence may read this site. Nothing leaves your computer. [Allow on this site] askAccess',
  ],
  [
    { kind: 'noAccess', mayAsk: false },
    "Whence has no access to this site. Your browser keeps it closed, or you have. See the site access of Whence in the browser's extension settings, then reload the page.",
  ],
  [{ kind: 'off', scope: 'page' }, `Whence is off on this page, until it is reloaded. ${OFF}`],
  [{ kind: 'off', scope: 'site' }, `Whence is off on this site. ${OFF}`],
  [{ kind: 'off', scope: 'everywhere' }, `Whence is off everywhere. ${OFF}`],
  [
    { kind: 'failed' },
    'The analysis failed, so nothing is marked. Reload the page to try again. What you have typed into it may be lost. [Reload the page] reload',
  ],
])('%o', (state, lines) => {
  expect(linesFor(state)).toBe(lines);
});
