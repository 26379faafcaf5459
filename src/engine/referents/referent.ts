import { findSourceNoun } from '../../lexicon/source-nouns';
import type { Mention } from '../mentions/describe-mention';
import type { Organization } from '../names/collect-organizations';
import type { Person } from '../names/collect-people';
import type { TokenRange } from '../rules/finding';
import type { Phrase } from './read-phrases';

/** What sort of thing an article speaks of, as far as a pronoun or description asks. */
export type ReferentKind = 'person' | 'organization' | 'document' | 'outlet' | 'someone' | 'people' | 'place';

/** One time that a referent is spoken of. */
export interface Appearance {
  readonly phrase: Phrase;
  /** How much its place in the sentence makes it what the text is about. */
  readonly weight: number;
}

/** Somebody or something that the article speaks of, whether it is a source or not. */
export interface Referent {
  readonly kind: ReferentKind;
  /** The fullest that the article has, of a study: "study published in Harbour Medicine". */
  name: string;
  readonly person: Person | null;
  readonly body: Organization | null;
  readonly plural: boolean;
  gender: 'm' | 'f' | null;
  /** What an earlier pronoun took it for. */
  taken: 'm' | 'f' | null;
  /** A statement comes from it. */
  speaks: boolean;
  /** Singular nouns that the article gives it: "brokerage", "official". */
  readonly nouns: Set<string>;
  /** Norms of all words of its names and descriptions. */
  readonly words: Set<string>;
  /** The words that introduce it. */
  readonly range: TokenRange;
  readonly mention: Mention | null;
  /** The determiner of the words that introduce it: "a", "the". */
  readonly determiner: string | null;
  /** Who it consists of: "Roth and Holt". */
  readonly parts: readonly Referent[];
  /** Whom it belongs to: "[her] mother". */
  readonly owner: Referent | null;
  /** A study that the text has also called its researchers. */
  crowd: boolean;
  /** Who it turns out to be: "an expert" in the lead. */
  standsFor: Referent | null;
  /** In order of the text. */
  readonly appearances: Appearance[];
}

/** A new referent, not spoken of yet. */
export function createReferent(
  draft: Pick<Referent, 'kind' | 'name' | 'range'> & Partial<Referent>,
): Referent {
  return {
    person: null,
    body: null,
    plural: false,
    gender: null,
    taken: null,
    speaks: false,
    crowd: false,
    nouns: new Set(),
    words: new Set(),
    mention: null,
    determiner: null,
    parts: [],
    owner: null,
    standsFor: null,
    appearances: [],
    ...draft,
  };
}

/** A capitalised name that neither its words nor the lists know as a body's or a person's: "Rae", "Sowers". */
export function isPerhapsPerson(referent: Referent): boolean {
  return isUnknownName(referent) && !isCalledBody(referent);
}

/** "Kestrel, a brokerage": a name that might be a person's is a body's. */
export function isCalledBody(referent: Referent): boolean {
  if (!isUnknownName(referent)) return false;
  for (const noun of referent.nouns) if (findSourceNoun(noun)?.kind === 'organization') return true;
  return false;
}

function isUnknownName({ kind, mention, plural, determiner, body }: Referent): boolean {
  if (body) return false;
  const bare = (kind === 'organization' || kind === 'someone') && !plural && determiner === null;
  // "one MP" is nobody's name
  return bare && mention?.named === true && !mention.organization && mention.count === null;
}
