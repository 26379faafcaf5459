import { stemWord } from '../headline/stem-word';
import { isQuoted } from '../reading/is-quoted';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Discourse } from './discourse';
import type { Referent } from './referent';

/** Shorter words are mostly function words. */
const SHORTEST_CONTENT = 3;

/** How many words of content what `named` says at most at one place has in common with what is said at `here`, a head. */
export function countShared(discourse: Discourse, here: number, named: Referent): number {
  const words = wordsAt(discourse, here);
  let most = 0;
  for (const { phrase } of named.appearances) {
    let count = 0;
    for (const word of wordsAt(discourse, phrase.head)) if (words.has(word)) count++;
    most = Math.max(most, count);
  }
  return most;
}

/** How many words of content that stand together in quotation marks at `here` come back, in their order, in what `named` says. */
export function countQuotedAgain(discourse: Discourse, here: number, named: Referent): number {
  const { scan } = discourse;
  const runs = quotedRuns(scan, contentAt(discourse, here));
  let most = 0;
  for (const { phrase } of runs.length > 0 ? named.appearances : [])
    for (const range of contentAt(discourse, phrase.head))
      for (const run of runs) if (run.length > most && holdsRun(scan, run, range)) most = run.length;
  return most;
}

/** What is said under the words of the source that the head stands in. */
function contentAt({ findingAt, saidAt }: Discourse, head: number): readonly TokenRange[] {
  const finding = findingAt.get(head);
  const all = finding?.source && saidAt.get(finding.source.first);
  return all ? all.flatMap(({ content }) => content) : (finding?.content ?? []);
}

/** The words of content in what is said there; read once, though many are compared with it. */
function wordsAt(discourse: Discourse, head: number): ReadonlySet<string> {
  const { scan, saidWords } = discourse;
  const known = saidWords.get(head);
  if (known) return known;
  const words = new Set<string>();
  for (const { first, end } of contentAt(discourse, head))
    for (let i = first; i < end; i++) if (isContent(scan, i)) words.add(stemWord(normAt(scan, i)));
  saidWords.set(head, words);
  return words;
}

function isContent(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  const full = kind === 'word' || kind === 'name' || kind === 'verb' || kind === 'gerund';
  return full && normAt(scan, at).length >= SHORTEST_CONTENT;
}

function quotedRuns(scan: Scan, content: readonly TokenRange[]): string[][] {
  const runs: string[][] = [];
  for (const { first, end } of content) {
    let run: string[] = [];
    for (let i = first; i <= end; i++) {
      if (i < end && isQuoted(scan, i)) {
        if (isContent(scan, i)) run.push(normAt(scan, i));
        continue;
      }
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  return runs;
}

function holdsRun(scan: Scan, run: readonly string[], { first, end }: TokenRange): boolean {
  let next = 0;
  for (let i = first; i < end; i++) {
    if (!isContent(scan, i)) continue;
    if (normAt(scan, i) === run[next]) next++;
    else next = normAt(scan, i) === run[0] ? 1 : 0;
    if (next === run.length) return true;
  }
  return false;
}
