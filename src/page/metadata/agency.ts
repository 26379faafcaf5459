import { agencyCalled } from '../../lexicon/page';
import { linkedOf, type Metadata } from './metadata';

/** Characters: a dateline stands in so much of a line. "PORT HALE, Scotland (Reuters) - …" */
const DATELINE = 90;

/** Lines of the body in which the dateline is looked for: a summary may come first. */
const FIRST_LINES = 3;

/** The news agency whose copy the article is, by its dateline, its byline or its data; `null` where none is named. */
export function findAgency(
  lines: readonly string[],
  byline: readonly string[],
  metadata: Metadata,
): string | null {
  for (const line of lines.slice(0, FIRST_LINES)) {
    for (const [, words = ''] of line.slice(0, DATELINE).matchAll(/\(([^()]{2,30})\)\s*[-–—:]/g)) {
      const agency = agencyOf(words);
      if (agency) return agency;
    }
  }
  const named = ['sourceOrganization', 'provider', 'publisher'].flatMap((key) => linkedOf(metadata, key));
  for (const text of [...byline, ...named]) {
    for (const part of text.split(/[,;|/•·\n]|\s[-–—]\s/)) {
      const agency = agencyOf(part);
      if (agency) return agency;
    }
  }
  return null;
}

function agencyOf(words: string): string | null {
  return agencyCalled(words.trim().toLowerCase().replace(/^by /, ''));
}
