import type { Finding, TokenRange } from '../finding';
import type { Scan } from '../scan';
import { type Link, linkSpans } from './link';
import { BIASES, type Taggings } from './tag-article';

/** Something that may be an attribution or a statement. */
export interface Proposal extends Link {
  /** Who proposes it, as bits: the rules, then the paths of the taggers. */
  readonly from: number;
  /** The rules' own finding with this content, or `null`. */
  readonly finding: Finding | null;
}

/** Those who propose, in the order of their bits. */
export const PROPOSERS = 1 + BIASES.statements.length + BIASES.attributions.length;

/**
 * All that the rules and the taggers' paths propose, each once, in order of the text. Proposals of `whole` differ where any of
 * their spans does, others only where their contents do.
 */
export function collectProposals(
  scan: Scan,
  findings: readonly Finding[],
  { attributions, statements }: Taggings,
  whole: boolean,
): Proposal[] {
  const known = new Map<string, Proposal>();
  const add = (link: Link, from: number, finding: Finding | null): void => {
    const key = whole ? `${keyOf(link.content)}|${keyOf([link.cue, link.source])}` : keyOf(link.content);
    const before = known.get(key);
    known.set(key, {
      content: link.content,
      cue: before?.cue ?? link.cue,
      source: before?.source ?? link.source,
      from: from | (before?.from ?? 0),
      finding: before?.finding ?? finding,
    });
  };
  for (const finding of findings)
    add({ content: finding.content, cue: finding.cue[0] ?? null, source: finding.source }, 1, finding);
  const blocks = blocksOf(scan);
  [...statements.paths, ...attributions.paths].forEach((path, index) => {
    for (const { first, end } of blocks)
      for (const link of linkSpans(scan, path, first, end)) add(link, 2 << index, null);
  });
  return [...known.values()].sort((a, b) => startOf(a) - startOf(b));
}

/** The tokens of each block. */
function blocksOf(scan: Scan): TokenRange[] {
  const blocks: TokenRange[] = [];
  for (const { first, end, block } of scan.sentences) {
    const last = blocks.at(-1);
    if (last && scan.tokens[last.first]?.block === block)
      blocks[blocks.length - 1] = { first: last.first, end };
    else blocks.push({ first, end });
  }
  return blocks;
}

function keyOf(ranges: readonly (TokenRange | null)[]): string {
  return ranges.map((range) => (range ? `${range.first}-${range.end}` : '')).join();
}

/** The first token of the content. */
export function startOf(proposal: Link): number {
  return proposal.content[0]?.first ?? 0;
}
