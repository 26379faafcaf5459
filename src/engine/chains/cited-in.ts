import type { Chain } from './chain';

/** The medium that a chain names itself, inheriting from none; `null` where it names none. */
export function citedIn({ reasons, via }: Chain): string | null {
  return reasons.some(({ rule }) => rule === 'carried-by-outlet' || rule === 'told-outlet')
    ? (via[0] ?? null)
    : null;
}
