import type { Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { readTrailingBehind } from '../rules/read-behind';
import type { Organizations } from './collect-organizations';
import type { People } from './collect-people';
import { describeMention, type Mention } from './describe-mention';
import { createEntities, type Entities, type Entity } from './entities';
import { findProtectedNames } from './find-protected-names';
import { resolveNominal } from './resolve-nominal';
import { resolvePronoun } from './resolve-pronoun';
import type { Focus, Resolving, Sourced } from './sourced';

/** All findings with their sources, and the sources themselves. */
export interface Sources {
  readonly sourced: readonly Sourced[];
  readonly entities: Entities;
}

/** Ties the words that name a source to one entity each: names, roles, pronouns, short forms, unnamed. In order of the text. */
export function resolveSources(
  scan: Scan,
  findings: readonly Finding[],
  people: People,
  organizations: Organizations,
): Sources {
  const entities = createEntities(findProtectedNames(scan, people));
  const sourced: Sourced[] = [];
  const byFinding = new Map<Finding, Sourced>();
  // One and the same mention may serve several cues: "said …, adding that …".
  const byMention = new Map<number, Entity>();
  for (const finding of findings) {
    const focus = focusOn(scan, finding, sourced.at(-1) ?? null);
    const resolve = (range: TokenRange, mention?: Mention): Entity => {
      const known = byMention.get(range.first);
      if (known) return known;
      const read = mention ?? describeMention(scan, range, people);
      const entity = resolveMention({ scan, people, organizations, entities, focus, resolve }, read);
      byMention.set(range.first, entity);
      return entity;
    };
    const before = finding.continues && byFinding.get(finding.continues);
    const next = before ? goOn(finding, before) : sourceOf(scan, finding, people, focus, resolve);
    sourced.push(next);
    byFinding.set(finding, next);
  }
  return { sourced, entities };
}

function goOn(finding: Finding, before: Sourced): Sourced {
  return { finding, source: before.behind ?? before.source, mention: null, behind: null };
}

function sourceOf(
  scan: Scan,
  finding: Finding,
  people: People,
  focus: Focus,
  resolve: (range: TokenRange, mention?: Mention) => Entity,
): Sourced {
  const mention = finding.source && describeMention(scan, finding.source, people);
  const source = mention ? somebody(resolve(mention.range, mention)) : speakerOn(finding, focus);
  const behind = finding.behind ?? (source?.identity === 'outlet' ? readTrailingBehind(scan, finding) : null);
  return { finding, source, mention, behind: behind && resolve(behind) };
}

/** Behind "reports" and "rumours" stands nobody. */
function somebody(entity: Entity): Entity | null {
  return entity.identity === 'none' ? null : entity;
}

/** A cue without a source ("Asked about it, …", "…, adding that") goes on with whoever spoke; hearsay has nobody. */
function speakerOn(finding: Finding, focus: Focus): Entity | null {
  return finding.kind !== 'hearsay' && focus.distance <= 1 ? focus.speaker : null;
}

function resolveMention(context: Resolving, mention: Mention): Entity {
  const entity = mention.pronoun ? resolvePronoun(context, mention) : resolveNominal(context, mention);
  if (mention.person) entity.description ??= descriptionIn(context.scan, mention);
  return entity;
}

/** The words around a person's name in its own phrase: "the harbour master". */
function descriptionIn(scan: Scan, mention: Mention): string | null {
  const { text } = scan.article;
  const from = scan.tokens[mention.range.first]?.span[0] ?? 0;
  const to = scan.tokens[mention.range.end - 1]?.span[1] ?? from;
  const whole = text.slice(from, to);
  const name = mention.person?.name ?? '';
  const at = whole.indexOf(name);
  if (at === -1) return null;
  const before = whole
    .slice(0, at)
    .replace(/[\s,]+$/, '')
    .trim();
  const behind = whole
    .slice(at + name.length)
    .replace(/^[\s,–—-]+/, '')
    .replace(/[\s,]+$/, '');
  const description = behind || before;
  return description.length > 2 ? description : null;
}

function focusOn(scan: Scan, finding: Finding, previous: Sourced | null): Focus {
  const at = blockOf(scan, finding.source ?? finding.cue[0] ?? finding.content[0]);
  const before = previous && blockOf(scan, previous.finding.cue[0] ?? previous.finding.content[0]);
  return {
    speaker: previous?.behind ?? previous?.source ?? null,
    previous,
    kind: finding.kind,
    distance: before === null ? Number.POSITIVE_INFINITY : at - before,
    sameSentence: previous?.finding.sentence === finding.sentence,
  };
}

function blockOf(scan: Scan, range: TokenRange | undefined): number {
  return range ? (scan.tokens[range.first]?.block ?? 0) : 0;
}
