import type { Translate } from '../view/words';
import type { PopupState } from './page-state';

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
    case 'failed':
      return t('noticeFailed');
  }
}

/** "German" for "de-at"; the tag itself where it is none. */
function languageName(tag: string, locale: string): string {
  const [subtag = ''] = tag.split('-');
  if (!/^[a-z]{2,8}$/i.test(subtag)) return tag;
  return new Intl.DisplayNames(locale, { type: 'language' }).of(subtag) ?? tag;
}
