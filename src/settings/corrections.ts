/**
 * What is stored of the reader's corrections, as pure functions: by the page's address, the page that was corrected last
 * at the end. What is damaged is left out.
 */

import type { Correction, Remark } from '../report';

/** Of the layout below. */
export const CORRECTIONS_VERSION = 1;
/** Pages whose corrections are kept; beyond, those that were corrected longest ago are forgotten. */
export const MOST_PAGES = 200;
/** UTF-16 code units of a page's corrections as JSON; beyond, its oldest are forgotten. */
export const MOST_CHARS = 20_000;
/** UTF-16 code units of a name that a reader gives. */
export const LONGEST_NAME = 120;

/** The corrections of one page, the newest at the end. */
export interface CorrectedPage {
  /** Without the place within the page. */
  readonly address: string;
  readonly corrections: readonly Correction[];
}

/** The corrected pages in what was stored; none where a newer version has stored it. */
export function correctedPagesIn(stored: unknown): readonly CorrectedPage[] {
  const { version, pages } = fieldsIn(stored);
  if (version !== CORRECTIONS_VERSION || !Array.isArray(pages)) return [];
  return pages.flatMap((page) => readPage(page) ?? []);
}

/** The corrections of the page at an address. */
export function correctionsOf(pages: readonly CorrectedPage[], address: string): readonly Correction[] {
  return pages.find((page) => page.address === address)?.corrections ?? [];
}

/** The corrections of a page with that of some words; `null` takes theirs back. */
export function correct(
  corrections: readonly Correction[],
  words: string,
  remark: Remark | null,
): readonly Correction[] {
  const others = corrections.filter((each) => each.words !== words);
  return remark ? [...others, { words, remark }] : others;
}

/** All pages with one more correction, or one less, within their bounds. */
export function correctPage(
  pages: readonly CorrectedPage[],
  address: string,
  words: string,
  remark: Remark | null,
): readonly CorrectedPage[] {
  const corrections = correct(correctionsOf(pages, address), words, remark);
  return join(pages, [{ address, corrections }]);
}

/** All pages with those of a file, which win, within their bounds. */
export function join(
  pages: readonly CorrectedPage[],
  added: readonly CorrectedPage[],
): readonly CorrectedPage[] {
  const addresses = new Set(added.map(({ address }) => address));
  return [...pages.filter(({ address }) => !addresses.has(address)), ...added]
    .map(({ address, corrections }) => ({ address, corrections: newest(corrections) }))
    .filter(({ corrections }) => corrections.length > 0)
    .slice(-MOST_PAGES);
}

/**
 * What to store of these pages; what else is stored with them stays.
 * @throws Error where a newer version has stored its own, which would be lost
 */
export function storedCorrections(stored: unknown, pages: readonly CorrectedPage[]): object {
  const fields = fieldsIn(stored);
  const { version } = fields;
  if (typeof version === 'number' && version > CORRECTIONS_VERSION)
    throw new Error('a newer version has stored the corrections');
  return { ...fields, version: CORRECTIONS_VERSION, pages };
}

/** The remark in a value; `null` where it is none. */
export function readRemark(value: unknown): Remark | null {
  const { as, who } = fieldsIn(value);
  if (as === 'named' || as === 'notStatement') return { as };
  const name = typeof who === 'string' ? who.trim().slice(0, LONGEST_NAME).trimEnd() : '';
  return as === 'source' && name !== '' ? { as, who: name } : null;
}

function newest(corrections: readonly Correction[]): readonly Correction[] {
  let room = MOST_CHARS + ','.length - '[]'.length;
  let from = corrections.length;
  for (; from > 0; from--) {
    room -= JSON.stringify(corrections[from - 1]).length + ','.length;
    if (room < 0) break;
  }
  return corrections.slice(from);
}

function readPage(value: unknown): CorrectedPage | null {
  const { address, corrections } = fieldsIn(value);
  if (typeof address !== 'string' || !Array.isArray(corrections)) return null;
  const read = corrections.flatMap((each): Correction[] => {
    const { words, remark } = fieldsIn(each);
    const known = readRemark(remark);
    return typeof words === 'string' && known ? [{ words, remark: known }] : [];
  });
  return read.length > 0 ? { address, corrections: read } : null;
}

function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : {};
}
