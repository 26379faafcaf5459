/** The roles of an attribution. */
export const ROLES = ['source', 'cue', 'content'] as const;

export type Role = (typeof ROLES)[number];

/**
 * The kinds of span that features tell apart. A source whose cue is still to come (`>`) or is not (`<`); a content whose cue
 * has not been (`>`; there may be none) or has (`<`); a cue with content to come (`>`), and its source seen or not; a cue with
 * no more content to come (`<`).
 */
const SPAN_KINDS = ['source>', 'source<', 'cue>, sourced', 'cue>', 'cue<', 'content>', 'content<'] as const;

export type SpanKind = (typeof SPAN_KINDS)[number];

/** Tokens outside all spans: outside of every attribution, and between the spans of one, with its cue still to come or not. */
const OUTSIDE_KINDS = ['outside', 'gap>', 'gap<'] as const;

/** What features speak of: each kind of token outside, and the first token (`B`) and the later ones (`I`) of each kind of span. */
export const LABELS: readonly string[] = [
  ...OUTSIDE_KINDS,
  ...SPAN_KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`]),
];

/** Labels. */
export const L = LABELS.length;

/** Index of the label of a token outside of every attribution. */
export const OUTSIDE = 0;

/** Index of the label of a token between two spans of one attribution. */
export function gapLabel(cueAhead: boolean): number {
  return cueAhead ? 1 : 2;
}

/** Index of the label of a span's first token; that of the later ones follows it. */
export function beginLabel(kind: SpanKind): number {
  return OUTSIDE_KINDS.length + 2 * SPAN_KINDS.indexOf(kind);
}

/** By label: its role, as an index of `ROLES`; -1 outside of spans. */
export const ROLE_OF_LABEL = Int8Array.from(LABELS, (_, label) => {
  const kind = SPAN_KINDS[(label - OUTSIDE_KINDS.length) >> 1];
  return kind ? ROLES.findIndex((role) => kind.startsWith(role)) : -1;
});

/** By label: 1 at the first token of a span. */
export const BEGINS_LABEL = Uint8Array.from(LABELS, (name) => (name.startsWith('B-') ? 1 : 0));
