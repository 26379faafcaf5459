import { isReadable } from '../engine/reading/language';
import type { Report } from '../report';
import { languageName } from '../view/language-name';
import { textReport } from '../view/text-report';
import { translate } from './translate';

/** How reports are written down. */
export interface Format {
  readonly start: string;
  readonly between: string;
  readonly end: string;
  /** `report` is `null` for a page that is no article. */
  render(id: string | number, report: Report | null): string;
}

export const FORMAT_NAMES = ['text', 'json', 'jsonl'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** `many`: more than one report may come, so that a text needs headings and JSON needs a list. */
export function formatFor(name: FormatName, many: boolean): Format {
  const toData = (id: string | number, report: Report | null) =>
    report ? { id, ...report } : { id, article: null };
  switch (name) {
    case 'jsonl':
      return {
        start: '',
        between: '',
        end: '',
        render: (id, report) => `${JSON.stringify(toData(id, report))}\n`,
      };
    case 'json':
      return {
        start: many ? '[\n' : '',
        between: ',\n',
        end: many ? '\n]\n' : '\n',
        render: (id, report) => JSON.stringify(toData(id, report), null, 2),
      };
    case 'text':
      return {
        start: '',
        between: '\n',
        end: '',
        render: (id, report) =>
          `${many ? `=== ${id} ===\n\n` : ''}${report ? textOf(report) : `${translate('noticeNotArticle')}\n`}`,
      };
  }
}

function textOf(report: Report): string {
  const { language } = report.article;
  if (language !== null && !isReadable(language)) {
    const name = languageName(language, translate('languageTag'));
    return `${translate('noticeNotEnglish', { language: name })}\n`;
  }
  return `${textReport(report, translate).trimEnd()}\n`;
}
