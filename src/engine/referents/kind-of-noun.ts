import type { SourceNoun } from '../../lexicon/source-nouns';
import type { ReferentKind } from './referent';

/** What kind of source a noun stands for. */
export function kindOfNoun({ kind, plural }: SourceNoun): ReferentKind {
  switch (kind) {
    case 'document':
      return 'document';
    case 'medium':
      return 'outlet';
    case 'organization':
      return 'organization';
    case 'statement':
      return 'document';
    default:
      return plural || kind === 'group' ? 'people' : 'someone';
  }
}
