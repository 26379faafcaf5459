import type { Identity, Report, Statement } from '../../report';
import { chainNames } from './join-names';
import type { Translate } from './words';

/** One step of the way on which a statement came: this outlet first, the source last. */
export interface ChainStep {
  readonly role: 'outlet' | 'via' | 'source';
  readonly name: string;
  /** What to know of the step, in words: "not named"; '' where the name says it all. */
  readonly note: string;
  /** False where the article withholds or does not give the name. */
  readonly named: boolean;
}

/** The chain of a statement: this outlet ← who passed it on, nearest first ← the source. */
export function chainOf(report: Report, statement: Statement, t: Translate): ChainStep[] {
  const outlet = report.article.outlet ?? t('thisArticle');
  const source = statement.who ?? t('nobodyNamed');
  const between = statement.via.filter((name, at) => !(at === statement.via.length - 1 && name === source));
  return [
    { role: 'outlet', name: outlet, note: t('stepOutlet'), named: true },
    ...between.map((name): ChainStep => ({ role: 'via', name, note: t('stepVia'), named: true })),
    { role: 'source', name: source, note: noteOn(report, statement, t), named: isNamed(statement.identity) },
  ];
}

/** The chain in one line: "The Harbour Post ← The Courier ← two officials". */
export function chainLine(steps: readonly ChainStep[], t: Translate): string {
  return chainNames(
    steps.map((step) => step.name),
    t,
  );
}

function isNamed(identity: Identity): boolean {
  return identity !== 'unnamed' && identity !== 'group' && identity !== 'none';
}

const NOTES = {
  person: 'stepPerson',
  organization: 'stepOrganization',
  document: 'stepDocument',
  outlet: 'stepNewsOutlet',
  unnamed: 'stepUnnamed',
  group: 'stepGroup',
  none: 'stepHearsay',
} as const satisfies Record<Identity, string>;

function noteOn({ sources }: Report, { identity, source }: Statement, t: Translate): string {
  const count = sources.find(({ id }) => id === source)?.count ?? null;
  return identity === 'unnamed' && count !== null ? t('stepUnnamedPeople', { count }) : t(NOTES[identity]);
}
