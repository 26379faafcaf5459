import type { People } from '../names/collect-people';
import { knowOwnOutlet } from '../reading/own-outlet';
import { normAt, type Scan } from '../reading/scan';
import { type Finding, overlaps } from '../rules/finding';
import { isQuotedAs } from '../rules/is-quoted-as';
import type { Sources } from '../sources/resolve-sources';
import type { Sourced } from '../sources/sourced';
import { blockOf } from './block-of';
import { bySentence } from './by-sentence';
import { carriedBy } from './carried-by';
import { carryBack } from './carry-back';
import {
  type Chain,
  firstHand,
  fromNobodyKnown,
  hearsay,
  isNameless,
  isOrigin,
  passedOn,
  throughCarriers,
  throughOutlet,
  throughRelay,
  throughSomebody,
  withoutSelf,
} from './chain';
import { citedIn } from './cited-in';
import { citesOwnPaper } from './cites-own-paper';
import { collectMedia } from './collect-media';
import { eachOnce } from './each-once';
import { findAccounts, toldStaff } from './find-accounts';
import { findCarriers, readAlsoTold } from './find-carrier';
import { findOuter } from './find-outer';
import { findPreambles } from './find-preambles';
import { findRetellings } from './find-retellings';
import { frameOf } from './frame-of';
import { heardSaid } from './heard-said';
import { inheritChain } from './inherit-chain';
import { isOurs } from './is-ours';
import { isOutright } from './is-outright';
import { isPlacedApart } from './is-placed-apart';
import { isRumour } from './is-rumour';
import { nameMedium, outletsIn } from './name-medium';
import { passOnGiven } from './pass-on-given';
import { readEmployer } from './read-employer';
import { readHeldIn, readHolder } from './read-holder';
import { readMaker } from './read-maker';
import { readHeardBy } from './read-newsroom';
import { readListener, readQuoter } from './read-quoter';
import { readRelay } from './read-relay';
import { quotedByReport, quotingMedium, retoldByReport, runningReport } from './running-report';
import { sameMedium } from './same-medium';
import { speaksForItself } from './speaks-for-itself';
import { standsInside } from './stands-inside';
import { toldPolice } from './told-police';
import type { Tracing } from './tracing';

/** Paragraphs: "the report" is that of a medium cited so far back, at most. */
const CITED_REACH = 2;

/** Follows each finding from its source to this outlet. In order of the text: later findings inherit from earlier ones. */
export function traceChains(
  scan: Scan,
  sources: Sources,
  people: People,
  statements: ReadonlySet<Finding>,
): Chain[] {
  const media = collectMedia(scan, people);
  const retellings = findRetellings(scan, media);
  const context = { scan, media, retellings, isOwn: knowOwnOutlet(scan) };
  const preambles = findPreambles(context);
  const siblings = bySentence(sources);
  const accounts = findAccounts(context, people, siblings);
  const carriedAt = new Array<Chain | undefined>(scan.tokens.length);
  const tracing: Tracing = {
    scan,
    context,
    siblings,
    accounts,
    lastOf: new Map(),
    made: new Map(),
    carriedAt,
    last: null,
    direct: null,
    crowd: null,
    cited: null,
  };
  const chains: Chain[] = [];
  const byFinding = new Map<Finding, Chain>();
  for (const read of sources.sourced) {
    const sourced = sameMedium(
      tracing.made,
      read,
      nameMedium(context, sources.entities, read, citedNear(tracing, read)),
    );
    const continued =
      !sourced.introduced && sourced.finding.continues && byFinding.get(sourced.finding.continues);
    const found = continued
      ? { ...continued, sourced }
      : trace(tracing, sourced, findOuter(scan, sourced.finding, chains, statements));
    const given = passOnGiven(found, preambles.get(blockOf(scan, sourced.finding)));
    const chain = heardSaid(
      scan,
      withoutSelf({ ...given, via: eachOnce(given.via.map(media.inFull)) }),
      chains,
    );
    if (chain.who?.identity === 'outlet') chain.who.name = media.inFull(chain.who.name);
    chains.push(chain);
    tracing.last = chain;
    if (!chain.secondHand && chain.who && statements.has(sourced.finding)) tracing.direct = chain;
    if (chain.who?.plural && isNameless(chain.identity)) tracing.crowd = chain;
    carryBack(scan, chains);
    byFinding.set(sourced.finding, chain);
    // what is no statement tells through whom a person is heard of; of a body, "before the company reports", it tells nothing
    const held = chain.who?.identity === 'document' && chain.via.length > 0;
    const heard = held || (chain.who?.identity === 'person' && !isFreeRelative(scan, sourced.finding));
    if (chain.who && (heard || statements.has(sourced.finding))) tracing.lastOf.set(chain.who, chain);
    const cited = citedIn(chain);
    const { sentence } = sourced.finding;
    if (cited) tracing.cited = { name: cited, block: blockOf(scan, sourced.finding), sentence };
    if (chain.via.length === 0) continue;
    for (const piece of sourced.finding.content) carriedAt.fill(chain, piece.first, piece.end);
  }
  return chains;
}

