import type { Scan } from '../reading/scan';
import { normAt } from '../reading/scan';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import { createReferent, type Referent } from './referent';
import { weighPhrase } from './weigh-salience';

/** "Roth and Holt": notes that both are spoken of together, where `phrase` is the second of them. */
export function joinReferents(discourse: Discourse, phrase: Phrase, second: Referent): void {
  if (!isJoinable(second) || normAt(discourse.scan, phrase.range.first - 1) !== 'and') return;
  const first = partnerOf(discourse, phrase, second);
  if (first) appearTogether(discourse, first, second, phrase);
}

/** Two who are spoken of as one: known from before, or made. */
export function knowPair(discourse: Discourse, first: Referent, second: Referent): Referent {
  const key = `pair|${first.name}|${second.name}`;
  const known = discourse.byName.get(key);
  if (known) return known;
  const range = { first: first.range.first, end: second.range.end };
  const name = `${first.name} and ${second.name}`;
  const made = createReferent({ kind: second.kind, name, range, plural: true, parts: [first, second] });
  discourse.byName.set(key, made);
  return made;
}

function isJoinable({ kind, plural, mention }: Referent): boolean {
  return !plural && (kind === 'person' || (kind === 'organization' && mention?.organization === true));
}

/** The one named before in the same clause; what belongs to it may stand between: "Roth of Sund Port and Holt". */
function partnerOf({ scan, atHead }: Discourse, phrase: Phrase, second: Referent): Referent | null {
  const from = scan.sentences[phrase.sentence]?.first ?? 0;
  for (let i = phrase.range.first - 2; i >= from; i--) {
    if (scan.classes[i] === 'verb' || scan.classes[i] === 'aux' || scan.classes[i] === 'rel') return null;
    const referent = atHead[i];
    if (!referent || referent === second || scan.classes[i] === 'poss' || isOwner(scan, i)) continue;
    if (referent.kind === second.kind && isJoinable(referent)) return referent;
    if (second.kind !== 'person') return null;
  }
  return null;
}

function isOwner(scan: Scan, head: number): boolean {
  return scan.classes[head + 1] === 'poss';
}

function appearTogether(discourse: Discourse, first: Referent, second: Referent, phrase: Phrase): void {
  const pair = knowPair(discourse, first, second);
  const before = first.appearances.at(-1)?.phrase;
  const isSource = discourse.findingAt.has(phrase.head);
  const role = before?.role === 'subject' ? 'subject' : phrase.role;
  pair.appearances.push({ phrase: { ...phrase, role }, weight: weighPhrase({ ...phrase, role }, isSource) });
  if (isSource) pair.speaks = true;
  const at = discourse.active.lastIndexOf(pair);
  if (at !== -1) discourse.active.splice(at, 1);
  discourse.active.push(pair);
  adoptDescription(discourse, pair, before?.range.first ?? 0);
}

/** How many tokens before the comma the description's head is looked for: "the [founders] of the firm, Roth and Holt". */
const DESCRIPTION_REACH = 6;

/** "The founders, Roth and Holt": the founders are the two from now on. */
function adoptDescription({ scan, atHead, active }: Discourse, pair: Referent, first: number): void {
  if (pair.kind !== 'person' || normAt(scan, first - 1) !== ',') return;
  for (let i = first - 2; i >= 0 && i >= first - DESCRIPTION_REACH; i--) {
    const described = atHead[i];
    if (scan.sentenceAt[i] !== scan.sentenceAt[first] || scan.classes[i] === 'verb') return;
    if (!described) continue;
    if (described.kind !== 'people') return;
    atHead[i] = pair;
    for (const noun of described.nouns) pair.nouns.add(noun);
    const at = active.lastIndexOf(described);
    if (at !== -1) active.splice(at, 1);
    return;
  }
}
