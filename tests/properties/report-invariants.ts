import { DEFAULT_CONFIDENCE } from '../../src/engine/statements/default-confidence';
import type { Article, Report, Source, Span, Statement } from '../../src/report';

const MODES: ReadonlySet<string> = new Set(['direct', 'indirect', 'mixed']);
const IDENTITIES: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'document',
  'outlet',
  'unnamed',
  'group',
  'none',
]);

/** All that is wrong with a report on an article, as sentences; empty where it keeps what `src/report.ts` promises. */
export function faultsOf(report: Report, article: Article): string[] {
  const faults: string[] = [];
  const { text, blocks } = report;
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const inText = (where: string, spans: readonly Span[]) => {
    for (const [start, end] of spans) {
      const isSpan = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end;
      must(isSpan && end <= text.length, `${where}: [${start}, ${end}] is no span of the text`);
    }
  };
  const inOrder = (where: string, spans: readonly Span[]) => {
    inText(where, spans);
    for (const [i, span] of spans.entries()) {
      const before = spans[i - 1];
      must(!before || before[1] <= span[0], `${where}: [${before}] and [${span}] are not in order and apart`);
    }
  };
  const share = (where: string, value: number) =>
    must(value >= 0 && value <= 1, `${where}: ${value} is no confidence`);
  const unique = (where: string, ids: readonly string[]) =>
    must(new Set(ids).size === ids.length, `${where}: an id comes twice`);

  must(text === article.text && blocks === article.blocks, 'the text is not the article’s');
  const all = [...report.statements, ...report.candidates];
  const attributions = new Set(report.attributions.map(({ id }) => id));
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const shown = new Map(report.statements.map((statement) => [statement.id, statement]));
  unique(
    'attributions',
    report.attributions.map(({ id }) => id),
  );
  unique(
    'statements',
    all.map(({ id }) => id),
  );
  unique(
    'sources',
    report.sources.map(({ id }) => id),
  );
  unique(
    'roots',
    report.roots.map(({ id }) => id),
  );

  for (const { id, source, cue, content, confidence } of report.attributions) {
    inOrder(`${id} source`, source);
    inOrder(`${id} cue`, cue);
    inOrder(`${id} content`, content);
    must(content.length > 0, `${id}: attributes nothing`);
    share(id, confidence);
  }
  for (const statement of all) checkStatement(statement);
  for (const { block, confidence, id } of report.statements) {
    const isTitle = blocks[block]?.kind === 'title';
    must(isTitle || confidence >= DEFAULT_CONFIDENCE, `${id}: is not sure enough to be shown`);
  }
  for (const { block, confidence, id } of report.candidates) {
    must(confidence < DEFAULT_CONFIDENCE, `${id}: is sure enough to be shown, block ${block}`);
  }
  for (const source of report.sources) checkSource(source);
  inOrder('unsourced', report.unsourced);
  checkRoots();
  checkHeadline();
  return faults;

  function checkStatement(statement: Statement): void {
    const { id, block, content, cue, mention, mode, source, who, identity, via, why, reason, link } =
      statement;
    const { anonymous, secondHand, attribution, confidence } = statement;
    const around = blocks[block];
    must(around !== undefined, `${id}: there is no block ${block}`);
    must(content.length > 0, `${id}: says nothing`);
    inOrder(`${id} content`, content);
    inOrder(`${id} cue`, cue);
    inOrder(`${id} mention`, mention);
    inText(`${id} reason`, reason ?? []);
    inText(`${id} link`, link ? [link.span] : []);
    for (const { rule, words } of why) inText(`${id} ${rule}`, words);
    const [first] = content;
    if (around && first)
      must(
        around.span[0] <= first[0] && first[1] <= around.span[1],
        `${id}: begins outside of its block ${block}`,
      );
    must(MODES.has(mode), `${id}: the mode ${mode} is unknown`);
    must(IDENTITIES.has(identity), `${id}: the identity ${identity} is unknown`);
    share(id, confidence);
    must(why.length > 0, `${id}: does not say why`);
    must(attribution === null || attributions.has(attribution), `${id}: there is no ${attribution}`);
    must(source === null || sources.has(source), `${id}: there is no ${source}`);
    must(
      (source === null) === (who === null),
      `${id}: has a source without a name or a name without a source`,
    );
    must(source !== null || identity === 'none', `${id}: is from nobody and yet from a ${identity}`);
    const isNameless = identity === 'unnamed' || identity === 'group';
    must(!isNameless || anonymous, `${id}: is from a ${identity} and yet not anonymous`);
    must(isNameless || !anonymous || secondHand, `${id}: is anonymous, with a name and first-hand`);
    must(via.length === 0 || secondHand, `${id}: came by ${via} and yet first-hand`);
    must(new Set(via).size === via.length, `${id}: came twice by one of ${via}`);
  }

  function checkSource({ id, name, identity, count, knowledge, reason, mentions, statements }: Source): void {
    must(name !== '', `${id}: has no name`);
    must(IDENTITIES.has(identity), `${id}: the identity ${identity} is unknown`);
    must(count === null || (Number.isInteger(count) && count > 0), `${id}: counts ${count}`);
    inText(`${id} knowledge`, knowledge ? [knowledge] : []);
    inText(`${id} reason`, reason ?? []);
    inText(`${id} mentions`, mentions);
    for (const each of statements) must(shown.get(each)?.source === id, `${id}: does not say ${each}`);
    const said = report.statements.filter(({ source }) => source === id).map((each) => each.id);
    must(said.join() === statements.join(), `${id}: lists ${statements} for ${said}`);
    must(
      all.some(({ source }) => source === id),
      `${id}: says nothing`,
    );
  }

  function checkRoots(): void {
    const rooted = report.roots.flatMap(({ statements }) => statements);
    unique('statements with a root', rooted);
    for (const { id, source, statements, who, identities, anonymous, secondHand } of report.roots) {
      must(statements.length > 1, `${id}: has no more than one statement`);
      must(
        statements.every((each) => shown.has(each)),
        `${id}: has a statement that there is not`,
      );
      must(source === null || sources.has(source), `${id}: there is no ${source}`);
      must(who.length === identities.length, `${id}: names and identities differ in number`);
      must(
        !anonymous || statements.every((each) => shown.get(each)?.anonymous),
        `${id}: not all are anonymous`,
      );
      must(
        !secondHand || statements.every((each) => shown.get(each)?.secondHand),
        `${id}: not all are second-hand`,
      );
    }
  }

  function checkHeadline(): void {
    const { headline } = report;
    if (!headline) return;
    must(blocks[0]?.kind === 'title', 'headline: there is no title');
    const { restsOn, ties, anonymous, secondHand, attributed, statesAsFact } = headline;
    must(
      restsOn.every((id) => shown.has(id)),
      'headline: rests on a statement that there is not',
    );
    must(
      ties.map(({ statement }) => statement).join() === restsOn.join(),
      'headline: ties and statements differ',
    );
    must(restsOn.length > 0 || !(anonymous || secondHand), 'headline: rests on nothing and yet has a flag');
    must(
      !statesAsFact || (!attributed && (anonymous || secondHand)),
      'headline: states as fact what it does not',
    );
    for (const tie of ties) {
      inText('headline', [...tie.headline, ...tie.words]);
    }
  }
}
