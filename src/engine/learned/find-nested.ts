import { isOfClass } from '../../lexicon/grammar';
import { isFirstPerson } from '../reading/is-first-person';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { readFronted } from '../rules/read-fronted';
import { findToldBefore } from './find-told-before';
import { mayNest } from './may-nest';

/** What is said of another speech begins with that within so many tokens: "said [that] Roth had told …". */
const NESTED_LEAD = 3;

/** The speech within another one, and how much of it. */
export interface Nested {
  readonly rule: Finding;
  /** No more of what it says than the outer content holds. */
  readonly content: readonly TokenRange[];
  /** The outer one with all that it passes on, where its content was only what is said within. */
  readonly whole?: Finding;
}

/** The speech that the content of `outer` is no more than a report of; `null` where there is none. */
export function findNested(scan: Scan, outer: Finding, openers: ReadonlyMap<number, Finding>): Nested | null {
  const [only, ...others] = outer.content;
  if (!only || outer.cue.length === 0) return null;
  const { end } = outer.content.at(-1) ?? only;
  const cut = findCutTeller(scan, outer, openers);
  if (cut) return cut;
  // "At one point, Holt told aides it was late"
  const opening = isRemembered(scan, outer, only.first)
    ? only.first + 1
    : readFronted(scan, only.first, only.end);
  for (let i = opening; i <= opening + NESTED_LEAD && scan.speechAt[i] === -1 && !isUnreal(scan, i); i++) {
    const inner = openers.get(i);
    const [cue] = inner?.cue ?? [];
    const [content] = inner?.content ?? [];
    if (!inner || !cue || !content || scan.classes[cue.end - 1] === 'gerund') continue;
    if (isBareOther(scan, inner) || isSelf(scan, inner)) continue;
    if ((inner.kind === 'show' && inner.rule === 'question') || !mayNest(scan, outer, inner)) continue;
    // "said that [a guard had shouted to him]: [“Jump!”]"
    const led =
      others.length === 0 || (i <= opening + 1 && cue.end <= only.end && content.first === others[0]?.first);
    if (led && cue.first >= only.first && content.first >= cue.end && content.first < end) {
      const more = others.slice(1);
      return {
        rule: inner,
        content: [{ first: content.first, end: Math.min(content.end, others[0]?.end ?? end) }, ...more],
      };
    }
  }
  if (others.length > 0) return null;
  const before = findToldBefore(scan, outer);
  return before && { rule: before, content: before.content };
}

/** "Roth told her [the pier was shut], Holt said": what was told, whose teller opens the sentence and has been left out of what is said. */
function findCutTeller(scan: Scan, outer: Finding, openers: ReadonlyMap<number, Finding>): Nested | null {
  const [only, ...others] = outer.content;
  const inner = openers.get(scan.sentences[outer.sentence]?.first ?? -1);
  const [said] = inner?.content ?? [];
  if (!only || others.length > 0 || !inner || !said || !mayNest(scan, outer, inner)) return null;
  const told = (inner.cue.at(-1)?.end ?? only.end) <= said.first;
  const left = told && (only.first === inner.addressee?.first || only.first === said.first);
  const trails = (outer.cue[0]?.first ?? -1) >= only.end;
  if (!left || !trails || !inner.source) return null;
  const whole = { ...outer, content: [{ first: inner.source.first, end: only.end }] };
  return { rule: inner, content: [{ first: said.first, end: only.end }], whole };
}

/** "recalled [how] the captain had said": of what he said, and not of the way in which he did. */
function isRemembered(scan: Scan, { cue }: Finding, at: number): boolean {
  return normAt(scan, at) === 'how' && isOfClass('remembering', normAt(scan, (cue.at(-1)?.end ?? 0) - 1));
}

/** "[other] alleged data": describes a noun, and is nobody who speaks. */
function isBareOther(scan: Scan, { source }: Finding): boolean {
  return source !== null && source.end === source.first + 1 && normAt(scan, source.first) === 'other';
}

/** Holt wrote: [I] said the wall would stand. */
function isSelf(scan: Scan, { source }: Finding): boolean {
  return source !== null && isFirstPerson(scan, source);
}

/** "said that [until] Roth agrees": no report of a speech. */
function isUnreal(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'conj' || isOfClass('subordinating', normAt(scan, at));
}
