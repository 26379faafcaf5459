import type { Scope } from '../messages';
import { languageName } from '../view/words/language-name';
import type { Translate } from '../view/words/words';
import type { PopupState } from './page-state';

/** What the reader can have done about a page without a report. */
export type Remedy = 'readAnyway' | 'askAccess' | 'reload';

/** What there is to say of a page without a report. */
export interface Notice {
  /** What is the case. */
  readonly sentence: string;
  /** What to do about it; `null` while there is nothing to be done. */
  readonly hint: string | null;
  readonly button: { readonly remedy: Remedy; readonly label: string } | null;
}

const OFF = {
  page: 'noticeOffPage',
  site: 'noticeOffSite',
  everywhere: 'noticeOffEverywhere',
} as const satisfies Record<Scope, string>;

/** What to say of a page without a report, and what to do; the language is named in the reader's own. */
export function noticeOf(state: Exclude<PopupState, { kind: 'ready' }>, t: Translate): Notice {
  const notice = (sentence: string, hint: string | null, button: Notice['button'] = null) => ({
    sentence,
    hint,
    button,
  });
  switch (state.kind) {
    case 'analysing':
      return notice(t('noticeAnalysing'), null);
    case 'notArticle': {
      const button = { remedy: 'readAnyway', label: t('noticeReadAnyway') } as const;
      return notice(t('noticeNotArticle'), t('noticeNotArticleHint'), button);
    }
    case 'leftAlone': {
      const button = { remedy: 'readAnyway', label: t('noticeReadAnyway') } as const;
      return notice(t('noticeLeftAlone'), t('noticeLeftAloneHint'), button);
    }
    case 'nothingToRead': {
      const button = { remedy: 'readAnyway', label: t('noticeTryAgain') } as const;
      return notice(t('noticeNothingToRead'), t('noticeNothingToReadHint'), button);
    }
    case 'notEnglish': {
      const language = languageName(state.language, t('languageTag'));
      return notice(t('noticeNotEnglish', { language }), t('noticeNotEnglishHint'));
    }
    case 'notPage':
    case 'browserPage':
      return notice(t('noticeBrowserPage'), t('noticeBrowserPageHint'));
    case 'noAccess': {
      if (!state.mayAsk) return notice(t('noticeNoAccess'), t('noticeNoAccessHint'));
      const button = { remedy: 'askAccess', label: t('noticeAskAccess') } as const;
      return notice(t('noticeNoAccess'), t('noticeMayAskHint'), button);
    }
    case 'notRunning': {
      const button = { remedy: 'reload', label: t('noticeReload') } as const;
      return notice(t('noticeNotRunning'), t('noticeNotRunningHint'), button);
    }
    case 'off':
      return notice(t(OFF[state.scope]), t('noticeOffHint'));
    case 'failed': {
      const button = { remedy: 'reload', label: t('noticeReload') } as const;
      return notice(t('noticeFailed'), t('noticeFailedHint'), button);
    }
  }
}
