import { isPlace } from '../../lexicon/places';
import type { Identity } from '../../report';
import type { FindingKind } from '../rules/finding';
import type { Mention } from './describe-mention';

/** The identity that a mention has by its own words. */
export function identifyMention(mention: Mention, kind: FindingKind): Identity {
  const { noun } = mention;
  if (noun && !isBareName(mention)) {
    switch (noun.kind) {
      case 'document':
        return 'document';
      case 'organization':
        return 'organization';
      case 'medium':
        return 'outlet';
      case 'group':
        return 'group';
      case 'office':
        return noun.plural ? 'group' : mention.definite || mention.named ? 'person' : 'unnamed';
      case 'role':
        return noun.plural ? 'group' : 'unnamed';
      case 'statement':
        return 'organization';
      default:
        return 'unnamed';
    }
  }
  if (mention.organization || isPlace(mention.text)) return 'organization';
  if (mention.named) return mention.definite || mention.text.includes(' ') ? 'organization' : 'person';
  // What shows something and is nobody we know is a thing: "the extra transfers show that …".
  if (kind === 'show') return 'document';
  return mention.definite ? 'unnamed' : 'group';
}

/** A capitalised head that is a noun too: "Defence Ministry", "City Council". */
function isBareName(mention: Mention): boolean {
  return mention.named && mention.organization;
}
