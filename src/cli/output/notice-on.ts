import { isReadable } from '../../engine/reading/language';
import type { Report } from '../../report';
import { languageName } from '../../view/words/language-name';
import { translate } from '../translate';

/** Why there is nothing to be said of a page, in one sentence; `null` where there is something. `report`: `null` for no article. */
export function noticeOn(report: Report | null): string | null {
  if (!report) return translate('noticeNotArticle');
  const { language } = report.article;
  if (language === null || isReadable(language)) return null;
  return translate('noticeNotEnglish', { language: languageName(language, translate('languageTag')) });
}
