import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isAged } from '../reading/is-aged';
import { normAt, type Scan } from '../reading/scan';
import { agreesInGender } from './agrees-in-gender';
import type { Discourse } from './discourse';
import { fitsNoun } from './fits-noun';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** The noun for whoever serves in a body. */
const OFFICIAL = 'official';

/**
 * "A judge has ruled … ¶ Ben Veld, 51, had sued", "A neighbour heard shots. ¶ Ben Veld, 51, was found dead", "A father has told how his son fell.
 * ¶ Ben Veld, 19, was playing": whether the one presented by name and age may be somebody of whom the other tells.
 */
export function mayBeOther(
  discourse: Discourse,
  described: Referent,
  first: Phrase,
  named: Referent,
): boolean {
  const { scan, findingAt } = discourse;
  const next = named.appearances[0]?.phrase;
  if (!next || fitsNoun(described, named)) return false;
  if (!isLay(described) || suffers(scan, next)) return true;
  return !findingAt.has(next.head) && hasRival(discourse, described, first, named);
}

/** Who tells of himself: no judge, lawyer, official or witness, who speak of others. */
function isLay({ nouns, mention }: Referent): boolean {
  const kind = mention?.noun?.kind;
  // "a 27-year-old"
  if (mention && isAged(mention.head)) return true;
  if (nouns.size === 0 || kind === 'agent' || kind === 'spokesperson' || kind === 'group') return false;
  return ![...nouns].some(
    (noun) =>
      noun === OFFICIAL ||
      isOfClass('court-officer', noun) ||
      isOfClass('never-named', noun) ||
      isOfClass('of-others', noun) ||
      findSourceNoun(noun)?.kind === 'medium',
  );
}

/** "Ben Veld, 51, was shot": somebody of whom others tell. */
function suffers(scan: Scan, { sentence, head }: Phrase): boolean {
  const end = scan.sentences[sentence]?.end ?? head;
  for (let i = head; i < end; i++) {
    const word = normAt(scan, i);
    if (isOfClass('harmed', word) || isOfClass('tried', word) || isOfClass('perishing', word)) return true;
  }
  return false;
}

/** "A nurse has told how she saved [a boy]": somebody else of the lead, who may be the one named next. */
function hasRival({ atHead }: Discourse, described: Referent, { block }: Phrase, named: Referent): boolean {
  return atHead.some(
    (other) =>
      other !== undefined &&
      other !== described &&
      other.kind === 'someone' &&
      other.appearances[0]?.phrase.block === block &&
      other.appearances[0].phrase.role !== 'oblique' &&
      agreesInGender(other, named),
  );
}
