import { nounsOfKnownBody } from '../../lexicon/body-kinds';
import { isOfClass } from '../../lexicon/grammar';
import { isDemonym, isNameOfOrigin, isPlace } from '../../lexicon/places';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { describeMention, type Mention } from '../mentions/describe-mention';
import type { Organization } from '../names/collect-organizations';
import type { Person } from '../names/collect-people';
import { isJob } from '../reading/is-job';
import { joinsCompounds } from '../reading/joins-compounds';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { standsInQuotes } from '../reading/stands-in-quotes';
import type { TokenRange } from '../rules/finding';
import { isAcronym } from '../sources/entities';
import { describedUntil } from './described-until';
import type { Discourse } from './discourse';
import { enrichReferent } from './enrich-referent';
import { findMaker } from './find-maker';
import { findVoiced } from './find-voiced';
import { isFirstWord } from './is-first-word';
import { isHuman } from './is-human';
import { isNamedNext } from './is-named-next';
import { isPrintedIn } from './is-printed-in';
import { kindOfNoun } from './kind-of-noun';
import { matchDescription } from './match-description';
import { matchOffice } from './match-office';
import { pickPair } from './match-pair';
import { matchRelation } from './match-relation';
import { matchStudy } from './match-study';
import { matchYield } from './match-yield';
import { passesOn } from './passes-on';
import { adoptDescription, readApposition } from './read-apposition';
import type { Phrase } from './read-phrases';
import { createReferent, type Referent, type ReferentKind } from './referent';
import { tellWhose } from './tell-whose';

/** What a noun phrase stands for: somebody spoken of before, or somebody new; `null` where it can be no source. */
export function identifyReferent(
  discourse: Discourse,
  phrase: Phrase,
  before: Phrase | null,
): Referent | null {
  const { scan } = discourse;
  // "the Sund-based, state-backed port"
  if (joinsCompounds(scan, phrase.head + 1)) return null;
  const mention = readMention(discourse, phrase);
  const body = mention.person || mention.outlet ? null : findBody(discourse, phrase, mention);
  const kind = body ? 'organization' : kindOf(discourse, phrase, mention);
  if (!kind && !discourse.findingAt.has(phrase.head)) return null;
  if (isOfClass('two', normAt(scan, phrase.head))) return pickPair(discourse, phrase, null);
  const apposed = before && readApposition(discourse, before, phrase, kind);
  if (apposed) discourse.appositions.add(phrase.head);
  const found =
    apposed ??
    (mention.person
      ? knowPerson(discourse, mention.person, phrase.range)
      : body
        ? knowBody(discourse, phrase, mention, body)
        : knowThing(discourse, phrase, mention, kind));
  const fresh =
    found?.appearances.length === 0 || apposed !== null || isName(scan, phrase, mention) || mention.person;
  if (found && fresh && (found.kind === kind || kind === 'someone'))
    enrichReferent(scan, found, phrase.range, mention);
  else if (found?.kind === 'person' && !found.plural && mention.noun && isHuman(mention.noun))
    found.nouns.add(mention.noun.singular);
  if (apposed)
    for (let i = phrase.range.end; i < phrase.whole.end; i++)
      if (scan.classes[i] === 'word' || scan.classes[i] === 'name') apposed.words.add(normAt(scan, i));
  if (found && before && !apposed) adoptDescription(discourse, before, phrase, found);
  return found;
}

/** A possessor is described like any other phrase: "[Roth]'s adviser" is about Roth, too. */
function readMention({ scan, people }: Discourse, { range, head, role }: Phrase): Mention {
  const mention = describeMention(scan, range, people);
  const person =
    role === 'possessor' ? people.at(head) : (mention.person ?? parentOf(scan, people, range.end));
  return { ...mention, person };
}

/** "Mother [of three Mira Holt]": whoever is named behind the number. */
function parentOf(scan: Scan, people: Discourse['people'], at: number): Person | null {
  return normAt(scan, at) === 'of' && scan.classes[at + 1] === 'num' ? people.at(at + 2) : null;
}

