import type { Correction, Report, Source, Statement } from '../../report';
import { wordsAt } from '../words/excerpt';
import { reportFrom } from './report-from';

/** UTF-16 code units by which a statement is known again: enough to tell it from others of its page. */
const MOST_CHARS = 120;

/** The words by which a correction knows its statement. */
export function wordsOf(text: string, { content }: Pick<Statement, 'content'>): string {
  return wordsAt(text, content).slice(0, MOST_CHARS);
}

/** The report as the reader has corrected it; the same where no correction is about it. */
export function withCorrections(report: Report, corrections: readonly Correction[]): Report {
  const remarks = new Map(corrections.map(({ words, remark }) => [words, remark]));
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const moved = new Set<string>();
  const withdrawn: Statement[] = [];
  const apply = (statement: Statement): Statement[] => {
    const remark = remarks.get(wordsOf(report.text, statement));
    if (!remark) return [statement];
    if (remark.as === 'notStatement') {
      withdrawn.push({ ...statement, corrected: remark });
      return [];
    }
    const before = statement.source === null ? undefined : sources.get(statement.source);
    const source =
      remark.as === 'named' ? named(before, statement) : sourceCalled(remark.who, [...sources.values()]);
    sources.set(source.id, source);
    moved.add(statement.id);
    return [{ ...fromSource(statement, source), corrected: remark }];
  };
  const statements = report.statements.flatMap(apply);
  const candidates = report.candidates.flatMap(apply);
  if (moved.size + withdrawn.length === 0) return report;
  const roots = report.roots.map((root) =>
    root.kind === 'source' ? { ...root, statements: root.statements.filter((id) => !moved.has(id)) } : root,
  );
  const known = { ...report, roots, sources: [...sources.values()] };
  const corrected = reportFrom(known, statements, candidates);
  return withdrawn.length > 0 ? { ...corrected, withdrawn } : corrected;
}

/** The statement as that of a source with a name; what spoke of the other one is left out. */
function fromSource(statement: Statement, { id, name, identity }: Source): Statement {
  return {
    ...statement,
    source: id,
    who: name,
    identity,
    anonymous: statement.why.some(({ rule }) => rule === 'via-unnamed'),
    reason: null,
    why: statement.why.filter(({ rule }) => !/^(identity-|counted$|knows-from$|name-withheld$)/.test(rule)),
  };
}

/** The source as one with a name. */
function named(source: Source | undefined, { who }: Statement): Source {
  const name = source?.name ?? who ?? '';
  const known = { count: null, knowledge: null, reason: null, identity: 'person' } as const;
  return { ...(source ?? sourceNamed(name)), ...known, id: `${source?.id ?? name}, named` };
}

/** The article's source of this name, be it written in other letters; else a new one. */
function sourceCalled(who: string, sources: readonly Source[]): Source {
  const isSame = ({ name }: Source) => name.toLowerCase() === who.toLowerCase();
  return sources.find(isSame) ?? sourceNamed(who);
}

function sourceNamed(name: string): Source {
  return {
    id: `${name}, by the reader`,
    name,
    identity: 'person',
    description: null,
    count: null,
    knowledge: null,
    reason: null,
    mentions: [],
    statements: [],
  };
}
