import type { Identity, Root } from '../report';
import type { Translate } from './words';

/** What the statements of a root rest on, in one sentence: "4 statements rest on one report by The Courier, which …". */
export function rootSentence(root: Root, t: Translate): string {
  const count = root.statements.length;
  const via = root.via.join(' ← ');
  const ends = root.who
    .map((name, at) => ({ name, identity: root.identities[at] ?? 'none' }))
    .filter(({ name }) => !root.via.includes(name));
  const who = ends.map(({ name }) => name).join(', ');
  const nameless = ends.every(({ identity }) => NAMELESS.has(identity));
  switch (root.kind) {
    case 'report':
      if (ends.length === 0) return t('rootReport', { count, via });
      return t(nameless ? 'rootReportUnnamed' : 'rootReportCites', { count, via, who });
    case 'relay':
      return ends.length === 0 ? t('rootRelay', { count, via }) : t('rootRelayFrom', { count, via, who });
    case 'source':
      return t(nameless ? 'rootSourceUnnamed' : 'rootSource', { count, who });
  }
}

const NAMELESS: ReadonlySet<Identity> = new Set(['unnamed', 'group', 'none']);
