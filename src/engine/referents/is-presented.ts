import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';
import { agreesInGender } from './agrees-in-gender';
import type { Discourse } from './discourse';
import { fitsNoun } from './fits-noun';
import { isWitness } from './is-witness';
import { mayBeOther } from './may-be-other';
import { opensNext } from './opens-next';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** Blocks: the title and the first paragraph. */
const OPENING = 1;
/** Paragraphs: the name follows at once. */
const AT_ONCE = 2;

/**
 * Whether the article's next paragraphs present, by their form alone, `named` as the somebody of the lead: "A mother has
 * called the pool a trap. ¶ Ines Roth, 34, said …"; "The father of the sailor … ¶ Ines Roth kept a shop …".
 */
export function isPresented(discourse: Discourse, described: Referent, named: Referent): boolean {
  if (described.plural || !agreesInGender(described, named)) return false;
  const { scan } = discourse;
  if (isWitness(discourse, described, named)) return true;
  const lead = described.appearances[0]?.phrase;
  const aged =
    isPresentedByAge(scan, described, named) && lead && !mayBeOther(discourse, described, lead, named);
  return aged || (isKin(described) && opensNext(scan, described, named));
}

/** "the father of the sailor" */
export function isKin({ nouns }: Referent): boolean {
  return [...nouns].some((noun) => findSourceNoun(noun)?.kind === 'relative');
}

/** The lead's somebody is whoever comes next with an age. */
function isPresentedByAge(scan: Scan, described: Referent, named: Referent): boolean {
  const lead = described.appearances[0]?.phrase;
  const next = named.appearances[0]?.phrase;
  const fresh = described.owner !== null || isOfClass('indefinite', normAt(scan, described.range.first));
  if (!lead || !next || !fresh) return false;
  if (
    lead.block > OPENING
      ? !followsAtOnce(scan, described, named, lead, next)
      : next.block - lead.block > AT_ONCE
  )
    return false;
  return isAged(scan, next);
}

/** "Ines Roth, 34," */
export function isAged(scan: Scan, { range: { end } }: Phrase): boolean {
  return (normAt(scan, end) === ',' || normAt(scan, end) === '(') && isAge(scan, end + 1);
}

/** Further down, who opens the very next paragraph, and is called nothing that the other is not. */
function followsAtOnce(
  scan: Scan,
  described: Referent,
  named: Referent,
  lead: Phrase,
  next: Phrase,
): boolean {
  if (next.block - lead.block !== 1 || next.role !== 'subject' || next.quoted) return false;
  if (scan.tokens[next.range.first - 1]?.block === next.block) return false;
  return named.nouns.size === 0 || fitsNoun(described, named);
}

/** Years: who makes statements is no younger and no older. */
const YOUNGEST = 5;
const OLDEST = 110;

function isAge(scan: Scan, at: number): boolean {
  const years = Number(normAt(scan, at));
  return (
    scan.classes[at] === 'num' && years >= YOUNGEST && years <= OLDEST && scan.classes[at + 1] === 'mark'
  );
}
