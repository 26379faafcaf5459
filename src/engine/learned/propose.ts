import type { Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { cutAtSpeaker, listSpeakers } from './cut-at-speaker';
import type { Link } from './link';
import { asStatement } from './statement-content';
import { BIASES, type Taggings } from './tag-article';
import { listStarts, listVariants } from './variants';

/** Something that may be an attribution or a statement. */
export interface Proposal extends Link {
  /** Who proposes it, as bits: the rules, then the paths of the taggers. */
  readonly from: number;
  /** The rules' own finding with this content, or `null`. */
  readonly finding: Finding | null;
}

/** The proposal as the rules have it. */
export function asRuled(proposal: Proposal, rule: Finding): Proposal {
  const { source, content } = rule;
  return { ...proposal, finding: rule, cue: rule.cue[0] ?? null, source, content };
}

/** Those who propose, in the order of their bits. */
export const PROPOSERS = 2 + BIASES.statements.length + BIASES.attributions.length;

/** The bit of those that differ from a path only in where the content ends or begins. */
const VARIANT = 2 ** (PROPOSERS - 1);

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
  const speakers = whole ? [] : listSpeakers(scan, findings);
  const add = (found: Link, from: number, finding: Finding | null): void => {
    const cut = finding ? found : cutAtSpeaker(scan, found, speakers);
    const link = whole ? found : { ...cut, content: asStatement(scan, cut.content, cut.cue) };
    const key = whole ? `${keyOf(link.content)}|${keyOf([link.cue, link.source])}` : keyOf(link.content);
    if (!link.content.some((range) => range.end > range.first)) return;
    const before = known.get(key);
    // cue and source of one proposer: those of two may have nothing to do with each other
    const { cue, source } = before?.cue ? before : link;
    known.set(key, {
      content: link.content,
      cue,
      source,
      from: from | (before?.from ?? 0),
      finding: before?.finding ?? finding,
    });
  };
  for (const finding of findings)
    add({ content: finding.content, cue: finding.cue[0] ?? null, source: finding.source }, 1, finding);
  const own = whole ? attributions : statements;
  [...statements.paths, ...attributions.paths].forEach((path, index) => {
    for (const links of path.links) {
      const starts = path === own.paths[0] ? listStarts(links) : null;
      for (const link of links) {
        add(link, 2 << index, null);
        for (const variant of starts ? listVariants(scan, link, starts, own) : [])
          add(variant, VARIANT, null);
      }
    }
  });
  return [...known.values()].sort((a, b) => startOf(a) - startOf(b));
}

function keyOf(ranges: readonly (TokenRange | null)[]): string {
  return ranges.map((range) => (range ? `${range.first}-${range.end}` : '')).join();
}

/** The first token of the content. */
export function startOf(proposal: Link): number {
  return proposal.content[0]?.first ?? 0;
}
