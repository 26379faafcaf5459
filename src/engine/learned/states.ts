import { beginLabel, gapLabel, OUTSIDE, ROLES, type Role, type SpanKind } from './labels';

/**
 * Where a reader of the paragraph is. The state of a span says which element of an attribution it is (`s` source, `q` cue, `c`
 * content), and which elements of the same attribution have been and are still to come: `c|qs|` is a content behind its cue and
 * source, `s||cq` a source before both. So a chain that sees only one state back knows what an attribution still lacks. Listed are the
 * combinations that are common in news; a rarer one counts as the nearest of them.
 */
const SPANS = [
  ['c|qs|', 's||cq', 'q|s|c', 'c||qs', 'c||cqs', 'c|cqs|', 'q|cs|c', 'q|cs|', 's|c|cq'],
  ['s|c|q', 's|cq|', 'q|c|s', 'q||c', 'c|q|', 'c||cq', 'q|c|c', 'c|cq|', 'q|c|cs'],
  ['s|cq|c', 'q||cs', 's|q|c', 'c||q', 'q|c|', 'c|q|s', 'c|s|q', 'c||'],
].flat();

/** Between two spans of one attribution: `n|s|cq` behind its source and before the rest. */
const GAPS = [
  ['n|s|cq', 'n|qs|c', 'n|c|qs', 'n|cs|q', 'n|cqs|c', 'n|cq|s'],
  ['n|c|cqs', 'n|cs|cq', 'n|q|c', 'n|c|q', 'n|q|cs', 'n|cq|cs'],
].flat();

const LETTERS: Readonly<Record<Role, string>> = { source: 's', cue: 'q', content: 'c' };

/** What the states' names say, in their order: outside, the gaps, and for each span its first token and its later ones. */
const PLACES = ['o||', ...GAPS, ...SPANS.flatMap((span) => [span, span])].map((name, state) => {
  const [element = '', seen = '', ahead = ''] = name.split('|');
  const begins = state > GAPS.length && (state - GAPS.length) % 2 === 1;
  return { element, seen, ahead, begins, role: ROLES.find((role) => LETTERS[role] === element) ?? null };
});

/** States. */
export const S = PLACES.length;

/** Outside of every attribution. */
export const OUTSIDE_STATE = 0;

/** What a paragraph's first token stands behind: no token's state. */
export const START = S;

/** By state: the role of its span, as an index of `ROLES`; -1 outside of spans. */
export const ROLE_OF = Int8Array.from(PLACES, ({ role }) => (role ? ROLES.indexOf(role) : -1));

/** By state: 1 at the first token of a span. The state of its later tokens is the next one. */
export const BEGINS = Uint8Array.from(PLACES, ({ begins }) => (begins ? 1 : 0));

/** By state: 1 where the attribution's cue, or source, has been, or is to come. */
export const CUE_SEEN = Uint8Array.from(PLACES, ({ seen }) => (seen.includes('q') ? 1 : 0));
export const CUE_AHEAD = Uint8Array.from(PLACES, ({ ahead }) => (ahead.includes('q') ? 1 : 0));
export const SOURCE_SEEN = Uint8Array.from(PLACES, ({ seen }) => (seen.includes('s') ? 1 : 0));
export const SOURCE_AHEAD = Uint8Array.from(PLACES, ({ ahead }) => (ahead.includes('s') ? 1 : 0));

/** By state: the label that its features speak of. */
export const LABEL_OF = Uint8Array.from(PLACES, ({ element, role, seen, ahead, begins }) => {
  if (element === 'o') return OUTSIDE;
  if (!role) return gapLabel(ahead.includes('q'));
  return beginLabel(kindOf(role, seen, ahead)) + (begins ? 0 : 1);
});

function kindOf(role: Role, seen: string, ahead: string): SpanKind {
  if (role === 'source') return ahead.includes('q') ? 'source>' : 'source<';
  if (role === 'content') return seen.includes('q') ? 'content<' : 'content>';
  if (!ahead.includes('c')) return 'cue<';
  return seen.includes('s') ? 'cue>, sourced' : 'cue>';
}

/**
 * The state of a span's first token, or of a gap (`role` null), by the roles of its attribution before and behind it; where the
 * combination has no state of its own, the one that differs from it least, and of several the one that is listed first.
 */
export function stateOf(role: Role | null, seen: ReadonlySet<Role>, ahead: ReadonlySet<Role>): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  PLACES.forEach((place, state) => {
    if (place.role !== role || (role ? !place.begins : place.element !== 'n')) return;
    const differs = (names: string, roles: ReadonlySet<Role>): number =>
      ROLES.filter((other) => names.includes(LETTERS[other]) !== roles.has(other)).length;
    const difference = differs(place.seen, seen) + differs(place.ahead, ahead);
    if (difference < least) {
      least = difference;
      nearest = state;
    }
  });
  return nearest;
}
