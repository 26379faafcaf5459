import type { Scope } from '../messages';
import { languageName } from '../view/language-name';
import type { Translate } from '../view/words';
import type { PopupState } from './page-state';

const OFF = {
  page: 'noticeOffPage',
  site: 'noticeOffSite',
  everywhere: 'noticeOffEverywhere',
} as const satisfies Record<Scope, string>;

/** The one sentence for a page without a report; the language is named in the reader's own. */
export function noticeOf(state: Exclude<PopupState, { kind: 'ready' }>, t: Translate): string {
  switch (state.kind) {
    case 'analysing':
      return t('noticeAnalysing');
    case 'notArticle':
      return t('noticeNotArticle');
    case 'nothingToRead':
      return t('noticeNothingToRead');
    case 'notEnglish':
      return t('noticeNotEnglish', { language: languageName(state.language, t('languageTag')) });
    case 'notPage':
    case 'browserPage':
      return t('noticeBrowserPage');
    case 'noAccess':
      return t('noticeNoAccess');
    case 'off':
      return t(OFF[state.scope]);
    case 'failed':
      return t('noticeFailed');
  }
}
