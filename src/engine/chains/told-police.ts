import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Entity } from '../sources/entities';
import type { Sourced } from '../sources/sourced';
import type { Chain } from './chain';
import type { Tracing } from './tracing';

/**
 * "The suspect confessed, prosecutors said. He told detectives that he was drunk.": through whoever has just spoken of him, who is not the one
 * that speaks; `null` where nobody has.
 */
export function toldPolice({ scan, last }: Tracing, sourced: Sourced, source: Entity): Chain | null {
  const { addressee, sentence } = sourced.finding;
  if (!addressee || !takesStatements(normAt(scan, addressee.end - 1))) return null;
  const who = last?.who;
  if (!last || !who || who === source || last.via.length > 0 || !isOfCase(who)) return null;
  const { finding } = last.sourced;
  if (finding.sentence !== sentence - 1 || !finding.content.some((piece) => speaksOf(scan, piece, source)))
    return null;
  return {
    sourced,
    who: source,
    identity: source.identity,
    via: [who.name],
    viaUnnamed: false,
    secondHand: true,
    goesOn: true,
    reasons: [{ rule: 'passed-on', words: finding.cue }],
  };
}

function takesStatements(norm: string): boolean {
  return isOfClass('takes-statements', norm);
}

const NO_LETTER = /[^\p{L}]+/u;

/** "prosecutors", "the Sund County Sheriff’s Office", "Detective Ada Roth", "an affidavit": whoever has heard the suspect, or has it in writing. */
function isOfCase({ identity, name, nouns }: Entity): boolean {
  if (identity !== 'organization' && identity !== 'person') return identity === 'document';
  return [...name.toLowerCase().split(NO_LETTER), ...nouns].some(takesStatements);
}

/** By the surname, or by what he has been called: "the suspect". */
function speaksOf(scan: Scan, { first, end }: TokenRange, { name, nouns }: Entity): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  for (let i = first; i < end; i++)
    if (nouns.has(normAt(scan, i)) || wordsOf(scan, i, i + 1) === surname) return true;
  return false;
}
