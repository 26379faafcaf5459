import { analyse } from '../../src/engine/analyse';
import type { Report, Span } from '../../src/report';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';

/** What a careful reader makes of a sentence: flags of its one statement, or that it states nothing that somebody else says. */
export type Expected = 'anonymous' | 'second-hand' | 'both' | 'neither' | 'nothing';

/** Paragraphs around a sentence, which stands where `ROW` is. */
const CONTEXTS: readonly (readonly string[])[] = [
  ['The port of Sund has quarrelled over its old pier for a decade.', 'ROW The crane on it dates from 1931.'],
  ['ROW', 'The plan goes back to a decision of last spring.', 'A vote is due in March.'],
  [
    'Ines Roth, who has run the port since 2015, said the plan was on course.',
    'The first works began in June. ROW',
    'The town has 40,000 inhabitants.',
  ],
];

/** Statements share at least so much of their letters and figures, as a part of all that either has. */
const LEAST_SHARED = 0.5;

/**
 * What is wrong with what the engine makes of `row`, a sentence with its content in braces (none where it states nothing), as
 * words; `null` where all is well. Before a slash stands what leads to it and is not judged.
 */
export function faultOf(row: string, expected: Expected, title = false): string | null {
  const [judged = '', lead = ''] = row.split(' / ').reverse();
  const sentence = judged.replace(/[{}]/g, '');
  const context = CONTEXTS[title ? 0 : row.length % CONTEXTS.length] ?? [];
  const paragraphs = context.map((words) =>
    words.replace('ROW', () => (title ? '' : `${lead} ${sentence}`.trim())).trim(),
  );
  const report = analyse(articleOf(paragraphs, title ? sentence : null), WEIGHTS);
  const at = report.text.indexOf(sentence);
  const own = report.statements.filter(({ content }) =>
    content.some(([first, end]) => first < at + sentence.length && end > at),
  );
  const wanted = wantedOf(judged, at);
  const told = own.map((statement) => ({
    flags: flagsOf(statement),
    words: statement.content.map((span) => report.text.slice(...span)).join(' … '),
    shared: share(report, statement.content, wanted),
  }));
  const seen = told.map(({ flags, words }) => `${flags}: ${words}`).join(' | ') || 'nothing';
  if (expected === 'nothing') return own.length === 0 ? null : seen;
  const best = told.find(({ shared }) => shared >= LEAST_SHARED);
  const flagged = told.some((other) => other !== best && other.flags !== 'neither');
  return best?.flags === expected && !flagged ? null : seen;
}

function flagsOf({ anonymous, secondHand }: { anonymous: boolean; secondHand: boolean }): Expected {
  if (anonymous) return secondHand ? 'both' : 'anonymous';
  return secondHand ? 'second-hand' : 'neither';
}

/** The spans in braces, in the text where the sentence stands at `at`. */
function wantedOf(row: string, at: number): Span[] {
  const spans: Span[] = [];
  let place = at;
  let open = at;
  for (const letter of row) {
    if (letter === '{') open = place;
    else if (letter === '}') spans.push([open, place]);
    else place += letter.length;
  }
  return spans;
}

function share({ text }: Report, some: readonly Span[], others: readonly Span[]): number {
  const [a, b] = [lettersOf(text, some), lettersOf(text, others)];
  const both = [...a].filter((at) => b.has(at)).length;
  return both / (a.size + b.size - both || 1);
}

function lettersOf(text: string, spans: readonly Span[]): Set<number> {
  const letters = new Set<number>();
  for (const [first, end] of spans)
    for (let at = first; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at] ?? '')) letters.add(at);
  return letters;
}