/** "despite what [Holt] wrote in her letter": what is taken up again, and not said now. */
function isFreeRelative(scan: Scan, { source, cue }: Finding): boolean {
  return normAt(scan, (source?.first ?? cue[0]?.first ?? 0) - 1) === 'what';
}

function trace(tracing: Tracing, sourced: Sourced, outer: Chain | null): Chain {
  const { scan, context, siblings } = tracing;
  const { finding, source, behind } = sourced;
  if (source?.identity === 'outlet' && isOurs(scan, sourced)) return firstHand(sourced, source);
  if (source?.identity === 'outlet' && !outer && !behind && speaksForItself(scan, sourced))
    return { ...firstHand(sourced, source), identity: 'organization' };
  const from = outer && outer.who !== source ? outer : null;
  if (from?.who && citesOwnPaper(scan, sourced, from.who)) return { ...from, sourced };
  const passed = from ? passedOn(from).filter((name) => name !== source?.name) : [];
  const viaUnnamed = from !== null && (from.viaUnnamed || isNameless(from.identity));
  if (!source && !sourced.mention?.hearsay && isOutright(scan, finding))
    return fromNobodyKnown(sourced, passed.length > 0 ? passed : carriedBy(tracing, finding), viaUnnamed);
  const listener = readListener(context, finding);
  if (!source || isRumour(context, sourced)) {
    const heard = listener ? [listener].filter(({ foreign }) => foreign) : null;
    const near = heard?.map(({ name }) => name) ?? runningReport(tracing, finding);
    return hearsay(sourced, passed.length > 0 ? passed : near, viaUnnamed);
  }
  if (
    source.identity === 'outlet' &&
    !context.isOwn(source.name) &&
    from &&
    !behind &&
    (isOrigin(from) || isRelayed(from, finding))
  )
    return throughOutlet(sourced, source, outletsIn(context, sourced), from.who, from.via, from.viaUnnamed);
  if (source.identity === 'outlet' && !context.isOwn(source.name)) {
    const nearer = behind || from ? passed : nearerMedia(tracing, sourced);
    return throughOutlet(sourced, source, outletsIn(context, sourced), behind, nearer, viaUnnamed);
  }
  const employer = behind && behind.identity !== 'document' ? readEmployer(context, sourced) : null;
  // "The Courier’s Ines Roth reported, citing two officials"
  if (employer?.foreign) return throughOutlet(sourced, source, [employer.name], behind, passed, viaUnnamed);
  if (behind && behind.identity !== 'document') return throughRelay(sourced, source, behind, passed);
  const frame = frameOf(scan, finding, siblings.get(finding.sentence) ?? []);
  const { told, carried } = isPlacedApart(scan, finding)
    ? { told: null, carried: null }
    : findCarriers(context, finding, frame);
  const made = source.identity === 'document' ? readMaker(context, sourced) : [];
  const held =
    source.identity === 'document' && sourced.mention && readHolder(context, sourced.mention.range);
  const heard =
    told ??
    toldStaff(scan, tracing.accounts, finding) ??
    readEmployer(context, sourced) ??
    readHeardBy(context, sourced) ??
    readQuoter(tracing, finding) ??
    readHeldIn(context, finding) ??
    listener;
  const more = told ? readAlsoTold(context, finding, told) : [];
  const carriers = [carried, heard, ...more, ...made, held || null].filter((carrier) => carrier !== null);
  if (carriers.length > 0) return throughCarriers(sourced, source, carriers, passed, viaUnnamed);
  const relay = from ? null : readRelay(tracing, finding, source, frame);
  const once = standsInside(relay?.words ?? from?.sourced.finding.cue[0], finding);
  if (relay) return { ...throughSomebody(sourced, source, relay, passed, viaUnnamed), once };
  if (from) {
    const reasons = [{ rule: 'nested', words: from.sourced.finding.cue }];
    // "According to his lawyer, Roth believes that …": what somebody thinks is told by who tells of it
    if (finding.kind === 'belief' && from.who && from.identity !== 'outlet')
      return { ...from, sourced, reasons };
    return {
      sourced,
      who: source,
      identity: source.identity,
      via: passed,
      viaUnnamed,
      secondHand: passed.length > 0,
      goesOn: true,
      once,
      reasons,
    };
  }
  // "Holt told CNN that [she believes …]": her own word, within what she told
  if (outer && outer.via.length > 0 && outer.who === source)
    return { ...outer, sourced, reasons: [{ rule: 'nested', words: outer.sourced.finding.cue }] };
  const inherited = inheritChain(tracing, sourced, source);
  const chain = inherited.secondHand
    ? inherited
    : (quotedByReport(tracing, sourced, source) ??
      (inherited.inPublic ? null : retoldByReport(tracing, sourced, source)) ??
      toldPolice(tracing, sourced, source) ??
      inherited);
  if (chain.via.length > 0 || !isQuotedAs(scan, finding)) return chain;
  const { names: via, unnamed } = quotingMedium(tracing, finding);
  const reasons = [{ rule: 'passed-on', words: finding.cue }];
  return { ...chain, via, viaUnnamed: unnamed, secondHand: true, reasons };
}

