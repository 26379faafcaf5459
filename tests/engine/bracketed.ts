import { analyse } from '../../src/engine/analyse';
import type { Report, Span, Statement } from '../../src/report';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';

/**
 * Sentences with their statements marked: `[who] <cue> {content}`. A sentence with several statements marks only one of
 * them per row. Offsets are never typed by hand.
 */
export interface Bracketed {
  readonly text: string;
  readonly source: string | null;
  readonly cue: string;
  readonly content: readonly string[];
}

const MARKS: Readonly<Record<string, string>> = { '[': ']', '<': '>', '{': '}' };

/** Parses a marked sentence; throws where a mark is not closed. */
export function parseBracketed(row: string): Bracketed {
  const found: Record<string, string[]> = { '[': [], '<': [], '{': [] };
  let text = '';
  for (let i = 0; i < row.length; i++) {
    const opening = row[i] ?? '';
    const closing = MARKS[opening];
    if (!closing) {
      text += opening;
      continue;
    }
    const end = row.indexOf(closing, i);
    if (end === -1) throw new Error(`"${opening}" is not closed in: ${row}`);
    const words = row.slice(i + 1, end);
    found[opening]?.push(words);
    text += words;
    i = end;
  }
  return {
    text,
    source: found['[']?.[0] ?? null,
    cue: (found['<'] ?? []).join(' … '),
    content: found['{'] ?? [],
  };
}

/** The words of some spans. */
export function wordsAt(report: Report, spans: readonly Span[]): string[] {
  return spans.map(([from, to]) => report.text.slice(from, to));
}

/** One statement a line, as a careful reader would write it down. */
export function describeStatement(report: Report, statement: Statement): string {
  const content = wordsAt(report, statement.content).join(' … ');
  const cue = wordsAt(report, statement.cue).join(' … ');
  const flags = [statement.anonymous ? 'anonymous' : '', statement.secondHand ? 'second-hand' : ''].filter(
    Boolean,
  );
  const via = statement.via.length ? ` via ${statement.via.join(', ')}` : '';
  const who = `${statement.who ?? 'nobody'} (${statement.identity})${via}`;
  return `{${content}} <${cue}> ${who}${flags.length ? ` · ${flags.join(' · ')}` : ''}`;
}

/** All statements of an article of these paragraphs, described. */
export function describeAll(
  paragraphs: readonly string[],
  title: string | null = null,
  outlet: string | null = null,
): string[] {
  const report = analyse(articleOf(paragraphs, title, outlet), WEIGHTS);
  return report.statements.map((statement) => describeStatement(report, statement));
}
