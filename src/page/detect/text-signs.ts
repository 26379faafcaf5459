import type { Article } from '../../report';
import { measureVoices } from './voice';

/** Characters of the text that are listened to: enough to know its voice. */
const SAMPLE = 8_000;

/**
 * Points by how often words of a voice come, per 1,000 words, the highest rate that is reached counting. Set so that
 * reports, columns and interviews of the corpus gain and instructions, offers, forums and stories lose.
 */
const REPORTER = [
  [0, -1],
  [2, 0],
  [4, 1],
  [7, 2],
  [12, 3],
] as const;
const GUIDE = [
  [0, 0],
  [7, -1],
  [12, -3],
] as const;
const SELF = [
  [0, 0],
  [8, -1],
  [15, -2],
] as const;
const QUOTES = [
  [0, 0],
  [4, 1],
] as const;

/** Share of list items from which a text is a list. */
const LIST = 0.5;

/** Elements of code from which a page teaches programming. */
const MUCH_CODE = 6;

/** What the text says: whose voice it is, and whether it is a list. */
export function pointsOfText({ text, blocks }: Article): number {
  const body = blocks.filter(({ kind }) => kind !== 'title');
  const lines: string[] = [];
  let chars = 0;
  for (const { kind, span } of body) {
    if (chars > SAMPLE) break;
    if (kind === 'quotation') continue;
    lines.push(text.slice(...span));
    chars += span[1] - span[0];
  }
  const { reporter, guide, self, quotes } = measureVoices(lines.join('\n'));
  const items = body.filter(({ kind }) => kind === 'list-item').length;
  return (
    step(REPORTER, reporter) +
    step(QUOTES, quotes) +
    step(GUIDE, guide) +
    step(SELF, self) +
    (items > LIST * body.length ? -2 : 0)
  );
}

function step(steps: readonly (readonly [rate: number, points: number])[], rate: number): number {
  return steps.findLast(([least]) => rate >= least)?.[1] ?? 0;
}

/** What the rest of the page says: news has an author and a day, and no code. */
export function pointsOfPage(document: Document, { byline, agency, published }: Article): number {
  const code = document.getElementsByTagName('code').length + document.getElementsByTagName('pre').length;
  return (byline || agency ? 1 : 0) + (published ? 1 : 0) + (code >= MUCH_CODE ? -3 : 0);
}
