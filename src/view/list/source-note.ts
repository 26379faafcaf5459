import type { Identity, Source } from '../../report';
import type { Translate } from '../words/words';

const NOTES = {
  person: 'sourcePerson',
  organization: 'sourceOrganization',
  document: 'sourceDocument',
  outlet: 'sourceNewsOutlet',
  unnamed: 'sourceUnnamed',
  group: 'sourceGroup',
  none: 'nobodyNamed',
} as const satisfies Record<Identity, string>;

/** What a source is, in words: "named"; "2 people, not named". */
export function sourceNote({ identity, count }: Pick<Source, 'identity' | 'count'>, t: Translate): string {
  return count === null ? t(NOTES[identity]) : t('sourceUnnamedPeople', { count });
}
