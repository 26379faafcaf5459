const DASHES: ReadonlySet<string> = new Set(['―', '—', '–', '--', '-']);

/** A dash of whatever length, also one that is typed as hyphens. */
export function isDash(mark: string): boolean {
  return DASHES.has(mark);
}