function kindOf(discourse: Discourse, phrase: Phrase, mention: Mention): ReferentKind | null {
  const { scan } = discourse;
  const kind = kindOfMention(mention);
  if (kind === 'organization' && isPrintedIn(scan, phrase)) return 'outlet';
  if (kind === 'organization' && isJobInCapitals(scan, phrase)) return 'someone';
  const bare = kind === 'organization' && !mention.organization && mention.noun?.kind !== kind;
  if (bare && isFirstWord(scan, phrase)) return null;
  const own = scan.classes[phrase.head] === 'name' || findSourceNoun(normAt(scan, phrase.head)) !== null;
  if (!kind && introducesSpeaker(discourse, phrase)) return 'someone';
  return own || kind === 'outlet' || kind === 'person' ? kind : null;
}

/** "Mira Holt, [MP] for Sund", "a Marlow Council [CEO]" */
function isJobInCapitals(scan: Scan, { head }: Phrase): boolean {
  const noun = findSourceNoun(normAt(scan, head));
  const job = noun !== null && !noun.plural && isJob(noun);
  return job && isAcronym(wordsOf(scan, head, head + 1));
}

/** "a [courtier] told us": whoever speaks and is newly brought in is somebody, though no list has the noun. */
function introducesSpeaker({ scan, findingAt }: Discourse, { head, range }: Phrase): boolean {
  const finding = findingAt.get(head);
  const speaks = finding?.kind === 'speech' || finding?.kind === 'belief';
  return speaks && scan.classes[head] === 'word' && isOfClass('indefinite', normAt(scan, range.first));
}

function kindOfMention({ person, outlet, organization, named, noun, text }: Mention): ReferentKind | null {
  if (person) return 'person';
  if (outlet) return 'outlet';
  if (isPlace(text) || isDescribedPlace(text)) return 'place';
  if (noun && !(named && organization)) return kindOfNoun(noun);
  return organization || named ? 'organization' : null;
}

/** "rebel-held Aleppo" */
function isDescribedPlace(text: string): boolean {
  const name = text.search(/\p{Lu}/u);
  return name > 0 && text[name - 1] === ' ' && isPlace(text.slice(name));
}

function knowPerson(discourse: Discourse, person: Person, range: TokenRange): Referent {
  const key = `person|${person.name.toLowerCase()}`;
  const known = discourse.byName.get(key);
  if (known) return known;
  const made = createReferent({ kind: 'person', name: person.name, range, person, gender: person.gender });
  discourse.byName.set(key, made);
  return made;
}

/** The body whose name the phrase is, in any of its forms. */
function findBody(discourse: Discourse, phrase: Phrase, { naming, noun }: Mention): Organization | null {
  const { scan, organizations } = discourse;
  const { head, role } = phrase;
  const body = organizations.at(role === 'possessor' ? head : naming.first);
  // "the Human Rights Act" is named like a body
  if (!body || (noun?.kind === 'document' && body.nouns.size === 0)) return null;
  if (body.nouns.size === 0 && isFirstWord(scan, phrase)) return null;
  for (let i = naming.first; i < naming.end && role !== 'possessor'; i++)
    if (organizations.at(i) !== body) return null;
  return body;
}

function knowBody(discourse: Discourse, { range }: Phrase, mention: Mention, body: Organization): Referent {
  const key = `body|${body.key}`;
  const known = discourse.byName.get(key);
  if (known) return known;
  const nouns = new Set([...body.nouns, ...nounsOfKnownBody(body.name)]);
  const named = { ...mention, named: true, organization: true };
  const made = createReferent({ kind: 'organization', name: body.name, range, body, nouns, mention: named });
  discourse.byName.set(key, made);
  return made;
}

