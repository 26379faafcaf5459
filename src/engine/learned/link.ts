import type { Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { ROLES, type Role } from './labels';
import { BEGINS, CUE_AHEAD, CUE_SEEN, ROLE_OF, SOURCE_AHEAD, SOURCE_SEEN } from './states';

/** A cue with what belongs to it; without a cue, the content of a quotation that goes on. */
export interface Link {
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
  readonly content: readonly TokenRange[];
}

/** Its content, cue and source. */
export function partsOf({ content, cue, source }: Link): TokenRange[] {
  return [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])];
}

/** A content further from a cue than so many tokens is not its. */
const FARTHEST = 400;

/** A span of the path, with the state of its first token. */
interface Labelled extends TokenRange {
  readonly role: Role;
  readonly state: number;
  /** The nearest span of each role before it and behind it, in the same block. */
  readonly before: Readonly<Record<Role, Labelled | null>>;
  behind: Readonly<Record<Role, Labelled | null>>;
}

const NONE: Labelled['before'] = { source: null, cue: null, content: null };

/**
 * Ties the spans of a path through a block, whose first token is `first`, to each other. Their states say on which side to look
 * first: a content belongs to the nearest cue before it or behind it, a cue to the nearest source of its sentence. So pieces of
 * a split quotation meet at their cue, and several cues at one source. A cue without content is no link.
 */
export function linkSpans(scan: Scan, path: Uint8Array, first: number): Link[] {
  const spans = readSpans(path, first);
  const contents = new Map<Labelled, Labelled[]>();
  const links: Link[] = [];
  for (const span of spans) {
    if (span.role !== 'content') continue;
    const cue = cueOf(span);
    const pieces = cue && contents.get(cue);
    if (pieces) pieces.push(span);
    else if (cue) contents.set(cue, [span]);
    else links.push({ source: null, cue: null, content: [span] });
  }
  for (const [cue, content] of contents) links.push({ source: sourceOf(scan, cue), cue, content });
  return links;
}

function cueOf(content: Labelled): Labelled | null {
  const { before, behind, state } = content;
  const cue = CUE_AHEAD[state]
    ? (behind.cue ?? before.cue)
    : CUE_SEEN[state]
      ? (before.cue ?? behind.cue)
      : null;
  return cue && Math.abs(cue.first - content.first) <= FARTHEST ? cue : null;
}

function sourceOf(scan: Scan, { first, before, behind, state }: Labelled): Labelled | null {
  const near = (source: Labelled | null): Labelled | null =>
    source && scan.sentenceAt[source.first] === scan.sentenceAt[first] ? source : null;
  if (SOURCE_SEEN[state]) return near(before.source) ?? near(behind.source);
  return SOURCE_AHEAD[state] ? (near(behind.source) ?? near(before.source)) : null;
}

function readSpans(path: Uint8Array, first: number): Labelled[] {
  const spans: Labelled[] = [];
  let before = NONE;
  for (let i = 0; i < path.length; ) {
    const state = path[i] as number;
    const role = ROLES[ROLE_OF[state] as number];
    const inside = state + (BEGINS[state] as number);
    let to = i + 1;
    if (role) {
      while (path[to] === inside) to++;
      const span = { first: first + i, end: first + to, role, state, before, behind: NONE };
      before = { ...before, [role]: span };
      spans.push(span);
    }
    i = to;
  }
  let behind = NONE;
  for (const span of spans.toReversed()) {
    span.behind = behind;
    behind = { ...behind, [span.role]: span };
  }
  return spans;
}
