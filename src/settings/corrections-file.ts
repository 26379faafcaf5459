import { CORRECTIONS_VERSION, type CorrectedPage, correctedPagesIn } from './corrections';
import { findJsonFault } from './find-json-fault';

/** Says of a file that it holds corrections. */
const MARK = 'whenceCorrections';

/** The text of the file in which a reader keeps corrections. */
export function correctionsFile(pages: readonly CorrectedPage[]): string {
  return `${JSON.stringify({ [MARK]: CORRECTIONS_VERSION, pages }, null, 2)}\n`;
}

/** The corrections in a file, damaged ones left out; `null` where it holds none of ours. */
export function readCorrectionsFile(text: string): readonly CorrectedPage[] | null {
  const json = text.replace(/^\uFEFF/, '');
  const value: unknown = findJsonFault(json) === null ? JSON.parse(json) : null;
  if (typeof value !== 'object' || value === null || !(MARK in value)) return null;
  const pages = correctedPagesIn({ ...value, version: value[MARK] });
  return pages.length > 0 ? pages : null;
}
