import { isOfClass } from '../../lexicon/grammar';
import { isHeadlineWord } from '../../lexicon/headline-words';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { People } from '../names/collect-people';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';
import { type Finding, type TokenRange, trimMarks } from './finding';

/** A headline names its source at the end as surely as the text does. */
const CONFIDENCE = 0.85;

/** More words than this behind the comma are no source and verb. */
const LONGEST_TAIL = 8;

/** Words of a court or panel that somebody speaks to: "Sund crown court". */
const LONGEST_HEARING = 3;

/** Fewer words before the comma are no assertion. */
const LEAST_CONTENT = 2;

/**
 * The finding of a headline that ends in who says so: "Port to close, minister says", "…, says union". A headline's clause
 * often has no finite verb. `limit`: the first token behind the headline's own words.
 */
export function attributeTitleTail(scan: Scan, people: People, limit: number): Finding | null {
  let comma = limit - 1;
  while (comma > limit - LONGEST_TAIL && comma > 0 && !isComma(scan, comma)) comma--;
  // a closing quotation mark stands behind its comma
  let first = comma + 1;
  if (scan.classes[first] === 'mark') first++;
  if (!isComma(scan, comma) || first > limit - 2) return null;
  const besides = (at: number): TokenRange =>
    at === first ? { first: first + 1, end: limit } : { first, end: limit - 1 };
  const content = trimMarks(scan, { first: 0, end: first });
  const told = readTold(scan, first, limit, people);
  const cue =
    told?.verb ?? [first, limit - 1].find((at) => isVerb(scan, at) && namesSource(scan, besides(at), people));
  if (cue === undefined || content.end - content.first < LEAST_CONTENT) return null;
  return {
    rule: 'clause-before',
    kind: findReportingVerb(normAt(scan, cue))?.verb.kind === 'belief' ? 'belief' : 'speech',
    sentence: scan.sentenceAt[cue] ?? 0,
    source: told ? { first, end: told.verb } : besides(cue),
    cue: [{ first: cue, end: cue + 1 }],
    content: [content],
    addressee: told ? { first: told.verb + 1, end: limit } : null,
    behind: null,
    continues: null,
    confidence: CONFIDENCE,
  };
}

/** "sources [tell] the Courier": the verb between who speaks and the medium; `null` where none stands there. */
function readTold(
  scan: Scan,
  first: number,
  limit: number,
  people: People,
): { readonly verb: number } | null {
  for (let verb = first + 1; verb < limit - 1; verb++) {
    if (!findReportingVerb(normAt(scan, verb))?.verb.frames.includes('O')) continue;
    const told = readOutlet(scan, verb + 1, limit, true)?.end === limit || isHearing(scan, verb + 1, limit);
    return told && namesSource(scan, { first, end: verb }, people) ? { verb } : null;
  }
  return null;
}

/** "nurse tells [inquest]", "engineer tells [port inquiry]" */
function isHearing(scan: Scan, first: number, limit: number): boolean {
  return limit - first <= LONGEST_HEARING && isOfClass('hearing', normAt(scan, limit - 1));
}

function isComma(scan: Scan, at: number): boolean {
  return normAt(scan, at) === ',' || normAt(scan, at) === ';';
}

/** A verb that says, believes or shows, as headlines have it: "says", "warn", "finds", "said". */
function isVerb(scan: Scan, at: number): boolean {
  // else rules are a thing: "pay, parking rules"
  if (normAt(scan, at) === 'rules') return isHeadlineWord(normAt(scan, at - 1), 'bench');
  const entry = findReportingVerb(normAt(scan, at));
  if (!entry || !ASSERTING.has(entry.verb.kind)) return false;
  return entry.forms.some((form) => form === 'third' || form === 'base' || form === 'past');
}

const ASSERTING: ReadonlySet<string> = new Set(['speech', 'belief', 'show']);

/** A name or a noun for who speaks, and no clause. */
function namesSource(scan: Scan, { first, end }: TokenRange, people: People): boolean {
  const last = end - 1;
  const noun = findSourceNoun(normAt(scan, last)) !== null;
  for (let i = first; i < (noun ? last : end); i++) {
    const kind = scan.classes[i];
    if (kind === 'verb' || kind === 'aux' || kind === 'prep' || kind === 'pron') return false;
  }
  return noun || people.at(last) !== null || scan.classes[last] === 'name';
}