/** "State television said the pier fell, according to Reuters": through whom this outlet has what another medium said. */
function nearerMedia({ scan, context, siblings }: Tracing, { finding, source }: Sourced): string[] {
  const beside = siblings.get(finding.sentence) ?? [];
  const { carried } = findCarriers(context, finding, frameOf(scan, finding, beside));
  if (!carried?.foreign || carried.name === source?.name) return [];
  // "Noon said the pier fell, while the crane stood, the Courier reported"
  const speaks = beside.some(
    (other) =>
      other !== finding &&
      other.rule !== 'according-to' &&
      other.source &&
      overlaps(other.source, carried.words),
  );
  return speaks ? [] : [carried.name];
}

/** "Police said the pier fell, Radio Sund reported": the medium carries what police said; it did not tell police. */
function isRelayed({ identity, sourced: { finding: outer } }: Chain, { content, cue }: Finding): boolean {
  const first = content[0]?.first ?? -1;
  const trails = first >= 0 && first < (cue[0]?.first ?? 0);
  return trails && outer.content[0]?.first === first && identity !== 'outlet' && identity !== 'none';
}

/** The medium cited last, where near: "the report" is then its report. */
function citedNear({ scan, cited }: Tracing, { finding }: Sourced): string | null {
  return cited && blockOf(scan, finding) - cited.block <= CITED_REACH ? cited.name : null;
}
