import type { Report } from '../../report';
import { CSV_HEADER, csvRecords } from '../../view/export/csv-table';
import { escapeMarkdown } from '../../view/export/escape-markdown';
import { jsonLd } from '../../view/export/json-ld';
import { markdownLedger } from '../../view/export/markdown-ledger';
import { textReport } from '../../view/text-report';
import { translate } from '../translate';
import { noticeOn } from './notice-on';

/** How reports are written down. */
export interface Format {
  readonly start: string;
  readonly between: string;
  readonly end: string;
  /** All that there is where no report came. */
  readonly none: string;
  /** `report` is `null` for a page that is no article. What comes to nothing is ''. */
  render(id: string | number, report: Report | null): string;
}

export const FORMAT_NAMES = ['text', 'json', 'jsonl', 'markdown', 'csv', 'jsonld'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** `many`: more than one report may come, so that a text needs headings and JSON needs a list. */
export function formatFor(name: FormatName, many: boolean): Format {
  const toData = (id: string | number, report: Report | null) =>
    report ? { id, ...report } : { id, article: null };
  switch (name) {
    case 'jsonl':
      return {
        ...LINES,
        render: (id, report) => `${JSON.stringify(toData(id, report))}\n`,
      };
    case 'json':
      return {
        start: many ? '[\n' : '',
        between: ',\n',
        end: many ? '\n]\n' : '\n',
        none: many ? '[\n\n]\n' : '',
        render: (id, report) => JSON.stringify(toData(id, report), null, 2),
      };
    case 'text':
      return {
        ...LINES,
        between: '\n',
        render: (id, report) => `${many ? `=== ${id} ===\n\n` : ''}${textOf(report)}`,
      };
    case 'markdown':
      return { ...LINES, between: '\n', render: (id, report) => markdownOf(report, String(id), many) };
    case 'csv':
      return {
        ...LINES,
        start: CSV_HEADER,
        none: CSV_HEADER,
        render: (id, report) => (report ? csvRecords(report, id) : ''),
      };
    case 'jsonld':
      return { ...LINES, render: (id, report) => (report ? `${JSON.stringify(jsonLd(report, id))}\n` : '') };
  }
}

/** Reports that just follow each other. */
const LINES = { start: '', between: '', end: '', none: '' } as const;

function textOf(report: Report | null): string {
  const notice = noticeOn(report);
  return `${report && notice === null ? textReport(report, translate).trimEnd() : notice}\n`;
}

function markdownOf(report: Report | null, id: string, many: boolean): string {
  const notice = noticeOn(report);
  if (report && notice === null) return markdownLedger(report, translate, id);
  return `${many ? `# ${escapeMarkdown(id)}\n\n` : ''}${escapeMarkdown(notice ?? '')}\n`;
}
