import type { Token } from './reading';

/** Words of "as the board's report notes" before its verb. */
const LONGEST_AS = 6;

/** "As the report [notes], …": a verb, though it ends the phrase. */
export function opensWithAs(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 2; i >= 0 && i >= at - LONGEST_AS; i--) {
    const before = tokens[i - 1];
    if (tokens[i]?.norm === 'as')
      return !before || before.kind === 'mark' || before.block !== tokens[i]?.block;
    if (tokens[i]?.kind === 'mark') return false;
  }
  return false;
}
