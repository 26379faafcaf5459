import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { describedUntil } from './described-until';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** Paragraphs: what "a new study" is follows so soon. */
const FORESIGHT = 4;
/** Blocks: the title and the first paragraphs. */
const LEAD = 2;
/** Tokens behind the noun in which an indefinite description says that it is new, too: "a study [published] on Monday". */
const NEWS_REACH = 5;
/** The word for a paper of any sort that may be a study. */
const REPORT = 'report';

/**
 * "Too much sleep harms, a new study says. ¶ The study by Marlow University …": ties a study, poll or report without a word on
 * whose it is to the next one that the text describes, and researchers whose study follows to that study. `papers` are all
 * papers that the text speaks of, in order.
 */
export function foreseeStudies(
  discourse: Discourse,
  sources: readonly Referent[],
  papers: readonly Referent[],
): void {
  const { scan } = discourse;
  for (const referent of sources) {
    const first = referent.appearances[0]?.phrase;
    if (!first || !(isVague(referent, first) || isNameless(referent, first))) continue;
    const next = papers.find((paper) => isNext(referent, first, paper));
    const opening = next?.appearances[0]?.phrase;
    if (!next || !opening || opening.block - first.block > FORESIGHT) continue;
    const definite = isOfClass('definite', normAt(scan, opening.range.first));
    if (referent.kind === 'document') {
      const told = opening.whole.end > opening.range.end;
      const atOnce = opening.block - first.block === 1 && opening.opens && referent.nouns.size > 0;
      const news = first.block <= LEAD && isNews(scan, opening);
      if (!(told && (definite || atOnce)) && !news) continue;
    } else if (!definite || !isPublished(scan, opening)) continue;
    referent.standsFor = next;
    const end = describedUntil(scan, opening);
    if (end > opening.whole.end)
      next.name = wordsOf(scan, definite ? opening.range.first + 1 : opening.range.first, end);
  }
}

/** "a new study", "new research" */
function isVague({ kind, plural, determiner, nouns }: Referent, { whole, range }: Phrase): boolean {
  const open = determiner === null || isOfClass('indefinite', determiner);
  return kind === 'document' && !plural && open && whole.end === range.end && isInquiry(nouns);
}

/** "Scientists compared": nobody says whose. */
function isNameless({ kind, nouns, determiner }: Referent, { whole, range, role }: Phrase): boolean {
  const bare = kind === 'people' && determiner === null && whole.end - range.first === 1;
  return bare && role === 'subject' && [...nouns].some((noun) => isOfClass('researching', noun));
}

function isInquiry(nouns: ReadonlySet<string>): boolean {
  for (const noun of nouns)
    if (noun === REPORT || isOfClass('study', noun) || isOfClass('asking', noun)) return true;
  return false;
}

/** A paper of the same sort that the text brings in behind it. */
function isNext(referent: Referent, first: Phrase, paper: Referent): boolean {
  const opening = paper.appearances[0]?.phrase;
  if (!opening || opening.head <= first.head || paper.plural || opening.quoted) return false;
  if (!isInquiry(paper.nouns)) return false;
  if (referent.kind !== 'document') return !paper.nouns.has(REPORT);
  return [...paper.nouns].some((noun) => referent.nouns.has(noun)) || isStudy(referent) === isStudy(paper);
}

function isStudy({ nouns }: Referent): boolean {
  return [...nouns].some((noun) => isOfClass('study', noun));
}

/** "[The study] was published", "[The study], published" */
function isPublished(scan: Scan, { range }: Phrase): boolean {
  for (
    let i = range.end;
    i < range.end + NEWS_REACH && scan.sentenceAt[i] === scan.sentenceAt[range.first];
    i++
  )
    if (isOfClass('publishes', normAt(scan, i))) return true;
  return false;
}

/** "a study published on Monday", not "a study in 2010". */
function isNews(scan: Scan, { range }: Phrase): boolean {
  const sentence = scan.sentenceAt[range.first];
  for (let i = range.end; i < range.end + NEWS_REACH && scan.sentenceAt[i] === sentence; i++)
    if (scan.classes[i] === 'time' || isOfClass('publishes', normAt(scan, i))) return true;
  return false;
}
