import type { Attribution, Span } from '../../report';
import type { Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** The sources of attributions, by the tokens of their cues. */
export function indexSources(
  scan: Scan,
  attributions: readonly Attribution[],
): ReadonlyMap<number, TokenRange> {
  const starting = new Map<number, number>();
  const ending = new Map<number, number>();
  scan.tokens.forEach(({ span: [start, end] }, at) => {
    starting.set(start, at);
    ending.set(end, at + 1);
  });
  const rangeOf = ([start, end]: Span): TokenRange => ({
    first: starting.get(start) ?? 0,
    end: ending.get(end) ?? 0,
  });
  const index = new Map<number, TokenRange>();
  for (const { source, cue } of attributions) {
    const [words] = source;
    if (!words) continue;
    for (const { first, end } of cue.map(rangeOf))
      for (let i = first; i < end; i++) index.set(i, withoutStamp(scan, rangeOf(words)));
  }
  return index;
}

/** "14.07 An official": the time of an entry is no part of it. */
function withoutStamp(scan: Scan, { first, end }: TokenRange): TokenRange {
  return scan.classes[first] === 'num' && scan.classes[first + 1] === 'det'
    ? { first: first + 1, end }
    : { first, end };
}
