import { isGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { isKnownOrganization } from '../../lexicon/organizations';
import { isPlace } from '../../lexicon/places';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { isAuxiliary, isVerbForm } from '../../lexicon/word-classes';
import type { Token } from './reading';

const ENDING = 'ing';

/** Tokens: the verb of a clause stands so near behind its beginning: "the Sund Party’s leader in the north said". */
const REACH = 10;

/**
 * "[Praising] Holt, the mayor said": a participle that opens a sentence with a name behind it, before a clause of its own; but "Irving
 * Holt, police said, had left", "Standing Rock, a tribe, said".
 */
export function opensParticiple(tokens: readonly Token[], at: number): boolean {
  const { norm, block } = tokens[at] ?? { norm: '', block: -1 };
  if (!norm.endsWith(ENDING) || isNamed(norm) || !isOfVerb(norm)) return false;
  if (!tokens[at + 1]?.capital) return false;
  const comma = findWord(tokens, at + 1, block, isMark);
  if (tokens[comma]?.norm !== ',' || findWord(tokens, at + 1, block, isVerb) < comma) return false;
  const verb = findWord(tokens, comma + 1, block, isVerb);
  const parted = findWord(tokens, comma + 1, block, isMark) < verb;
  // "the mayor said, had left", but "the mayor said, “She left”"
  return verb > comma + 1 && !parted && (tokens[verb + 1]?.norm !== ',' || tokens[verb + 2]?.norm === '"');
}

/** "praising", "criticising", "slamming", but not "sterling". */
function isOfVerb(norm: string): boolean {
  if (findReportingVerb(norm) || isOfClass('talking', norm)) return true;
  const stem = norm.slice(0, -ENDING.length);
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return [stem, single, `${stem}e`, `${stem}ed`].some(isVerbForm);
}

function isNamed(norm: string): boolean {
  return isGivenName(norm) || isKnownOrganization(norm) || isPlace(norm);
}

/** The first token from `from` on that fits; one past the reach or the block where none does. */
function findWord(
  tokens: readonly Token[],
  from: number,
  block: number,
  fits: (token: Token) => boolean,
): number {
  for (let i = from; i < from + REACH; i++) {
    const token = tokens[i];
    if (!token || token.block !== block) return tokens.length;
    if (fits(token)) return i;
  }
  return tokens.length;
}

function isMark({ kind }: Token): boolean {
  return kind === 'mark';
}

function isVerb({ norm, kind, capital }: Token): boolean {
  if (kind !== 'word' || capital) return false;
  const speaks = findReportingVerb(norm)?.forms.some((form) => form !== 'gerund');
  return speaks || isVerbForm(norm) || isAuxiliary(norm);
}
