import { type Chain, isNameless } from '../chains/chain';
import { findFirst } from '../reading/find-first';
import type { Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import type { Entity } from '../sources/entities';
import { DEFAULT_CONFIDENCE } from './default-confidence';
import { findOwners, type Named } from './find-owner';
import { findPhrases, type Phrase } from './find-phrases';

/** How the article accounts for a source without a name. */
export interface Accounting {
  /** Why the name is withheld, in order of the text: "on condition of anonymity because …". */
  readonly reasons: readonly Phrase[];
  /** What the source is said to know it from, in order of the text: "familiar with the talks". */
  readonly knowledge: readonly Phrase[];
}

/** By source; one that the article accounts for with no word is not in it. */
export type Reasons = ReadonlyMap<Entity, Accounting>;

/** Finds the article's own words for withholding each source's name, and for what it knows its matter from. Linear. */
export function findReasons(scan: Scan, chains: readonly Chain[], standing: ReadonlySet<Finding>): Reasons {
  const firm = [...standing].filter(({ confidence }) => confidence >= DEFAULT_CONFIDENCE);
  const surest = new Set(firm);
  const named = namesOf(chains.filter(({ sourced }) => surest.has(sourced.finding)));
  const owning = {
    scan,
    named,
    firstNamed: indexBySentence(scan, named),
    byName: indexByName(named),
    saidAt: markSaid(scan, firm),
  };
  const found = new Map<Entity, { reasons: Phrase[]; knowledge: Phrase[] }>();
  for (const phrase of findPhrases(scan, firm)) {
    for (const entity of findOwners(owning, phrase)) {
      if (!isNameless(entity.identity)) continue;
      const account = found.get(entity) ?? { reasons: [], knowledge: [] };
      found.set(entity, account);
      if (phrase.kind === 'knowledge') account.knowledge.push(phrase);
      else account.reasons.push(phrase);
    }
  }
  return found;
}

/** The words of `phrases` in a sentence, else those nearest to it; `null` where there are none. */
export function wordsFor(phrases: readonly Phrase[], sentence: number): TokenRange | null {
  const next = findFirst(phrases.length, (i) => (phrases[i]?.sentence ?? 0) >= sentence);
  const [before, behind] = [phrases[next - 1], phrases[next]];
  const nearer =
    !before || (behind && behind.sentence - sentence <= sentence - before.sentence) ? behind : before;
  return nearer?.words ?? null;
}

/** The words beside each cue that name a source, in order of the text. */
function namesOf(chains: readonly Chain[]): Named[] {
  const named: Named[] = [];
  for (const { sourced } of chains) {
    const { finding, source, mention, behind } = sourced;
    if (mention && source) named.push({ range: mention.range, entity: source });
    if (finding.behind && behind) named.push({ range: finding.behind, entity: behind });
  }
  return named.sort((a, b) => a.range.first - b.range.first);
}

function indexBySentence(scan: Scan, named: readonly Named[]): Int32Array {
  const first = new Int32Array(scan.sentences.length + 1).fill(named.length);
  let next = 0;
  scan.sentences.forEach((sentence, at) => {
    while (next < named.length && (named[next]?.range.first ?? 0) < sentence.first) next++;
    first[at] = next;
  });
  return first;
}

function markSaid(scan: Scan, firm: readonly Finding[]): Uint8Array {
  const saidAt = new Uint8Array(scan.tokens.length);
  for (const { content, cue } of firm) {
    for (const { first, end } of content) saidAt.fill(1, first, end);
    for (const { first, end } of cue) saidAt.fill(2, first, end);
  }
  return saidAt;
}

/** By all and by the first of its words: the person whose name it is. */
function indexByName(named: readonly Named[]): ReadonlyMap<string, Entity> {
  const byName = new Map<string, Entity>();
  for (const { entity } of named) {
    if (entity.identity !== 'person') continue;
    const [first = ''] = entity.name.split(' ');
    for (const key of [entity.name, first]) if (!byName.has(key)) byName.set(key, entity);
  }
  return byName;
}
