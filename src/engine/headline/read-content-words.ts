import { isHeadlineWord, plainWord } from '../../lexicon/headline-words';
import {
  findPronoun,
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isPreposition,
} from '../../lexicon/word-classes';
import type { Span } from '../../report';
import { findFirst } from '../reading/find-first';
import type { Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { stemWord } from './stem-word';

/** The words of an article by which headline and statements are compared. */
export interface ContentWords {
  /** By token: the stem, or '' for marks and for words that carry nothing. */
  readonly stems: readonly string[];
  /** First token behind the title. */
  readonly body: number;
  /** How many paragraphs of the body have the stem; not there where none has. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Paragraphs of the body. */
  readonly paragraphs: number;
}

/** Stems of all words, and in how many paragraphs each stands. Linear in the number of tokens. */
export function readContentWords(scan: Scan): ContentWords {
  const known = new Map<string, string>();
  const stems = scan.tokens.map(({ kind, norm }) => {
    if (kind === 'mark') return '';
    const stem = known.get(norm) ?? readStem(norm);
    known.set(norm, stem);
    return stem;
  });
  const titled = scan.article.blocks[0]?.kind === 'title';
  const body = titled ? findFirst(scan.tokens.length, (i) => (scan.tokens[i]?.block ?? 0) > 0) : 0;
  return { stems, body, ...countParagraphs(scan, stems, body) };
}

/** The stem by which a word of the article or of a source's name is compared; '' where it carries nothing. */
export function readStem(norm: string): string {
  const word = norm.endsWith("'s") ? norm.slice(0, -2) : norm;
  if (word === '' || isEmpty(word)) return '';
  const figures = word.replaceAll(',', '');
  return FIGURES.test(figures) ? figures : stemWord(plainWord(word));
}

/** How much a stem of the body tells: more where fewer paragraphs have it. Above 0. */
export function rarityOf({ frequency, paragraphs }: ContentWords, stem: string): number {
  return Math.log(1 + paragraphs / (frequency.get(stem) ?? 1));
}

/** The tokens that share a character with a span. */
export function tokensOf(scan: Scan, [start, end]: Span): TokenRange {
  return {
    first: findFirst(scan.tokens.length, (i) => (scan.tokens[i]?.span[1] ?? 0) > start),
    end: findFirst(scan.tokens.length, (i) => (scan.tokens[i]?.span[0] ?? 0) >= end),
  };
}

/** A number in figures, without the commas between thousands. */
const FIGURES = /^\d[\d.]*$/;

function isEmpty(norm: string): boolean {
  return (
    norm === 'that' ||
    isHeadlineWord(norm, 'denial') ||
    isDeterminer(norm) ||
    isAuxiliary(norm) ||
    isConjunction(norm) ||
    isPreposition(norm) ||
    findPronoun(norm) !== null
  );
}

function countParagraphs(
  scan: Scan,
  stems: readonly string[],
  body: number,
): Pick<ContentWords, 'frequency' | 'paragraphs'> {
  const frequency = new Map<string, number>();
  const last = new Map<string, number>();
  let paragraphs = 0;
  for (let i = body; i < stems.length; i++) {
    const block = scan.tokens[i]?.block ?? 0;
    if (i === body || block !== scan.tokens[i - 1]?.block) paragraphs++;
    const stem = stems[i] ?? '';
    if (stem === '' || last.get(stem) === block) continue;
    last.set(stem, block);
    frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  return { frequency, paragraphs };
}
