import { findSetting } from '../../lexicon/settings';
import type { People } from '../names/collect-people';
import { findFirst } from '../reading/find-first';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import type { Entity } from '../sources/entities';
import type { Sources } from '../sources/resolve-sources';
import type { Sourced } from '../sources/sourced';
import { blockOf } from './block-of';
import { carryBack } from './carry-back';
import {
  type Chain,
  firstHand,
  fromNobodyKnown,
  hearsay,
  isNameless,
  isOrigin,
  throughCarriers,
  throughOutlet,
  throughRelay,
  throughSomebody,
} from './chain';
import { chainOfOther } from './chain-of-other';
import { citedIn } from './cited-in';
import { collectMedia } from './collect-media';
import { type Accounts, accountBefore, findAccounts } from './find-accounts';
import { findCarriers } from './find-carrier';
import { findOuter } from './find-outer';
import { findRetellings } from './find-retellings';
import { frameOf } from './frame-of';
import { isEarlier } from './is-earlier';
import { isPublic } from './is-public';
import { isQuotedElsewhere } from './is-quoted-elsewhere';
import { isRumour } from './is-rumour';
import { nameMedium, outletsIn } from './name-medium';
import { knowOwnOutlet } from './own-outlet';
import { readEmployer } from './read-employer';
import { readMaker } from './read-maker';
import type { MediaContext } from './read-medium';
import { readRelay } from './read-relay';

/** An account is carried on by the same medium over at most this many paragraphs. */
const CARRIER_REACH = 3;

/** Paragraphs: "the report" is that of a medium cited so far back, at most. */
const CITED_REACH = 2;

/** What the tracing of one chain looks up. */
interface Tracing {
  readonly scan: Scan;
  readonly context: MediaContext;
  /** The findings of each sentence. */
  readonly siblings: ReadonlyMap<number, readonly Finding[]>;
  readonly accounts: Accounts;
  /** The last chain at whose far end an entity stood. */
  readonly lastOf: Map<Entity, Chain>;
  /** By token: the chain with a medium in whose content it stands. */
  readonly carriedAt: (Chain | undefined)[];
  /** The chain before. */
  last: Chain | null;
  /** The medium cited last, and where. */
  cited: { readonly name: string; readonly block: number; readonly sentence: number } | null;
}

/** Follows each finding from its source to this outlet. In order of the text: later findings inherit from earlier ones. */
export function traceChains(
  scan: Scan,
  sources: Sources,
  people: People,
  statements: ReadonlySet<Finding>,
): Chain[] {
  const media = collectMedia(scan, people);
  const context = { scan, media, retellings: findRetellings(scan, media), isOwn: knowOwnOutlet(scan) };
  const siblings = bySentence(sources);
  const accounts = findAccounts(context, people, siblings);
  const carriedAt = new Array<Chain | undefined>(scan.tokens.length);
  const tracing: Tracing = {
    scan,
    context,
    siblings,
    accounts,
    lastOf: new Map(),
    carriedAt,
    last: null,
    cited: null,
  };
  const chains: Chain[] = [];
  const byFinding = new Map<Finding, Chain>();
  for (const read of sources.sourced) {
    const sourced = nameMedium(context, sources.entities, read, citedNear(tracing, read));
    const continued =
      !sourced.introduced && sourced.finding.continues && byFinding.get(sourced.finding.continues);
    const found = continued
      ? { ...continued, sourced }
      : trace(tracing, sourced, findOuter(scan, sourced.finding, chains, statements));
    const chain = { ...found, via: [...new Set(found.via.map(media.inFull))] };
    chains.push(chain);
    tracing.last = chain;
    carryBack(scan, chains);
    byFinding.set(sourced.finding, chain);
    // what is no statement tells through whom a person is heard of; of a body, "before the company reports", it tells nothing
    if (chain.who && (chain.who.identity === 'person' || statements.has(sourced.finding)))
      tracing.lastOf.set(chain.who, chain);
    const cited = citedIn(chain);
    const { sentence } = sourced.finding;
    if (cited) tracing.cited = { name: cited, block: blockOf(scan, sourced.finding), sentence };
    if (chain.via.length === 0) continue;
    for (const piece of sourced.finding.content) carriedAt.fill(chain, piece.first, piece.end);
  }
  return chains;
}

