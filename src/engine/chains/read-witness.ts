import { isOfClass } from '../../lexicon/grammar';
import { findPronoun } from '../../lexicon/word-classes';
import { findClauseSubject } from '../mentions/clause-subject';
import { isRemembered } from '../mentions/find-remembered';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { blockOf } from './block-of';
import { type Chain, isNameless } from './chain';
import { isSelf, type Relay, readTeller } from './read-teller';
import type { Tracing } from './tracing';

/**
 * "[A guest] recalled her saying that the pier was shut", "[A guest] recalled being told by a guard that", "[A guest] described how a guard
 * shouted", "A guest, [Ines Roth], recalled her saying": who heard it.
 */
export function readWitness({ scan, last, lastOf }: Tracing, finding: Finding): Relay | null {
  const verb = findRemembering(scan, finding);
  if (verb === -1) return null;
  const subject = findClauseSubject(scan, verb, scan.sentences[finding.sentence]?.first ?? verb)?.range;
  if (!subject) return null;
  const pronoun = normAt(scan, subject.first);
  if (findPronoun(pronoun)?.kind !== 'subject') {
    const teller = readTeller(scan, nameIn(scan, subject), subject.end);
    const known = teller && !teller.unnamed && [...lastOf].findLast(([who]) => isSelf(teller, who))?.[1];
    return known ? throughChain(scan, finding, known, teller.words) : teller;
  }
  // "She described how she told": her own words
  if (pronoun === normAt(scan, finding.source?.first ?? -1) || !last?.who) return null;
  const near = blockOf(scan, finding) - blockOf(scan, last.sourced.finding) <= 1;
  const { identity, plural } = last.who;
  const fits = identity === 'person' || (isNameless(identity) && plural === (pronoun === 'they'));
  return near && fits ? throughChain(scan, finding, last, subject) : null;
}

/** "a guest, [Ines Roth]": where the name begins, or the phrase that has none. */
function nameIn(scan: Scan, { first, end }: TokenRange): number {
  for (let i = first; i < end && scan.classes[i] !== 'name'; i++)
    if (normAt(scan, i) === ',' && scan.classes[i + 1] === 'name') return i + 1;
  return first;
}

/** Paragraphs: what somebody told a medium goes on over so many. */
const REACH = 5;

/** Who spoke before, and through whom. */
function throughChain(scan: Scan, finding: Finding, chain: Chain, words: TokenRange): Relay | null {
  const { who, identity, goesOn, once, via, sourced } = chain;
  if (!who) return null;
  const still = goesOn && !once && blockOf(scan, finding) - blockOf(scan, sourced.finding) <= REACH;
  return { name: who.name, unnamed: isNameless(identity), words, through: still ? via : [] };
}

/** The verb of remembering that leads to what the finding tells; -1 where there is none. */
function findRemembering(scan: Scan, { source, cue }: Finding): number {
  const first = cue[0]?.first ?? -1;
  if (source && isRemembered(scan, source)) return source.first - 1;
  const told = normAt(scan, first) === 'being' ? first - 1 : -1;
  // "how [a guard] shouted", "how [she] was told by a guard"
  const speaker = source && source.first < first ? source.first : first - 1;
  const how = normAt(scan, speaker - 1) === 'how' ? speaker - 2 : -1;
  const verb = Math.max(told, how);
  return isOfClass('remembering', normAt(scan, verb)) ? verb : -1;
}
