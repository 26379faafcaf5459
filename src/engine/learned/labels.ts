/** What a token is in the tagger's eyes. `B` opens a span, `I` goes on with it. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

/** Index of the label of a token outside all spans. */
export const OUTSIDE = 0;

/** The roles of an attribution, in the order of their labels. */
export const ROLES = ['source', 'cue', 'content'] as const;

export type Role = (typeof ROLES)[number];

/** Label of a span's first token. */
export function beginOf(role: Role): number {
  return 1 + 2 * ROLES.indexOf(role);
}

/** Label of a span's later tokens. */
export function insideOf(role: Role): number {
  return 2 + 2 * ROLES.indexOf(role);
}

/** `I` follows only its own `B` or `I`. */
export function mayFollow(previous: number, label: number): boolean {
  return label === OUTSIDE || label % 2 === 1 || previous === label || previous === label - 1;
}
