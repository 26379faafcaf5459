import { isOfClass } from '../../lexicon/grammar';
import { isSetting } from '../../lexicon/settings';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import { blockOf } from './block-of';
import type { Chain } from './chain';
import { isEarlier } from './is-earlier';
import { isPublic } from './is-public';
import { isVerbatim } from './is-verbatim';

/** Paragraphs: what is told first and given its medium only then stands so near before. */
const BACK_REACH = 1;

/**
 * "Holt said the pier was safe. […] “We checked it twice,” she told Radio Sund": what she was just said to have said came the
 * same way, where nothing tells of another occasion. Changes the chains right before the last one.
 */
export function carryBack(scan: Scan, chains: Chain[]): void {
  const last = chains.at(-1);
  if (!last || toldAt(last) === Number.POSITIVE_INFINITY || last.via.length === 0 || !last.goesOn) return;
  if (isLater(scan, last)) return;
  carryToLead(scan, chains, last);
  let below = blockOf(scan, last.sourced.finding);
  for (let i = chains.length - 2; i >= 0; i--) {
    const chain = chains[i];
    // what another finding of the same sentence says tells nothing of what was said before
    const beside = chain?.sourced.finding.sentence === last.sourced.finding.sentence;
    if (chain && beside && chain.who !== last.who) continue;
    if (!chain || !isOpen(scan, chain, last) || isOtherTime(scan, chain, last)) return;
    // the interview had been told of before this was said
    if (toldAt(last) < (chain.sourced.finding.cue[0]?.first ?? 0)) return;
    const block = blockOf(scan, chain.sourced.finding);
    if (below - block > BACK_REACH) return;
    // another paragraph that tells of another occasion as well
    if (block < below && !isOpenThroughout(scan, chains, i, last)) return;
    // what has been quoted in full in its own paragraph waits for no medium
    if (below > block && isVerbatim(scan, chain.sourced.finding)) return;
    below = block;
    const { via, viaUnnamed, secondHand } = last;
    chains[i] = { ...chain, via, viaUnnamed, secondHand, reasons: [{ rule: 'same-account', words: [] }] };
  }
}

/** The token at which the medium is named that somebody told, or that quotes him: "Noon quotes Holt as saying"; past all where none is. */
function toldAt({ reasons, identity }: Chain): number {
  const named = reasons.find(
    ({ rule }) => rule === 'told-outlet' || (rule === 'carried-by-outlet' && identity === 'person'),
  );
  return named?.words[0]?.first ?? Number.POSITIVE_INFINITY;
}

/** All that the same one says in the paragraph of the chain at `at`, up to it, may have come the same way. */
function isOpenThroughout(scan: Scan, chains: readonly Chain[], at: number, last: Chain): boolean {
  const block = blockOf(scan, chains[at]?.sourced.finding ?? last.sourced.finding);
  for (let i = at - 1; i >= 0; i--) {
    const chain = chains[i];
    if (!chain || blockOf(scan, chain.sourced.finding) !== block) return true;
    if (chain.who === last.who && isElsewhere(scan, chain.sourced.finding)) return false;
  }
  return true;
}

/** Paragraphs: a lead tells what is quoted so soon behind it. */
const LEAD_REACH = 6;
/** Statements: no lead with what stands between it and the first quotation has more. */
const MOST_BEFORE = 40;

/**
 * "Holt has revealed that the pier is sold. ¶ […] ¶ “I sold it,” she told Radio Sund": a lead tells what is quoted further on, where
 * she says nothing on another occasion in between.
 */
function carryToLead(scan: Scan, chains: Chain[], last: Chain): void {
  const opening = scan.article.blocks[0]?.kind === 'title' ? 1 : 0;
  if (blockOf(scan, last.sourced.finding) > opening + LEAD_REACH || chains.length > MOST_BEFORE) return;
  const own = chains.filter(
    ({ who, sourced }) => who === last.who && blockOf(scan, sourced.finding) >= opening,
  );
  const [lead] = own;
  if (!lead || lead === last || blockOf(scan, lead.sourced.finding) > opening) return;
  if (isVerbatim(scan, lead.sourced.finding)) return;
  if (!own.slice(0, -1).every((chain) => isOpen(scan, chain, last))) return;
  const { via, viaUnnamed, secondHand } = last;
  const reasons = [{ rule: 'same-account', words: [] }];
  for (const chain of own.slice(0, -1))
    chains[chains.indexOf(chain)] = { ...chain, via, viaUnnamed, secondHand, reasons };
}