function knowThing(
  discourse: Discourse,
  phrase: Phrase,
  mention: Mention,
  kind: ReferentKind | null,
): Referent | null {
  const { scan, people, byName } = discourse;
  const key = `${kind}|${mention.outlet?.key ?? mention.text.toLowerCase()}`;
  const related = kind === 'someone' ? matchRelation(discourse, phrase, mention) : null;
  if (related) return related;
  const names = isName(scan, phrase, mention);
  if (names) {
    const office = matchOffice(discourse, phrase, mention);
    if (office) return office;
    const known = byName.get(key);
    if (known) return known;
    const speaks = discourse.findingAt.has(phrase.head) || mention.outlet || mention.organization;
    // shouting "Sundar Mer": somebody's words, or a title
    if (!speaks && standsInQuotes(scan, phrase.range.first, phrase.range.end)) return null;
  } else {
    // "the DPO" is the district police officer
    const office =
      isAcronym(wordsOf(scan, phrase.head, phrase.head + 1)) && matchOffice(discourse, phrase, mention);
    if (office) return office;
    if (mention.noun?.kind === 'statement' && discourse.findingAt.has(phrase.head)) {
      const maker = findMaker(discourse, phrase);
      if (maker) return maker;
    }
    const voiced = findVoiced(discourse, phrase, mention, kind);
    if (voiced) {
      discourse.voices.set(phrase.head, mention.noun?.gender ?? null);
      return voiced;
    }
    const known = isOfClass('known', normAt(scan, phrase.range.first));
    const study = matchStudy(discourse, phrase, known ? null : mention.noun);
    if (study) return study;
    const yielded = matchYield(discourse, phrase);
    if (yielded) return yielded;
    const apposed = kind === 'organization' && isNamedNext(discourse, phrase);
    const match = apposed ? null : matchDescription(discourse, phrase, mention, kind);
    if (match && !passesOn(discourse, phrase, match)) return tellWhose(scan, phrase, match);
  }
  if (!kind || (isUnspecific(scan, phrase, kind) && !speaksInTitle(discourse, phrase))) return null;
  const whole = describeMention(scan, phrase.whole, people);
  const until = kind === 'document' ? describedUntil(scan, phrase) : phrase.whole.end;
  const told = until > phrase.whole.end ? ` ${wordsOf(scan, phrase.whole.end, until)}` : '';
  const made = createReferent({
    kind,
    name: names ? mention.text : whole.text + told,
    range: names ? phrase.range : phrase.whole,
    // "fined Vestra 4 million euros"
    mention: names && !whole.named ? mention : whole,
    determiner: scan.classes[phrase.range.first] === 'det' ? normAt(scan, phrase.range.first) : null,
    plural: kind === 'people' || (!(names && kind === 'organization') && (mention.noun?.plural ?? false)),
    gender: mention.noun?.gender ?? null,
    owner: ownerOf(discourse, phrase),
    nouns: new Set(
      names && (kind === 'organization' || kind === 'place') ? nounsOfKnownBody(mention.text) : [],
    ),
  });
  if (names) byName.set(key, made);
  return made;
}

/** A name; "the California Republican" is none. */
function isName(
  scan: Scan,
  { range }: Phrase,
  { named, outlet, organization, noun, head }: Mention,
): boolean {
  if (outlet || organization) return true;
  const described = noun !== null || isDemonym(head) || isNameOfOrigin(head);
  return named && !(described && isOfClass('known', normAt(scan, range.first)));
}

/** "no victim", "every minister"; "as mayor" is what somebody is, nobody new. */
function isUnspecific(scan: Scan, { range, sentence }: Phrase, kind: ReferentKind): boolean {
  if (isOfClass('unspecific', normAt(scan, range.first))) return true;
  const bare = kind === 'someone' && range.end - range.first === 1 && scan.classes[range.first] === 'word';
  return bare && range.first > (scan.sentences[sentence]?.first ?? 0);
}

/** "…, says [officer]": headlines drop the article. */
function speaksInTitle({ scan, findingAt }: Discourse, { block, head, range }: Phrase): boolean {
  if (isOfClass('unspecific', normAt(scan, range.first))) return false;
  return scan.article.blocks[block]?.kind === 'title' && findingAt.has(head);
}

/** Whom "her mother" belongs to; `null` where the phrase says it itself. */
function ownerOf({ scan, atHead }: Discourse, { range }: Phrase): Referent | null {
  return scan.classes[range.first] === 'det' ? (atHead[range.first] ?? null) : null;
}
