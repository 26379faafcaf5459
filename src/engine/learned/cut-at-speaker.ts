import { isOfClass } from '../../lexicon/grammar';
import { findFirst } from '../reading/find-first';
import { normAt, type Scan } from '../reading/scan';
import { type Finding, trimMarks } from '../rules/finding';
import type { Link } from './link';

/** Tokens: a content that somebody else speaks behind is no shorter. */
const SHORTEST = 3;

/** Where clauses begin in which somebody speaks anew: "said the pier was shut[, but the board denied it]", "[and a third man said …]"; in order. */
export function listSpeakers(scan: Scan, findings: readonly Finding[]): number[] {
  return findings
    .flatMap((finding) => {
      const at = openingOf(scan, finding);
      return at === null ? [] : [at];
    })
    .sort((a, b) => a - b);
}

/** The comma or the word before a subject that reports something of its own; `null` where nothing joins it to a clause before. */
function openingOf(scan: Scan, { source, cue, content, kind, rule }: Finding): number | null {
  const verb = cue[0]?.first ?? -1;
  const behind = (content[0]?.first ?? -1) > verb;
  if (!behind || kind === 'attitude' || verb === -1 || scan.speechAt[verb] !== -1) return null;
  // "reports say that": the cue is all there is
  const opening = source ?? (rule === 'hearsay-phrase' && scan.classes[verb] !== 'aux' ? cue[0] : null);
  if (!opening || (source && source.end > verb)) return null;
  const at = scan.classes[opening.first - 1] === 'adv' ? opening.first - 2 : opening.first - 1;
  const word = normAt(scan, at);
  // "and he thinks": may be said by him as well
  const same = word === 'and' && scan.classes[opening.first] === 'pron';
  // "said she was asleep [when] a man yelled, “…”"
  const heard = word === 'when' && content.every(({ first }) => scan.speechAt[first] !== -1);
  const even = normAt(scan, at - 1) === 'even' && isOfClass('subordinating', word);
  if (same || !(heard || even || isOfClass('coordinating', word) || isOfClass('turning', word))) return null;
  const joint = even ? at - 1 : at;
  return normAt(scan, joint - 1) === ',' ? joint - 1 : joint;
}

/** A content behind its cue, without a clause in which somebody else speaks. */
export function cutAtSpeaker(scan: Scan, link: Link, speakers: readonly number[]): Link {
  const { content, cue } = link;
  const last = content.at(-1);
  if (!cue || !last || last.first < cue.end || scan.speechAt[last.first] !== -1) return link;
  const end = speakers[findFirst(speakers.length, (k) => (speakers[k] as number) >= last.first + SHORTEST)];
  if (end === undefined || end >= last.end || scan.sentenceAt[end] !== scan.sentenceAt[cue.first])
    return link;
  return { ...link, content: [...content.slice(0, -1), trimMarks(scan, { first: last.first, end })] };
}