function trace(tracing: Tracing, sourced: Sourced, outer: Chain | null): Chain {
  const { scan, context, siblings } = tracing;
  const { finding, source, behind } = sourced;
  const from = outer && outer.who !== source ? outer : null;
  const passed = from ? passedOn(from).filter((name) => name !== source?.name) : [];
  const viaUnnamed = from !== null && (from.viaUnnamed || isNameless(from.identity));
  if (!source && !sourced.mention?.hearsay && isOutright(scan, finding))
    return fromNobodyKnown(sourced, passed, viaUnnamed);
  if (!source || isRumour(scan, sourced))
    return hearsay(sourced, passed.length > 0 ? passed : runningReport(tracing, finding), viaUnnamed);
  if (source.identity === 'outlet' && !context.isOwn(source.name) && from && !behind && isOrigin(from))
    return throughOutlet(sourced, source, outletsIn(context, sourced), from.who, from.via, from.viaUnnamed);
  if (source.identity === 'outlet' && !context.isOwn(source.name))
    return throughOutlet(sourced, source, outletsIn(context, sourced), behind, passed, viaUnnamed);
  if (behind && behind.identity !== 'document') return throughRelay(sourced, source, behind, passed);
  const frame = frameOf(scan, finding, siblings.get(finding.sentence) ?? []);
  const { told, carried } = findCarriers(context, finding, frame);
  const made = source.identity === 'document' ? readMaker(context, sourced) : null;
  const carriers = [carried, told ?? readEmployer(context, sourced), made].filter(
    (carrier) => carrier !== null,
  );
  if (carriers.length > 0) return throughCarriers(sourced, source, carriers, passed, viaUnnamed);
  const relay = from ? null : readRelay(scan, finding, frame);
  if (relay) return throughSomebody(sourced, source, relay, passed, viaUnnamed);
  if (from) {
    const reasons = [{ rule: 'nested', words: from.sourced.finding.cue }];
    return {
      sourced,
      who: source,
      identity: source.identity,
      via: passed,
      viaUnnamed,
      secondHand: passed.length > 0,
      goesOn: true,
      reasons,
    };
  }
  const chain = inherit(tracing, sourced, source);
  return chain.via.length === 0 && isQuotedElsewhere(scan, finding)
    ? { ...chain, secondHand: true, reasons: [{ rule: 'passed-on', words: finding.cue }] }
    : chain;
}

/** The medium whose report goes on: "The Courier says the yard will close. Two buyers are said to be near." */
function runningReport({ scan, cited }: Tracing, { kind, sentence, cue }: Finding): string[] {
  const at = cue[0]?.first ?? 0;
  const goesOn = kind === 'hearsay' && cited !== null && cited.sentence === sentence - 1;
  return goesOn && cited.block === (scan.tokens[at]?.block ?? 0) ? [cited.name] : [];
}

/** The medium cited last, where near: "the report" is then its report. */
function citedNear({ scan, cited }: Tracing, { finding }: Sourced): string | null {
  return cited && blockOf(scan, finding) - cited.block <= CITED_REACH ? cited.name : null;
}

function bySentence({ sourced }: Sources): ReadonlyMap<number, readonly Finding[]> {
  const siblings = new Map<number, Finding[]>();
  for (const { finding } of sourced) {
    const known = siblings.get(finding.sentence);
    if (known) known.push(finding);
    else siblings.set(finding.sentence, [finding]);
  }
  return siblings;
}

/** Through whom an outer statement came, and who made it. */
function passedOn({ via, who }: Chain): string[] {
  return who && !via.includes(who.name) ? [...via, who.name] : [...via];
}

/** "warned that", "his announcement that": said by somebody, and in public; but "allegations that" and "reportedly" are hearsay. */
function isOutright(scan: Scan, { kind, rule, cue }: Finding): boolean {
  if (kind === 'hearsay') return false;
  const noun = normAt(scan, (cue.at(-1)?.end ?? 0) - 1);
  return rule !== 'cue-noun' || findSetting(noun) === 'public';
}

/** What a source says right after speaking through a medium, or what the medium itself says of somebody, comes the same way. */
function inherit(tracing: Tracing, sourced: Sourced, source: Entity): Chain {
  if (isPublic(tracing.scan, sourced.finding, tracing.siblings.get(sourced.finding.sentence)))
    return firstHand(sourced, source);
  const first = { sourced, who: source, identity: source.identity, goesOn: true };
  const apart = isEarlier(tracing.scan, sourced.finding);
  const before =
    (apart ? null : earlierChain(tracing, sourced, source)) ??
    chainOfOther(tracing.scan, tracing.last, sourced);
  if (before) {
    const { via, viaUnnamed, secondHand } = before;
    return { ...first, via, viaUnnamed, secondHand, reasons: [{ rule: 'same-account', words: [] }] };
  }
  const account = accountBefore(tracing.accounts, source.name, accountsUntil(tracing.scan, sourced.finding));
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

/** An interview may be told of only behind its first quotation: up to the end of the next paragraph. */
function accountsUntil(scan: Scan, finding: Finding): number {
  const at = finding.cue[0]?.first ?? finding.content[0]?.first ?? 0;
  if (isEarlier(scan, finding)) return at;
  const block = blockOf(scan, finding);
  return findFirst(scan.tokens.length, (i) => (scan.tokens[i]?.block ?? 0) > block + 1);
}

function earlierChain({ scan, lastOf, carriedAt }: Tracing, sourced: Sourced, source: Entity): Chain | null {
  // "The Courier says officials knew. They also feared …": who was first spoken of by the medium is known through it.
  const brought = carriedAt[source.mentions[0]?.first ?? -1];
  if (brought && sourced.mention?.pronoun && distance(scan, brought, sourced) <= CARRIER_REACH)
    return brought;
  const before = lastOf.get(source);
  const goesOn = before?.goesOn && before.secondHand && before.identity !== 'none' && before.via.length > 0;
  return goesOn && distance(scan, before, sourced) <= CARRIER_REACH ? before : null;
}

function distance(scan: Scan, chain: Chain, sourced: Sourced): number {
  return blockOf(scan, sourced.finding) - blockOf(scan, chain.sourced.finding);
}
