import type { Report } from '../../report';
import type { Translate } from '../words/words';
import { CSV_HEADER, csvRecords } from './csv-table';
import { fileName } from './file-name';
import { jsonLd } from './json-ld';
import { markdownLedger } from './markdown-ledger';

/** What a report can be saved as, in the order in which it is offered. */
export const FILE_FORMATS = ['markdown', 'csv', 'json', 'jsonld'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export interface ExportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

const TYPES = {
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8;header=present' },
  json: { ending: 'json', type: 'application/json' },
  jsonld: { ending: 'jsonld', type: 'application/ld+json' },
} as const satisfies Record<FileFormat, { readonly ending: string; readonly type: string }>;

/** Without it some spreadsheets take a file for one in the encoding of the system. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The report as a file of its own. */
export function exportFile(report: Report, format: FileFormat, t: Translate): ExportFile {
  const { ending, type } = TYPES[format];
  return { name: fileName(report.article.title, ending), type, text: textOf(report, format, t) };
}

function textOf(report: Report, format: FileFormat, t: Translate): string {
  switch (format) {
    case 'markdown':
      return markdownLedger(report, t);
    case 'csv':
      return `${BYTE_ORDER_MARK}${CSV_HEADER}${csvRecords(report, report.article.url)}`;
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'jsonld':
      return `${JSON.stringify(jsonLd(report), null, 2)}\n`;
  }
}
