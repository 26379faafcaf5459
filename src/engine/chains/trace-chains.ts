import { findSetting } from '../../lexicon/settings';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { Scan } from '../reading/scan';
import { type Finding, overlaps } from '../rules/finding';
import type { People } from '../sources/collect-people';
import type { Entity } from '../sources/entities';
import type { Sources } from '../sources/resolve-sources';
import type { Sourced } from '../sources/sourced';
import {
  type Chain,
  firstHand,
  hearsay,
  isNameless,
  throughCarrier,
  throughOutlet,
  throughRelay,
} from './chain';
import { type Accounts, accountAt, findAccounts } from './find-accounts';
import { findCarrier } from './find-carrier';
import { knowOwnOutlet, type OwnOutlet } from './own-outlet';

/** An account is carried on by the same medium over at most this many paragraphs. */
const CARRIER_REACH = 3;

/** What the tracing of one chain looks up. */
interface Tracing {
  readonly scan: Scan;
  readonly isOwn: OwnOutlet;
  readonly accounts: Accounts;
  /** The last chain at whose far end an entity stood. */
  readonly lastOf: Map<Entity, Chain>;
  /** By token: the chain with a medium in whose content it stands. */
  readonly carriedAt: (Chain | undefined)[];
}

/** Follows each finding from its source to this outlet. In order of the text: later findings inherit from earlier ones. */
export function traceChains(scan: Scan, sources: Sources, people: People): Chain[] {
  const isOwn = knowOwnOutlet(scan);
  const accounts = findAccounts(scan, people, isOwn);
  const carriedAt = new Array<Chain | undefined>(scan.tokens.length);
  const tracing: Tracing = { scan, isOwn, accounts, lastOf: new Map(), carriedAt };
  const chains: Chain[] = [];
  const byFinding = new Map<Finding, Chain>();
  for (const sourced of sources.sourced) {
    const continued = sourced.finding.continues && byFinding.get(sourced.finding.continues);
    const chain = continued
      ? { ...continued, sourced }
      : trace(tracing, sourced, findOuter(sourced.finding, chains));
    chains.push(chain);
    byFinding.set(sourced.finding, chain);
    if (chain.who) tracing.lastOf.set(chain.who, chain);
    if (chain.via.length === 0) continue;
    for (const piece of sourced.finding.content) carriedAt.fill(chain, piece.first, piece.end);
  }
  return chains;
}

function trace(tracing: Tracing, sourced: Sourced, outer: Chain | null): Chain {
  const { scan, isOwn } = tracing;
  const { finding, source, behind } = sourced;
  const from = outer && outer.who !== source ? outer : null;
  const passed = from ? passedOn(from) : [];
  const viaUnnamed = from !== null && (from.viaUnnamed || isNameless(from.identity));
  if (!source || isRumour(scan, sourced)) return hearsay(sourced, passed, viaUnnamed);
  if (source.identity === 'outlet' && !isOwn(source.name))
    return throughOutlet(sourced, source, behind, passed, viaUnnamed);
  if (behind && behind.identity !== 'document') return throughRelay(sourced, source, behind, passed);
  const carrier = findCarrier(scan, finding, isOwn);
  if (carrier) return throughCarrier(sourced, source, carrier, passed, viaUnnamed);
  if (from) {
    const reasons = [{ rule: 'nested', words: from.sourced.finding.cue }];
    return {
      sourced,
      who: source,
      identity: source.identity,
      via: passed,
      viaUnnamed,
      secondHand: passed.length > 0,
      reasons,
    };
  }
  return inherit(tracing, sourced, source);
}

/** Through whom an outer statement came, and who made it. */
function passedOn({ via, who }: Chain): string[] {
  return who && !via.includes(who.name) ? [...via, who.name] : [...via];
}

/** "reports", "many media reports": nobody stands behind them; but "campaign finance reports" are documents. */
function isRumour(scan: Scan, { mention, source }: Sourced): boolean {
  if (
    source?.identity !== 'document' ||
    mention?.noun?.singular !== 'report' ||
    !mention.noun.plural ||
    mention.definite
  )
    return false;
  for (let i = mention.range.first; i < mention.range.end - 1; i++) {
    const kind = scan.classes[i];
    if (
      kind !== 'det' &&
      kind !== 'num' &&
      kind !== 'pron' &&
      findSourceNoun(scan.norms[i] ?? '')?.kind !== 'medium'
    )
      return false;
  }
  return true;
}

/** What a source says right after speaking through a medium, or what the medium itself says of somebody, comes the same way. */
function inherit(tracing: Tracing, sourced: Sourced, source: Entity): Chain {
  if (isPublic(tracing.scan, sourced.finding)) return firstHand(sourced, source);
  const first = { sourced, who: source, identity: source.identity };
  const before = earlierChain(tracing, sourced, source);
  if (before) {
    const { via, viaUnnamed, secondHand } = before;
    return { ...first, via, viaUnnamed, secondHand, reasons: [{ rule: 'same-account', words: [] }] };
  }
  const at = sourced.finding.cue[0]?.first ?? 0;
  const account = accountAt(tracing.accounts, source.name, at);
  if (!account) return firstHand(sourced, source);
  const { name, words } = account.carrier;
  return {
    ...first,
    via: [name],
    viaUnnamed: false,
    secondHand: true,
    reasons: [{ rule: 'told-outlet', words: [words] }],
  };
}

function earlierChain({ scan, lastOf, carriedAt }: Tracing, sourced: Sourced, source: Entity): Chain | null {
  // "The Courier says officials knew. They also feared …": who was first spoken of by the medium is known through it.
  const brought = carriedAt[source.mentions[0]?.first ?? -1];
  if (brought && sourced.mention?.pronoun && distance(scan, brought, sourced) <= CARRIER_REACH)
    return brought;
  const before = lastOf.get(source);
  const goesOn = before?.secondHand && before.identity !== 'none' && before.via.length > 0;
  return goesOn && distance(scan, before, sourced) <= CARRIER_REACH ? before : null;
}

/** "said in a statement", "told a news conference": said in public, whatever was said to a medium before. */
function isPublic(scan: Scan, finding: Finding): boolean {
  const { first, end } = scan.sentences[finding.sentence] ?? { first: 0, end: 0 };
  for (let i = first; i < end; i++) {
    if (scan.speechAt[i] !== -1 || findSetting(scan.norms[i] ?? '') !== 'public') continue;
    if (!finding.content.some((piece) => i >= piece.first && i < piece.end)) return true;
  }
  return false;
}

function distance(scan: Scan, chain: Chain, sourced: Sourced): number {
  return blockOf(scan, sourced.finding) - blockOf(scan, chain.sourced.finding);
}

function blockOf(scan: Scan, finding: Finding): number {
  const range = finding.cue[0] ?? finding.content[0];
  return range ? (scan.tokens[range.first]?.block ?? 0) : 0;
}

/** The finding in whose unquoted content this one's cue stands: "Roth said that the mayor told her that …". */
function findOuter(finding: Finding, chains: readonly Chain[]): Chain | null {
  const cue = finding.cue[0];
  for (let i = chains.length - 1; cue && i >= 0; i--) {
    const chain = chains[i];
    const other = chain?.sourced.finding;
    if (!chain || !other || other.sentence !== finding.sentence) return null;
    if (other.kind === 'speech' && other.content.some((piece) => overlaps(piece, cue))) return chain;
  }
  return null;
}
