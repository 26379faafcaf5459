import type { People } from './collect-people';
import { describeMention, type Mention } from './describe-mention';
import { createEntities, type Entities, type Entity } from './entities';
import type { Finding, TokenRange } from './finding';
import { resolveNominal } from './resolve-nominal';
import { type Focus, resolvePronoun } from './resolve-pronoun';
import type { Scan } from './scan';

/** A finding with its source as an entity. */
export interface Sourced {
  readonly finding: Finding;
  /** `null` for hearsay that names nobody. */
  readonly source: Entity | null;
  readonly mention: Mention | null;
  /** Who stands behind the source: "…, citing two officials". */
  readonly behind: Entity | null;
}

/** All findings with their sources, and the sources themselves. */
export interface Sources {
  readonly sourced: readonly Sourced[];
  readonly entities: Entities;
}

/** Ties the words that name a source to one entity each: names, roles, pronouns, short forms, unnamed. In order of the text. */
export function resolveSources(scan: Scan, findings: readonly Finding[], people: People): Sources {
  const entities = createEntities();
  const sourced: Sourced[] = [];
  const byFinding = new Map<Finding, Sourced>();
  const bySpan = new Map<number, Entity>();
  for (const finding of findings) {
    const next = resolveOne(scan, finding, people, entities, byFinding, bySpan, sourced.at(-1) ?? null);
    sourced.push(next);
    byFinding.set(finding, next);
  }
  return { sourced, entities };
}

function resolveOne(
  scan: Scan,
  finding: Finding,
  people: People,
  entities: Entities,
  byFinding: ReadonlyMap<Finding, Sourced>,
  bySpan: Map<number, Entity>,
  previous: Sourced | null,
): Sourced {
  if (finding.continues) {
    const before = byFinding.get(finding.continues);
    return { finding, source: before?.behind ?? before?.source ?? null, mention: null, behind: null };
  }
  const focus = focusOn(scan, finding, previous);
  const mention = finding.source ? describeMention(scan, finding.source, people) : null;
  const source = mention
    ? resolveMention(scan, mention, people, entities, bySpan, focus)
    : speakerOn(finding, focus);
  const behind = finding.behind
    ? resolveMention(scan, describeMention(scan, finding.behind, people), people, entities, bySpan, focus)
    : null;
  return { finding, source, mention, behind };
}

/** A cue without a source ("Asked about it, …", "…, adding that") goes on with whoever spoke; hearsay has nobody. */
function speakerOn(finding: Finding, focus: Focus): Entity | null {
  return finding.kind !== 'hearsay' && focus.distance <= 1 ? focus.speaker : null;
}

/** One and the same mention may serve several cues: "said …, adding that …". */
function resolveMention(
  scan: Scan,
  mention: Mention,
  people: People,
  entities: Entities,
  bySpan: Map<number, Entity>,
  focus: Focus,
): Entity {
  const known = bySpan.get(mention.range.first);
  if (known) return known;
  const entity = mention.pronoun
    ? resolvePronoun(scan, mention, people, entities, focus)
    : resolveNominal(scan, mention, people, entities, focus);
  bySpan.set(mention.range.first, entity);
  if (!entity.description && mention.person) entity.description = descriptionIn(scan, mention);
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
  const before = whole.slice(0, at).trim();
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
