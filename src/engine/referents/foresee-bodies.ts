import { isOfClass } from '../../lexicon/grammar';
import { isLikelySurname } from '../../lexicon/names';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Discourse } from './discourse';
import { findEntry, isTitle } from './find-entry';
import { isCalled } from './is-called';
import { isPerhapsPerson, type Referent } from './referent';

/** Blocks: the first two paragraphs, which leave a body's name for later. */
const LEAD = 2;
/** Paragraphs: the name follows so soon. */
const FORESIGHT = 2;

/**
 * "An exam board has apologised … ¶ Sund Exams said …": ties a body that the lead only describes to the one that is named and
 * speaks next. `sources` are all that statements come from, in order of the text.
 */
export function foreseeBodies(discourse: Discourse, sources: readonly Referent[]): void {
  for (const described of sources) {
    if (described.standsFor || !isForeseeable(discourse, described)) continue;
    const named = sources.find((next) => isNamedNext(discourse, described, next));
    if (!named) continue;
    described.standsFor = named;
    // of "Nordmart" alone nobody could tell whether it is a body
    for (const noun of described.nouns) named.nouns.add(noun);
  }
}

/** A body without a name, brought in by the lead as new: "a water company". */
function isForeseeable(
  { scan }: Discourse,
  { kind, plural, mention, body, range, nouns, owner, appearances }: Referent,
): boolean {
  const first = appearances[0]?.phrase;
  if (!first || first.block > LEAD || first.quoted || first.role !== 'subject') return false;
  if (kind !== 'organization' || plural || body || owner || mention?.named !== false || nouns.size === 0)
    return false;
  return isOfClass('indefinite', normAt(scan, range.first)) && !isTitle(scan, first.block);
}

/** The first body with a name behind it, which speaks where it comes in, and which the text calls nothing else. */
function isNamedNext(discourse: Discourse, described: Referent, named: Referent): boolean {
  const first = described.appearances[0]?.phrase;
  if (!first || named.kind !== 'organization' || named.plural || named.mention?.named !== true) return false;
  const entry = findEntry(discourse, first, named);
  if (!entry || entry.opening.quoted || entry.speaks.block !== entry.opening.block) return false;
  if (entry.speaks.block - first.block > FORESIGHT) return false;
  // "A firm said … ¶ Holt said": a surname
  const surname =
    isPerhapsPerson(named) && (named.gender !== null || isLikelySurname(named.name.toLowerCase()));
  if (surname || !opensWithName(discourse.scan, named.range)) return false;
  return named.nouns.size === 0 || [...described.nouns].some((noun) => isCalled(named, noun));
}

const RIVAL = 'rival';

/** "Sund Air", "the University of Sund", but not "a trust that runs Sund Air" nor "Rival Sund Air". */
function opensWithName(scan: Scan, { first }: TokenRange): boolean {
  if (normAt(scan, first) === RIVAL) return false;
  return scan.classes[scan.classes[first] === 'det' ? first + 1 : first] === 'name';
}
