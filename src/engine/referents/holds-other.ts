import { kindsOfBody } from '../../lexicon/body-kinds';
import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun, type SourceNoun, type SourceNounKind } from '../../lexicon/source-nouns';
import { areApart } from './are-apart';
import { isCalled } from './is-called';
import type { Referent } from './referent';

/** Before an office: who would hold it if the opposition governed. */
const SHADOW = 'shadow';
const POLICE = 'police';
const FORMER = 'former';
const MINISTER = 'minister';
const PREMIER = 'premier';

/** A minister may be "the government spokesman". */
const SPEAKS: SourceNounKind = 'spokesperson';

/** Kinds of nouns that tell of no office. */
const ORDINARY: ReadonlySet<SourceNounKind> = new Set<SourceNounKind>(['role', 'relative', 'unnamed']);

/** "the health secretary" is not the shadow health secretary, nor "the president" the vice president. */
export function isShadowOf(named: Referent, { words, mention }: Referent): boolean {
  if (mention?.noun?.kind !== 'office') return false;
  return (
    (named.words.has(SHADOW) && !words.has(SHADOW)) || isDeputy(named, mention.noun.singular, [...words])
  );
}

/** "the home secretary" is not the one whom the text has called the chief secretary, nor "the governor" the mayor. */
export function holdsOther(
  referent: Referent,
  { kind, singular }: SourceNoun,
  modifiers: readonly string[],
): boolean {
  const { words, nouns, kind: of, determiner } = referent;
  // "the Kenyan president" is not the president of France
  if (isOfState(singular) && areApart(modifiers, words)) return true;
  if (isOtherSole(referent, singular) && kind !== SPEAKS && !modifiers.includes(FORMER)) return true;
  if (kind !== 'office') return false;
  if (isDeputy(referent, singular, modifiers)) return true;
  // "the shadow health secretary" is not the health secretary, nor the other way round
  if (modifiers.length > 0 && modifiers.includes(SHADOW) !== words.has(SHADOW)) return true;
  // "the deputy governor" is not the governor
  if (modifiers.some((word) => isOfClass('ranking-below', word) && !words.has(word) && !nouns.has(word)))
    return true;
  // "the police chief" may be a chief constable
  if (modifiers.includes(POLICE) && [...nouns].some((own) => isOfClass('police-rank', own))) return false;
  if (!modifiers.some((word) => isOfClass('portfolio', word) && !words.has(word))) return false;
  // "the prime minister" is none who was no more than a minister
  if (of === 'someone' && isOfClass('indefinite', determiner ?? '')) return true;
  for (const word of words)
    if ((isOfClass('portfolio', word) || isOfMembers(word)) && !modifiers.includes(word)) return true;
  return of === 'person' && isOnlyWorker(nouns);
}

/** "the business secretary" is not the secretary of a union or club. */
function isOfMembers(word: string): boolean {
  return kindsOfBody(word).some((kind) => kind === 'union' || kind === 'club' || kind === 'association');
}

/** "the president" is not the vice president; who once was that may be. */
function isDeputy({ words, nouns }: Referent, noun: string, modifiers: readonly string[]): boolean {
  if (!isOfClass('deputized', noun) || words.has(FORMER)) return false;
  return [...words, ...nouns].some((word) => isOfClass('ranking-below', word) && !modifiers.includes(word));
}

/** "the governor" is not the mayor, nor the one who speaks for the president. */
function isOtherSole(referent: Referent, noun: string): boolean {
  return isSole(noun) && !isCalled(referent, noun) && [...referent.nouns].some(isSole);
}

function isSole(noun: string): boolean {
  return isOfClass('sole-office', noun);
}

/** An Italian may be the coach of Germany. */
function isOfState(noun: string): boolean {
  return isOfClass('deputized', noun) || noun === MINISTER || noun === PREMIER;
}

/** "the interior minister" is not Ines Roth, a baker. */
function isOnlyWorker(nouns: ReadonlySet<string>): boolean {
  if (nouns.size === 0) return false;
  for (const noun of nouns) if (!ORDINARY.has(findSourceNoun(noun)?.kind ?? 'office')) return false;
  return true;
}
