import { findOutletByDomain, findOutletByName, type Outlet } from '../../lexicon/outlets';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { Link } from '../../report';
import type { Chain } from '../chains/chain';
import { findFirst } from '../reading/find-first';
import { normAt, type Scan } from '../reading/scan';
import { type Finding, overlaps, type TokenRange } from '../rules/finding';
import type { Entity } from '../sources/entities';
import { carryLinks } from './carry-links';
import { listMedia } from './list-media';
import { leadsToOriginal, readAddress } from './read-address';

/** The link to what a statement is taken from, and what says that it is this one. */
export interface FoundLink {
  readonly link: Link;
  readonly rule: 'link-of-outlet' | 'link-on-words' | 'link-beside' | 'link-before' | 'link-again';
}

/** By finding; one without a link is not in it. */
export type Links = ReadonlyMap<Finding, FoundLink>;

/** A link of the article with what its words and its address say. */
interface Anchor {
  readonly link: Link;
  readonly range: TokenRange;
  readonly sentence: number;
  /** The medium whose site it leads to, where it is one we know. */
  readonly outlet: Outlet | null;
  /** The letters of the host: "harbourpost". */
  readonly host: string;
}

/** What is at hand while the links are looked for. */
interface Linking {
  readonly scan: Scan;
  readonly anchors: readonly Anchor[];
  /** By token: the source that is named there. */
  readonly namedAt: readonly (Entity | undefined)[];
}

/** Of the links on either side of a cue at most this many are looked at. */
const LINKS_BESIDE = 6;

/** A name with fewer letters says nothing inside of a host. */
const LEAST_NAME = 5;

/** Finds the link to the report or document that each statement is taken from; the same original carries its link along. */
export function findLinks(scan: Scan, chains: readonly Chain[], standing: ReadonlySet<Finding>): Links {
  const cited = chains.filter(({ sourced }) => standing.has(sourced.finding));
  const anchors = readAnchors(scan);
  const links = new Map<Finding, FoundLink>();
  if (anchors.length === 0) return links;
  const namedAt = nameTokens(scan, cited);
  for (const chain of cited) {
    const found = findLink({ scan, anchors, namedAt }, chain);
    if (found) links.set(chain.sourced.finding, found);
  }
  carryLinks(cited, links);
  return links;
}

/** The links that may lead to an original, in order of the text. */
function readAnchors(scan: Scan): Anchor[] {
  const anchors: Anchor[] = [];
  for (const link of scan.article.links) {
    if (!leadsToOriginal(link.href)) continue;
    const { tokens } = scan;
    const first = findFirst(tokens.length, (i) => (tokens[i]?.span[1] ?? 0) > link.span[0]);
    const end = findFirst(tokens.length, (i) => (tokens[i]?.span[0] ?? 0) >= link.span[1]);
    if (end <= first) continue;
    const host = readAddress(link.href)?.host ?? '';
    const sentence = scan.sentenceAt[first] ?? 0;
    anchors.push({
      link,
      range: { first, end },
      sentence,
      outlet: findOutletByDomain(host),
      host: host.replace(/[^a-z0-9]/g, ''),
    });
  }
  return anchors.sort((a, b) => a.range.first - b.range.first);
}

function findLink(linking: Linking, chain: Chain): FoundLink | null {
  const { anchors } = linking;
  const { finding } = chain.sourced;
  const at = (finding.cue[0] ?? finding.content[0])?.first ?? 0;
  const middle = findFirst(anchors.length, (i) => (anchors[i]?.range.first ?? 0) >= at);
  const near = anchors.slice(Math.max(0, middle - LINKS_BESIDE), middle + LINKS_BESIDE);
  const ruled = near.map((anchor) => ({ link: anchor.link, rule: ruleFor(linking, chain, anchor), anchor }));
  for (const wanted of RULES) {
    const fitting = ruled.filter(({ rule }) => rule === wanted);
    const [first] = fitting.sort(
      (a, b) => Math.abs(a.anchor.range.first - at) - Math.abs(b.anchor.range.first - at),
    );
    if (first) return { link: first.link, rule: wanted };
  }
  return null;
}

/** The surest first. */
const RULES = ['link-of-outlet', 'link-on-words', 'link-beside', 'link-before'] as const;

function ruleFor(linking: Linking, chain: Chain, anchor: Anchor): (typeof RULES)[number] | null {
  const { scan } = linking;
  const { finding } = chain.sourced;
  const before =
    anchor.sentence === finding.sentence - 1 && sameBlock(scan, finding.sentence, anchor.sentence);
  if (anchor.sentence !== finding.sentence && !before) return null;
  const media = listMedia(chain);
  if (media.some((name) => leadsTo(anchor, name))) return 'link-of-outlet';
  if (before) return namesSource(linking, chain, anchor) ? 'link-before' : null;
  const { range } = anchor;
  if (finding.cue.some((cue) => overlaps(cue, range))) return 'link-on-words';
  const passing = chain.reasons.flatMap(({ words }) => words);
  if (passing.some((words) => overlaps(words, range))) return 'link-on-words';
  const source = finding.behind ?? chain.sourced.mention?.range ?? null;
  // A link on somebody's name tells who that is, not where the words stand.
  if (source && overlaps(source, range)) return speaksInWriting(chain) ? 'link-on-words' : null;
  const inside = finding.content.some(({ first, end }) => first <= range.first && range.end <= end);
  const elsewhere = anchor.outlet !== null && media.length > 0;
  return inside || elsewhere ? null : 'link-beside';
}

/** Whether a link leads to the site of the medium of that name. */
function leadsTo(anchor: Anchor, name: string): boolean {
  const outlet = findOutletByName(name);
  if (outlet && anchor.outlet) return outlet.name === anchor.outlet.name;
  const letters = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z0-9]/g, '');
  return letters.length >= LEAST_NAME && anchor.host.includes(letters);
}

function speaksInWriting({ identity }: Chain): boolean {
  return identity === 'document' || identity === 'outlet' || identity === 'organization';
}

/** "[A report by the board] came out on Monday. It found …": the link's words speak of the source. */
function namesSource({ scan, namedAt }: Linking, chain: Chain, { range }: Anchor): boolean {
  const { who, identity } = chain;
  if (!who || (identity !== 'document' && identity !== 'outlet')) return false;
  const named = new Set(who.name.toLowerCase().split(' '));
  for (let i = range.first; i < range.end; i++) {
    if (namedAt[i] === who) return true;
    const noun = findSourceNoun(normAt(scan, i));
    if (identity === 'document' && noun?.kind === 'document') return true;
    if (identity === 'outlet' && scan.classes[i] === 'name' && named.has(normAt(scan, i))) return true;
  }
  return false;
}

function nameTokens(scan: Scan, cited: readonly Chain[]): (Entity | undefined)[] {
  const namedAt = new Array<Entity | undefined>(scan.tokens.length);
  const entities = new Set(cited.flatMap(({ who }) => who ?? []));
  for (const entity of entities)
    for (const { first, end } of entity.mentions) namedAt.fill(entity, first, end);
  return namedAt;
}

function sameBlock(scan: Scan, a: number, b: number): boolean {
  return scan.sentences[a]?.block === scan.sentences[b]?.block;
}
