import type { Attribution, Identity, Mode, Reason, Statement } from '../../report';
import { type Chain, isNameless } from '../chains/chain';
import type { FoundLink, Links } from '../links/find-links';
import { countPeople } from '../mentions/count-people';
import { isQuoted } from '../reading/is-quoted';
import type { Scan } from '../reading/scan';
import { spanOf, spansOf } from '../reading/spans';
import type { Finding, TokenRange } from '../rules/finding';
import { type Accounting, type Reasons, wordsFor } from './find-reasons';

/** What is at hand while one statement is put together. */
interface Collecting {
  readonly scan: Scan;
  /** By character: the attribution whose cue stands there. */
  readonly attributionAt: ReadonlyMap<number, string>;
  readonly reasons: Reasons;
  /** The accounts of `reasons` by the name of the source. */
  readonly byName: ReadonlyMap<string, Accounting>;
  readonly links: Links;
}

/** The findings of `standing`, each with its chain, flags and reasons. Surest and weaker ones together. */
export function collectStatements(
  scan: Scan,
  chains: readonly Chain[],
  standing: ReadonlySet<Finding>,
  attributions: readonly Attribution[],
  reasons: Reasons,
  links: Links,
): Statement[] {
  const byName = new Map<string, Accounting>();
  for (const [{ name }, account] of reasons) byName.set(name, account);
  const attributionAt = new Map<number, string>();
  for (const { id, cue } of attributions)
    for (const [start, end] of cue) for (let i = start; i < end; i++) attributionAt.set(i, id);
  return chains
    .filter((chain) => standing.has(chain.sourced.finding))
    .map((chain, index) =>
      toStatement({ scan, attributionAt, reasons, byName, links }, chain, `statement-${index + 1}`),
    );
}

/** The attribution whose cue stands in this one's; `null` where only its quotation goes on. `attributionAt` is by character. */
function attributionOf(
  scan: Scan,
  finding: Finding,
  attributionAt: ReadonlyMap<number, string>,
): string | null {
  for (const [start, end] of spansOf(scan, finding.cue)) {
    for (let i = start; i < end; i++) {
      const id = attributionAt.get(i);
      if (id !== undefined) return id;
    }
  }
  return null;
}

function toStatement(collecting: Collecting, chain: Chain, id: string): Statement {
  const { scan, attributionAt, links } = collecting;
  const { finding, mention, source } = chain.sourced;
  const account = accountOf(collecting, chain);
  const { who, identity } = chain;
  const told: Told = {
    // what is only cited is no source: "Holt said, citing the figures"
    source: (chain.who === source ? null : finding.behind) ?? mention?.range ?? null,
    identity,
    reason: (account && wordsFor(account.reasons, finding.sentence)) ?? who?.reason ?? null,
    knowledge: account ? wordsFor(account.knowledge, finding.sentence) : null,
    link: links.get(finding) ?? null,
  };
  return {
    id,
    attribution: attributionOf(scan, finding, attributionAt),
    block: scan.tokens[finding.content[0]?.first ?? 0]?.block ?? 0,
    content: spansOf(scan, finding.content),
    cue: spansOf(scan, finding.cue),
    mention: told.source ? [spanOf(scan, told.source)] : [],
    mode: modeOf(scan, finding.content),
    source: who?.id ?? null,
    who: who?.name ?? null,
    identity,
    via: chain.via,
    anonymous: isNameless(identity) || chain.viaUnnamed,
    secondHand: chain.secondHand,
    confidence: finding.confidence,
    reason: told.reason && [spanOf(scan, told.reason)],
    link: told.link?.link ?? null,
    why: reasonsOf(scan, chain, told),
  };
}

/** What the article says of the source without a name: the one at the far end, else one who passed it on. */
function accountOf({ reasons, byName }: Collecting, { who, via, viaUnnamed }: Chain): Accounting | null {
  const own = who ? reasons.get(who) : undefined;
  if (own) return own;
  const passing = viaUnnamed ? via.find((name) => byName.has(name)) : undefined;
  return (passing === undefined ? null : byName.get(passing)) ?? null;
}

function modeOf(scan: Scan, content: readonly TokenRange[]): Mode {
  let quoted = 0;
  let plain = 0;
  for (const range of content) {
    for (let i = range.first; i < range.end; i++) {
      if (scan.classes[i] === 'mark') continue;
      if (isQuoted(scan, i)) quoted++;
      else plain++;
    }
  }
  return plain === 0 ? 'direct' : quoted === 0 ? 'indirect' : 'mixed';
}

/** What a statement says beyond its words, chain and flags. */
interface Told {
  readonly source: TokenRange | null;
  readonly identity: Identity;
  readonly reason: TokenRange | null;
  readonly knowledge: TokenRange | null;
  readonly link: FoundLink | null;
}

/** Why: the rule that found it, the words for the source, how many, what it knows it from and why it has no name, what makes the chain, and the link. */
function reasonsOf(scan: Scan, chain: Chain, told: Told): Reason[] {
  const { finding } = chain.sourced;
  const { source, identity, reason, knowledge, link } = told;
  const reasons: Reason[] = [{ rule: finding.rule, words: spansOf(scan, finding.cue) }];
  const count = source && isNameless(identity) ? countPeople(scan, source) : null;
  if (source) reasons.push({ rule: `identity-${identity}`, words: [spanOf(scan, source)] });
  if (count) reasons.push({ rule: 'counted', words: [spanOf(scan, count.words)] });
  if (knowledge) reasons.push({ rule: 'knows-from', words: [spanOf(scan, knowledge)] });
  if (reason) reasons.push({ rule: 'name-withheld', words: [spanOf(scan, reason)] });
  for (const { rule, words } of chain.reasons) reasons.push({ rule, words: spansOf(scan, words) });
  if (chain.viaUnnamed) reasons.push({ rule: 'via-unnamed', words: [] });
  if (link) reasons.push({ rule: link.rule, words: [link.link.span] });
  return reasons;
}