/** Said by the same one, through nobody known, and nowhere and at no time in particular. */
function isOpen(scan: Scan, chain: Chain, last: Chain): boolean {
  const { finding } = chain.sourced;
  // "Holt reveals that she will leave", "Holt said she thinks it is safe"
  const says = finding.rule !== 'cue-noun' && (finding.kind === 'speech' || chain.identity === 'person');
  const speaks = says && (chain.who === last.who || isForetold(scan, chain, last));
  const first = chain.via.length === 0 && chain.reasons.length === 0;
  return speaks && first && !isElsewhere(scan, finding) && !hasDenied(scan, finding);
}

/** "Holt [has denied] any wrongdoing", "[has rejected] any link": what she holds at all times. */
function hasDenied(scan: Scan, { rule, cue }: Finding): boolean {
  const [verb] = cue;
  const perfect = verb !== undefined && isOfClass('have', normAt(scan, verb.first));
  return rule === 'noun-content' && perfect && isOfClass('answers-claims', normAt(scan, verb.end - 1));
}

/** Paragraphs: the headline and the lead, which tell what is told in full behind them. */
const LEAD_BLOCKS = 2;

/** "The pier was safe, an official says. ¶ A port official told Radio Sund …": of the lead's somebody the next paragraph says more. */
function isForetold(scan: Scan, { who, sourced: { finding, mention } }: Chain, last: Chain): boolean {
  if (who?.identity !== 'unnamed' || last.identity !== 'unnamed' || !last.who) return false;
  if (blockOf(scan, finding) >= LEAD_BLOCKS || who.plural || last.who.plural || mention?.definite)
    return false;
  const fuller = new Set(last.who.name.toLowerCase().split(' '));
  const [, ...words] = who.name.toLowerCase().split(' ');
  return words.length > 0 && words.every((word) => fuller.has(word));
}

/** "said in August … told Radio Sund last week": each has its own time, and they share no word. */
function isOtherTime(scan: Scan, chain: Chain, last: Chain): boolean {
  const times = timesOf(scan, chain.sourced.finding);
  const others = timesOf(scan, last.sourced.finding);
  return times.size > 0 && others.size > 0 && [...times].every((time) => !others.has(time));
}

/** Norms of the times in a finding's sentence, outside of what is said. */
function timesOf(scan: Scan, { sentence, content }: Finding): ReadonlySet<string> {
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  const times = new Set<string>();
  for (let i = first; i < end; i++) {
    if (scan.classes[i] !== 'time' || scan.speechAt[i] !== -1) continue;
    if (!content.some((piece) => i >= piece.first && i < piece.end)) times.add(normAt(scan, i));
  }
  return times;
}

/** "later told Radio Sund", "also told Radio Sund": another time than what was said before. */
function isLater(scan: Scan, { sourced: { finding } }: Chain): boolean {
  const [cue] = finding.cue;
  const from = cue?.first ?? 0;
  for (let i = from - 1; i < (cue?.end ?? 0); i++) if (isOfClass('afterwards', normAt(scan, i))) return true;
  return false;
}

/** On another occasion, or to everybody. */
function isElsewhere(scan: Scan, finding: Finding): boolean {
  return isPublic(scan, finding) || isEarlier(scan, finding, [], false) || isAtOwnPlace(scan, finding);
}

/** "said on his show", "wrote in her diary": somewhere else. */
function isAtOwnPlace(scan: Scan, { sentence, content }: Finding): boolean {
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  for (let i = first + 1; i < end; i++) {
    if (!isSetting(normAt(scan, i)) || !isOfClass('possessor', normAt(scan, i - 1))) continue;
    if (!content.some((piece) => i >= piece.first && i < piece.end)) return true;
  }
  return false;
}
