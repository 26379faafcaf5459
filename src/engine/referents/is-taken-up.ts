import { isOfClass } from '../../lexicon/grammar';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import { normAt, wordsOf } from '../reading/scan';
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
  if (described.plural || isCalledOther(described, named) || !agreesInGender(described, named)) return false;
  if (speaks.block !== opening.block) return false;
  if (opening.head === speaks.head && speaksOn(discourse, described, named, first, speaks)) return true;
  if (isTitle(discourse.scan, first.block)) return false;
  const same = countShared(discourse, first.head, named);
  if (opensNext(discourse.scan, described, named)) return same >= SAME_IN_NEXT;
  if (described.owner || opening.quoted || speaksForOther(discourse.scan, described, named)) return false;
  const known = isKnown(discourse.scan, described);
  if (named.nouns.size === 0)
    return same >= SAME_LATER && !(known && described.mention?.noun?.kind !== 'office');
  return !known && same + countDescribing(discourse.scan, described, named) >= SAME_DESCRIBED;
}

/**
 * "The bishop said … ¶ Ben Veld told the inquiry …": who speaks next, with a word on where or to whom and none on who it is, holds the office of the
 * lead. Rivals and critics come with a description, or merely "said".
 */
function speaksOn(
  discourse: Discourse,
  described: Referent,
  named: Referent,
  first: Phrase,
  speaks: Phrase,
): boolean {
  const { scan, findingAt } = discourse;
  const noun = described.mention?.noun;
  // a judge or prosecutor speaks of people who speak for themselves
  if (noun?.kind !== 'office' || isOfClass('court-officer', noun.singular)) return false;
  const last = described.appearances.findLast(({ phrase }) => phrase.head < speaks.head)?.phrase;
  const said = findingAt.get(speaks.head);
  if (!last || !said || first.block >= LEAD || speaks.block - last.block > 1) return false;
  if (!isBare(scan, described, named) || namesOther(discourse, named)) return false;
  const before = scan.sentences[speaks.sentence]?.first ?? 0;
  // "But Ben Veld said it was not", "said Ben Veld, who swims there"
  if (scan.classes[before] === 'conj' || normAt(scan, speaks.range.end) === ',') return false;
  const quoted = scan.speechAt[said.content[0]?.first ?? -1] ?? -1;
  const placed =
    said.addressee !== null || scan.classes[before] === 'prep' || scan.classes[before] === 'gerund';
  if (!placed && (quoted === -1 || scan.classes[speaks.range.end] === 'mark')) return false;
  // "Ben Veld said the mayor had lied"
  for (const { first: start, end } of said.content)
    for (let i = start; i < end; i++) if (normAt(scan, i) === noun.singular) return false;
  const own = new Set(described.appearances.map(({ phrase }) => findingAt.get(phrase.head)));
  for (let i = first.head; i < speaks.range.first; i++)
    if (findingAt.has(i) && !own.has(findingAt.get(i))) return false;
  return findingAt.has(first.head) || findingAt.has(last.head);
}

/** "Roth rules out a vote": the title has the name of somebody else. */
function namesOther({ scan, organizations }: Discourse, { person }: Referent): boolean {
  const { tokens, norms, classes } = scan;
  return tokens.some(({ block }, i) => {
    if (!isTitle(scan, block) || classes[i] !== 'name') return false;
    const word = normAt(scan, i);
    // the first word has its capital in any case
    if (i === 0 && !tokens.some((token, at) => at > 0 && token.capital && norms[at] === word)) return false;
    if (person?.words.includes(word) || organizations.at(i) || isPlace(wordsOf(scan, i, i + 1))) return false;
    return !isDemonym(word) && !findTitle(word) && !findSourceNoun(word);
  });
}
