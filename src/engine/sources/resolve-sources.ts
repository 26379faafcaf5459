import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { describeMention, type Mention } from '../mentions/describe-mention';
import { findApposedBody } from '../mentions/find-apposed-body';
import type { Organizations } from '../names/collect-organizations';
import type { People } from '../names/collect-people';
import { findProtectedNames } from '../names/find-protected-names';
import { readOutlet } from '../reading/match-outlet';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { followReferents } from '../referents/follow-referents';
import { noteReferent } from '../referents/note-referent';
import { isPerhapsPerson, type Referent } from '../referents/referent';
import type { Finding, TokenRange } from '../rules/finding';
import { readCitedNext, readTrailingBehind } from '../rules/read-behind';
import { createEntities, type Entities, type Entity } from './entities';
import { findLabelled } from './find-labelled';
import { presentedAbove } from './presented-above';
import { resolveNominal } from './resolve-nominal';
import { resolvePronoun } from './resolve-pronoun';
import { type Focus, nearSpeaker, type Resolving, type Sourced, SPEAKER_REACH } from './sourced';

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
  const referents = followReferents(scan, people, organizations, findings);
  const known = new Map<Referent, Entity>();
  const labelled = findLabelled(scan, people, findings);
  const fixed = { scan, people, organizations, entities, referents, known, labelled };
  const sourced: Sourced[] = [];
  const byFinding = new Map<Finding, Sourced>();
  // One and the same mention may serve several cues: "said …, adding that …". By the token of its head.
  const byMention = new Map<number, Entity>();
  for (const finding of findings) {
    const focus = focusOn(scan, finding, sourced.at(-1) ?? null);
    const resolve = (range: TokenRange, mention?: Mention): Entity => {
      const head = Math.max(range.first, headOf(scan, range.first, range.end));
      const before = byMention.get(head);
      if (before) return before;
      const read = mention ?? describeMention(scan, range, people);
      const entity = resolveMention({ ...fixed, focus, resolve }, read);
      byMention.set(head, entity);
      return entity;
    };
    const before = finding.continues && byFinding.get(finding.continues);
    const context: Resolving = { ...fixed, focus, resolve };
    const next = before ? goOn(context, finding, before) : sourceOf(context, finding);
    sourced.push(next);
    byFinding.set(finding, next);
  }
  return { sourced, entities };
}

/** A quotation without a cue: of whom the narration before it in its paragraph is about, or of whoever spoke last. */
function goOn(context: Resolving, finding: Finding, before: Sourced): Sourced {
  const told = introduced(context, finding, before);
  const source = told ?? before.behind ?? before.source ?? goOnWithout(context);
  return { finding, source, mention: null, behind: null, introduced: told !== null };
}

/** "Ines Roth, 19, has just come home. “I was living …”" */
function introduced(context: Resolving, finding: Finding, before: Sourced | null): Entity | null {
  const { scan, referents } = context;
  const { content } = finding;
  const above = presentedAbove(context, finding, before !== null);
  if (above) return isSomebody(above) ? noteReferent(context, above) : null;
  const first = content[0]?.first ?? 0;
  const sentence = scan.sentenceAt[first] ?? 0;
  const narration = scan.sentences[sentence - 1];
  const same =
    narration && narration.block === scan.tokens[first]?.block && scan.speechAt[narration.first] === -1;
  const spoken = before?.finding.content.at(-1)?.end ?? 0;
  if (
    !same ||
    scan.speechAt[first] === -1 ||
    Math.max(spoken, before?.finding.cue.at(-1)?.end ?? 0) > narration.first
  )
    return null;
  const subject = referents.subjectOf(sentence - 1);
  return subject && !subject.plural && isSomebody(subject) ? noteReferent(context, subject) : null;
}

function isSomebody(referent: Referent): boolean {
  return referent.kind === 'person' || referent.kind === 'someone' || isPerhapsPerson(referent);
}

/** The last speaker near, or the article's main person. */
function goOnWithout(context: Resolving): Entity | null {
  const { main } = context.referents;
  return nearSpeaker(context.focus) ?? (main && noteReferent(context, main));
}

function sourceOf(context: Resolving, finding: Finding): Sourced {
  const { scan, people, labelled, resolve } = context;
  const speaks = labelled(finding);
  if (speaks) return { finding, source: resolve(speaks), mention: null, behind: null, introduced: false };
  const named = finding.source && (findApposedBody(scan, finding.source, people) ?? finding.source);
  const mention = named && describeMention(scan, named, people);
  const source = mention ? somebody(resolve(mention.range, mention)) : speakerOn(context, finding);
  const behind =
    finding.behind ??
    (source?.identity === 'outlet' || reportsFor(scan, finding, mention)
      ? (readTrailingBehind(scan, finding) ?? readCitedNext(scan, finding))
      : null);
  return { finding, source, mention, behind: behind && resolve(behind), introduced: false };
}

/** "The Courier’s [Ines Roth] reported": for the medium that the words for her name. */
function reportsFor(scan: Scan, { cue }: Finding, mention: Mention | null): boolean {
  const verb = findReportingVerb(normAt(scan, (cue.at(-1)?.end ?? 0) - 1));
  if (!mention?.person || verb?.verb.lemma !== 'report') return false;
  const { first, end } = mention.range;
  for (let i = first; i < end; i++) if (readOutlet(scan, i, end, true)) return true;
  return false;
}

/** Behind "reports" and "rumours" stands nobody. */
function somebody(entity: Entity): Entity | null {
  return entity.identity === 'none' ? null : entity;
}

/** A cue without a source ("Asked about it, …", "…, adding that") goes on with whoever spoke; hearsay has nobody. */
function speakerOn(context: Resolving, finding: Finding): Entity | null {
  const { focus } = context;
  const near = focus.distance <= SPEAKER_REACH ? focus.previous : null;
  const told = finding.cue.length === 0 ? introduced(context, finding, near) : null;
  if (told) return told;
  if (finding.kind !== 'hearsay' && focus.distance <= 1 && focus.speaker) return focus.speaker;
  return finding.cue.length === 0 ? goOnWithout(context) : null;
}

function resolveMention(context: Resolving, mention: Mention): Entity {
  const entity = mention.pronoun ? resolvePronoun(context, mention) : resolveNominal(context, mention);
  if (mention.person) entity.description ??= descriptionIn(context.scan, mention);
  return entity;
}

/** Commas and white space behind a phrase; looked for only where a run of them begins. */
const END = /(?<![\s,])[\s,]+$/;

/** The words around a person's name in its own phrase: "the harbour master". */
function descriptionIn(scan: Scan, mention: Mention): string | null {
  const { text } = scan.article;
  const from = scan.tokens[mention.range.first]?.span[0] ?? 0;
  const to = scan.tokens[mention.range.end - 1]?.span[1] ?? from;
  const whole = text.slice(from, to);
  const name = mention.person?.name ?? '';
  const at = whole.indexOf(name);
  if (at === -1) return null;
  const before = whole.slice(0, at).replace(END, '').trim();
  const behind = whole
    .slice(at + name.length)
    .replace(/^[\s,–—-]+/, '')
    .replace(END, '');
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
