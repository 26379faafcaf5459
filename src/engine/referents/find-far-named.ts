import { isAlsoCalled } from '../../lexicon/broader-nouns';
import { isOfClass } from '../../lexicon/grammar';
import type { Scan } from '../reading/scan';
import { agreesInGender } from './agrees-in-gender';
import type { Discourse } from './discourse';
import { findEntry } from './find-entry';
import { countQuotedAgain, countShared } from './find-matter';
import { fitsNoun } from './fits-noun';
import { countDescribing, describing, isFromElsewhere, isSetApart, speaksForOther } from './is-same-speaker';
import { areTried } from './is-tried';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** What a word that describes both weighs against a word that both say. */
const DESCRIBING = 2;
/** Words that both say, and no more, count. */
const MOST_SHARED = 4;
/** Least weight that makes the description fit. */
const LEAST = 2;
/** The same in the title and the first paragraph, which mostly leave a name for later. */
const LEAST_IN_OPENING = 1;
const OPENING = 1;
/** Who holds a public office is one. */
const POLITICIAN = 'politician';
/** Of words in quotation marks, so many must come back. */
const QUOTED_LEAST = 2;

/**
 * Whom a lead's "a councillor" turns out to be further down: the one speaker who goes by its noun and says the same, or says the
 * words that it quotes. `null` where nobody is, or two may be.
 */
export function findFarNamed(
  discourse: Discourse,
  described: Referent,
  first: Phrase,
  speakers: readonly Referent[],
): Referent | null {
  let best: Referent | null = null;
  let score = 0;
  let rivals = 0;
  for (const named of speakers) {
    if (!agreesInGender(described, named) || !findEntry(discourse, first, named)) continue;
    const weight = weigh(discourse, described, first, named);
    if (weight === null || weight < score) continue;
    rivals = weight > score || !best ? 0 : rivals + 1;
    best = named;
    score = weight;
  }
  if (!best || rivals > 0) return null;
  const sure = isPublic(described) && !isPerhapsOther(discourse.scan, described, best);
  const vague =
    first.block > OPENING ||
    ([...described.nouns].every((noun) => isOfClass('anybody', noun)) &&
      !areTried(discourse, described, best));
  return score >= (sure ? 0 : vague ? LEAST : LEAST_IN_OPENING) ? best : null;
}

/** How well the named one is the one described; `null` where not at all. */
function weigh(discourse: Discourse, described: Referent, first: Phrase, named: Referent): number | null {
  const { scan } = discourse;
  const quoted = countQuotedAgain(discourse, first.head, named);
  const fits =
    (fitsNoun(described, named) && !speaksForOther(scan, described, named)) ||
    areTried(discourse, described, named);
  if ((!fits && quoted < QUOTED_LEAST) || isFromElsewhere(scan, described, named)) return null;
  return (
    DESCRIBING * (countDescribing(scan, described, named) + quoted) +
    Math.min(MOST_SHARED, countShared(discourse, first.head, named))
  );
}

/** Of an office that few in a text hold: "a councillor", "an MP"; not "an official", "a teacher". */
function isPublic({ mention }: Referent): boolean {
  const noun = mention?.noun;
  return noun?.kind === 'office' || isAlsoCalled(noun?.singular ?? '', POLITICIAN);
}

/** "a ruling party senator" may be none whom the text calls "opposition senator". */
function isPerhapsOther(scan: Scan, described: Referent, named: Referent): boolean {
  const own = describing(scan, described);
  return own.size > 0 && isSetApart(described, named);
}
