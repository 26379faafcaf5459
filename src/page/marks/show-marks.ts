import type { Span, Statement } from '../../report';
import { kindOf } from '../../view/kinds';
import { DEFAULT_LOOKS, type Looks } from '../../view/look/looks';
import type { Readings } from '../../view/readings/readings';
import type { Segment } from '../extract/extracted';
import { rangesOf, spanAt } from './anchor';
import { paintStatements, type Tint, textsIn, tintStatement } from './highlight';
import { type HitTest, hitTester } from './hit-test';
import type { Mark } from './mark';
import type { MarkNames } from './mark-names';
import { scopeOf } from './mark-scope';
import { watchTone, withTones } from './watch-tone';

/** The statements as they are marked in the page. */
export interface ShownMarks {
  /** Marks these statements where the segments say that they stand, in place of what was marked. */
  set(readings: Readings, segments: readonly Segment[], looks: Looks): void;
  /** Takes the marks off some text nodes, which hold other words now. */
  unmark(texts: ReadonlySet<Node>): void;
  /** Where a statement stands, marked or not; empty where its text has gone. */
  rangesOf(id: string): readonly StaticRange[];
  /** Where other words of the article's text stand. */
  rangesAt(span: Span): readonly StaticRange[];
  readonly hit: HitTest;
  readonly tint: Tint;
}

/** Marks statements, in tones that go with the page's, until `signal` aborts. */
export function showMarks(document: Document, names: MarkNames, signal: AbortSignal): ShownMarks {
  let marks: readonly Mark[] = [];
  let byId = new Map<string, Mark>();
  let segments: readonly Segment[] = [];
  /** Ids of the statements that are marked. */
  let marked: ReadonlySet<string> = new Set();
  let looks = DEFAULT_LOOKS;
  let hit: HitTest = () => null;
  let unpaint = () => {};
  /** Something was tinted: until then the page has no rules for it. */
  let tints = false;

  const isMarked = ({ id }: Mark) => marked.has(id);

  function paint(toned: readonly Mark[]): void {
    marks = toned;
    byId = new Map(marks.map((mark) => [mark.id, mark]));
    unpaint();
    const own = marks.filter(isMarked);
    const texts = segments.map(({ node }) => node);
    const selectors = scopeOf(textsIn(own), texts);
    unpaint = paintStatements(document, own, names, looks, { selectors, tints });
  }

  watchTone(
    document,
    () => {
      const toned = withTones(marks);
      if (toned.some((mark, at) => mark !== marks[at])) paint(toned);
    },
    signal,
  );
  signal.addEventListener('abort', () => unpaint());

  return {
    set(readings, now, chosen) {
      segments = now;
      marked = new Set(readings.marked.map(({ id }) => id));
      looks = chosen;
      paint(withTones(readings.report.statements.map((statement) => markOf(statement, segments))));
      const idAt = (node: Node, offset: number) =>
        statementAt(readings.marked, spanAt(segments, node, offset));
      hit = hitTester(document, marks.filter(isMarked), idAt);
    },
    unmark(texts) {
      const stays = ({ startContainer }: StaticRange) => !texts.has(startContainer);
      if (marks.every(({ ranges }) => ranges.every(stays))) return;
      paint(marks.map((mark) => ({ ...mark, ranges: mark.ranges.filter(stays) })));
    },
    rangesOf: (id) => byId.get(id)?.ranges ?? [],
    rangesAt: (span) => rangesOf(segments, span),
    hit: (x, y) => hit(x, y),
    tint(ranges, name, priority) {
      if (!tints) {
        tints = true;
        paint(marks);
      }
      return tintStatement(document, ranges, name, priority);
    },
  };
}

function markOf(statement: Statement, segments: readonly Segment[]): Mark {
  const ranges = statement.content.flatMap((span) => rangesOf(segments, span));
  return { id: statement.id, kind: kindOf(statement), tone: 'light', ranges };
}

/** The statement at an offset of the article's text. */
function statementAt(statements: readonly Statement[], offset: number | null): string | null {
  if (offset === null) return null;
  const holds = ({ content }: Statement) => content.some(([start, end]) => start <= offset && offset <= end);
  return statements.find(holds)?.id ?? null;
}
