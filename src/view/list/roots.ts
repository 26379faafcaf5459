import type { Identity, Root } from '../../report';
import { chainNames, listNames } from '../words/join-names';
import type { Translate } from '../words/words';

/** What the statements of a root rest on, in one sentence: "4 statements rest on one report by The Courier, which …". */
export function rootSentence(root: Root, t: Translate): string {
  const count = root.statements.length;
  const via = chainNames(root.via, t);
  const ends = root.who
    .map((name, at) => ({ name, identity: root.identities[at] ?? 'none' }))
    .filter(({ name }) => !root.via.includes(name));
  const who = listNames(
    ends.map(({ name }) => name),
    t,
  );
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

/** What a statement shares with the others of its root: "3 more statements rest on the same report by The Courier." */
export function sharedSentence({ kind, statements, via }: Root, t: Translate): string {
  return t(SHARED[kind], { count: statements.length - 1, via: chainNames(via, t) });
}

const SHARED = {
  report: 'sharedReport',
  relay: 'sharedRelay',
  source: 'sharedSource',
} as const satisfies Record<Root['kind'], string>;

const NAMELESS: ReadonlySet<Identity> = new Set(['unnamed', 'group', 'none']);
