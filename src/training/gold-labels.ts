import { ROLES, type Role } from '../engine/learned/labels';
import { BEGINS, OUTSIDE_STATE, ROLE_OF, stateOf } from '../engine/learned/states';
import { findFirst } from '../engine/reading/find-first';
import type { Token } from '../engine/reading/reading';
import type { TokenRange } from '../engine/rules/finding';
import type { Span } from '../report';
import type { GoldAttribution } from './corpora';

/** The tokens that share a character with the span; `null` where none does. */
function tokensOf(tokens: readonly Token[], [start, end]: Span): TokenRange | null {
  const first = findFirst(tokens.length, (i) => (tokens[i]?.span[1] ?? 0) > start);
  let last = first;
  while ((tokens[last]?.span[0] ?? end) < end) last++;
  return last > first ? { first, end: last } : null;
}

/** One span of an attribution, as tokens. */
interface Part {
  readonly role: Role;
  readonly range: TokenRange;
}

/** Gaps of more tokens are not told apart from the text outside. */
const LONGEST_GAP = 60;

/**
 * States of all tokens. Where attributions overlap, contents are painted first, then sources, and cues on top of them; of two
 * contents the one that is listed later stays whole. Spans begin anew in every block.
 */
export function labelTokens(tokens: readonly Token[], attributions: readonly GoldAttribution[]): Uint8Array {
  const states = new Uint8Array(tokens.length).fill(OUTSIDE_STATE);
  const parted = attributions.map((attribution) => listParts(tokens, attribution));
  for (const role of ['content', 'source', 'cue'] as const) {
    for (const parts of parted) {
      parts.forEach((part, at) => {
        if (part.role !== role) return;
        const { first, end } = part.range;
        const begin = stateOf(role, ...neighbours(parts, at));
        states.fill(begin + 1, first, end);
        states[first] = begin;
      });
    }
  }
  beginAnew(tokens, states);
  for (const parts of parted) paintGaps(states, parts);
  return states;
}

/** In order of the text. */
function listParts(tokens: readonly Token[], attribution: GoldAttribution): Part[] {
  return ROLES.flatMap((role) =>
    attribution[role].flatMap((span) => {
      const range = tokensOf(tokens, span);
      return range ? [{ role, range }] : [];
    }),
  ).sort((a, b) => a.range.first - b.range.first);
}

/** Roles before and behind part `at`; parts of its own role right beside it do not count. */
function neighbours(parts: readonly Part[], at: number): [seen: ReadonlySet<Role>, ahead: ReadonlySet<Role>] {
  const role = parts[at]?.role;
  let from = at;
  let to = at + 1;
  while (parts[from - 1]?.role === role) from--;
  while (parts[to]?.role === role) to++;
  return [rolesOf(parts.slice(0, from)), rolesOf(parts.slice(to))];
}

function rolesOf(parts: readonly Part[]): ReadonlySet<Role> {
  return new Set(parts.map(({ role }) => role));
}

/** What goes on after another span, or over a block's end, begins anew. */
function beginAnew(tokens: readonly Token[], states: Uint8Array): void {
  for (let i = 0; i < states.length; i++) {
    const state = states[i] ?? 0;
    if (ROLE_OF[state] === -1 || BEGINS[state] === 1) continue;
    const before = tokens[i - 1]?.block === tokens[i]?.block ? states[i - 1] : OUTSIDE_STATE;
    if (before !== state && before !== state - 1) states[i] = state - 1;
  }
}

function paintGaps(states: Uint8Array, parts: readonly Part[]): void {
  for (let at = 1; at < parts.length; at++) {
    const from = parts[at - 1]?.range.end ?? 0;
    const to = parts[at]?.range.first ?? 0;
    if (to - from > LONGEST_GAP) continue;
    const gap = stateOf(null, rolesOf(parts.slice(0, at)), rolesOf(parts.slice(at)));
    for (let i = from; i < to; i++) if (states[i] === OUTSIDE_STATE) states[i] = gap;
  }
}
