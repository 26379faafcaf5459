import { isOfClass } from '../../lexicon/grammar';
import { normAt } from '../reading/scan';
import { agreesInGender } from './agrees-in-gender';
import type { Discourse } from './discourse';
import type { Entry } from './find-entry';
import { isTitle } from './find-entry';
import { countShared } from './find-matter';
import { isCalledOther } from './is-called-other';
import { isKnown, LEAD } from './is-foreseeable';
import { countDescribing, speaksForOther } from './is-same-speaker';
import { isBare, opensNext } from './opens-next';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** So many words of content in common make the next paragraph go on with the matter. */
const SAME_IN_NEXT = 1;
/** So many, where somebody without a description says it later on. */
const SAME_LATER = 2;
/** So many, where the name comes with a description of another kind: "a rescue worker said … ¶ Ben Veld, a member of the team, …" */
const SAME_DESCRIBED = 3;

/** "a tram executive called it a joke. ¶ Ben Veld said the joke …": who is named next, without another job, and on the same matter. */
export function isTakenUp(
  discourse: Discourse,
  described: Referent,
  named: Referent,
  first: Phrase,
  { opening, speaks }: Entry,
): boolean {
  if (described.plural || isTitle(discourse.scan, first.block) || isCalledOther(described, named))
    return false;
  if (!agreesInGender(described, named)) return false;
  if (speaks.block !== opening.block) return false;
  if (speaksOn(discourse, described, named, first, speaks)) return true;
  const same = countShared(discourse, first.head, named);
  if (opensNext(discourse.scan, described, named)) return same >= SAME_IN_NEXT;
  if (described.owner || opening.quoted || speaksForOther(discourse.scan, described, named)) return false;
  const known = isKnown(discourse.scan, described);
  if (named.nouns.size === 0)
    return same >= SAME_LATER && !(known && described.mention?.noun?.kind !== 'office');
  return !known && same + countDescribing(discourse.scan, described, named) >= SAME_DESCRIBED;
}

/** "The bishop said … ¶ “We failed,” Ben Veld told the inquiry.": who is quoted right behind, and of whom the text says nothing, is the one of the lead. */
function speaksOn(
  { scan, findingAt, atHead }: Discourse,
  described: Referent,
  named: Referent,
  first: Phrase,
  speaks: Phrase,
): boolean {
  const noun = described.mention?.noun;
  // a judge or prosecutor speaks of people who speak for themselves
  const job = noun?.kind === 'office' && !isOfClass('court-officer', noun.singular);
  if (
    !job ||
    !isBare(scan, described, named) ||
    !findingAt.has(first.head) ||
    first.block >= LEAD ||
    speaks.block - first.block > 1
  )
    return false;
  const quoted = scan.speechAt[findingAt.get(speaks.head)?.content[0]?.first ?? -1] ?? -1;
  if (quoted === -1 || normAt(scan, speaks.range.end) === ',') return false;
  for (let i = first.head + 1; i < speaks.range.first; i++)
    if (findingAt.has(i) && atHead[i] !== described) return false;
  return true;
}
