import { describe, expect, test } from 'vitest';
import { mendSources } from '../../src/engine/mentions/mend-sources';
import { type Scan, scanArticle, wordsOf } from '../../src/engine/reading/scan';
import type { Finding } from '../../src/engine/rules/finding';
import { parseBracketed } from './bracketed';
import { rangeOfWords } from './mark-ranges';
import { read } from './notation';

/** `[who] <cue> {content}`: the source that is found where none was read. */
const missing: Record<string, readonly string[]> = {
  'a subject right before its verb': [
    '[Police] <said> {the pier was closed}.',
    '[The harbour master] <said> {the pier was closed}.',
    '[Two officials at the ministry] <said> {the pier was closed}.',
    '[Studies] <have shown> that {piers sink}.',
    '[Other reports] <suggest> {the pier sank}.',
    'But [conservative estimates] <suggest> {half of the piers are gone}.',
    '[Some] <said> {the pier was closed}.',
    '[Both] <said> {the pier was closed}.',
    '[Another] <said>: {“The pier is gone.”}',
    '[Several of the sailors] <said> {the pier was closed}.',
    '[Many of them] <said> {the pier was closed}.',
    '[48% of sailors] <said> {the pier was safe}.',
    'A third wanted to leave, and [20%] <said> {the pier was safe}.',
  ],
  'what was done with the subject stands behind it': [
    '[A letter sent to lawmakers] <says> {the pier was closed}.',
    '[A brief sent to the ministry] <says> {the pier was closed}.',
    '[A sailor deployed to the island] <said> {the pier was closed}.',
    '[A group linked to the owners] <said> {the pier was closed}.',
    '[A message broadcast] on Monday <said> {the pier was closed}.',
    'In the town that he had moved to, [officials] <said> {the pier was closed}.',
  ],
  'adverbs, times and auxiliaries stand between': [
    '[The executives] all <said> {they had been pressed}.',
    '[Harbour analyst Ines Roth] has previously <predicted> that {the pier will sink}.',
    '[Holt] also recently <declared> {the pier was safe}.',
    '[Sund’s Harbour Ministry] on Sunday <confirmed> {the use of 12 cranes}.',
    '[The union’s envoys] have long <warned> that {the pier is weak}.',
    '[Mr. Holt] last week <said> {the pier was safe}.',
    '[They] later <realized> {the pier was unsafe}.',
    'But [she] later <acknowledged> that {the pier was unsafe}.',
    '[A poll of 1,500 sailors by the Harbour Union] back in May <found> that {half of them were ill}.',
    '[The sailors] themselves never <said> {the pier was safe}.',
    '[Foreign critics] have in particular <noted> that {the pier is weak}.',
  ],
  'what hangs on the subject belongs to it': [
    '[A study published this May in the Harbour Review] <found> that {piers sink}.',
    '[A poll of 1,500 sailors conducted by Holt Research] <found> that {piers sink}.',
    '[Data compiled by the port] <show> that {piers sink}.',
    '[Witnesses who spoke to the Courier by telephone] <said> {the pier was burning}.',
    '[Sailors who vehemently oppose the tax] <believe> {the port will lose}.',
    '[A woman who witnessed the fire] <said> {the pier was lit}.',
    '[Someone present at the vote] <said> {the pier was sold}.',
    '[Anyone who has ever sailed to Sund] <will tell> you that {the pier is old}.',
    '[A letter by the union confirming the strike] <read>: {“We walk out.”}',
    '[Officials at a harbour in the nearby town of Sund] <said> {the pier was closed}.',
  ],
  'an insert parts subject and verb': [
    '[Ines Roth], who runs the port, <said> {the pier was safe}.',
    '[Ines Roth, the harbour master], <said> {the pier was safe}.',
    '[Ines Roth], speaking in Oslo, <said> {the pier was safe}.',
    '[Ines Roth], 49, <said> {the pier was safe}.',
    'Under questioning [Ines Roth, the port’s deputy director], <acknowledged> last week that {the pier was unsafe}.',
    '[Ines Roth, a former officer who ran the crane] <said>: {“The pier is gone.”}',
  ],
  'a list is read from its first link': [
    '[Sailors, dockers and two officials] <said> {the pier was closed}.',
    '[Ines Roth, Piet Holt and Dana Berg] <wrote> that {the pier was closed}.',
  ],
  'a relative clause speaks of the noun before it': [
    'The port listened to [Ines Roth, a former sailor who] recently <told> the Courier that {the pier was safe}.',
    'They met [an officer who] <said> {the pier was safe}.',
  ],
  'the subject stands behind its verb': [
    '{“The pier is gone,”} <said> [Ines Roth].',
    '{“The pier is gone,”} <said> [another].',
    '{“The pier is gone,”} <reads> [one].',
    '{“The pier is gone,”} <declared> [a later harbour master, Ines Roth], in 1897.',
    '{“The pier is gone,”} <said> [the project’s president, Ines Roth].',
    '{The key to the port}, <says> [Roth], {is its pier}.',
    '{The mix of ships}, <said> [Holt], {gives the port its name}.',
  ],
  'the subject of a participle': [
    'But [the envoys] pressed the sailors on the phone, <saying> {the pier was closed}.',
    'As more ships arrive, sailors are worried. But [dockers] have reacted angrily to the plan, <saying> {the pier is too small}.',
    '[Sailors] have criticised the mission to protect the port in recent days, <saying> {the pier is lost}.',
    'Clouds will reach the port, with [forecasters] <warning> that {the pier may sink}.',
    'The talks have failed, with [the sailors] <saying> {they will not return}.',
    'He loved ships, with [one passage] <relating> {“the pier is my home”}.',
    '<Arguing> that {the pier was safe}, [Holt] went to sea.',
    '[Roth] denied the charge and left the port, <calling> {it} {“a farce”}.',
  ],
  'a second verb shares its subject': [
    '[Holt] met with reporters on Monday at his home in Sund, and <called> {the fire} {“an act of war”}.',
    '[Holt] refused to discuss the fire but <confirmed> that {the pier was gone}.',
  ],
  'the owner of a noun that carries a statement': [
    'Despite [Mr. Holt]’s Oct. 11 <announcement> that {the pier was sold}, nobody came.',
    'Holt came back to [his] past <comment> that {the pier was ugly}.',
    '[The mayor]’s steadfast <belief> that {the pier is safe} cost her the vote.',
    '[Mayor Holt] wrote in a <tweet> that {the pier was gone}.',
  ],
  'nobody is named': [
    'Holt <was accused of> {selling the pier}.',
    'There was a <fear> that {the pier would sink}.',
  ],
};

/** `[what was read]` and the source that takes its place. */
const wrong: readonly (readonly [string, string])[] = [
  ['The key to the port’s [success], <says> Roth, {is its pier}.', 'Roth'],
  [
    'A growing body of evidence around [piers] <suggests> {they sink}.',
    'A growing body of evidence around piers',
  ],
  [
    'One study published this May in [the Harbour Review] <found> that {piers sink}.',
    'One study published this May in the Harbour Review',
  ],
  ['Some in [Sund] <welcomed> {“a new pier”}.', 'Some in Sund'],
  ['[Clouds] will reach the port, with forecasters <warning> that {the pier may sink}.', 'forecasters'],
  ['Holt <acknowledged> [last] week that {the pier was unsafe}.', 'Holt'],
  ['[Holt later] <said> {the pier was safe}.', 'Holt'],
  ['[Most sailors, however], <argue> that {the pier is old}.', 'Most sailors'],
  ['The port allows for [what sailors] <say> is {“a farce”}.', 'sailors'],
  [
    'In 2009, [a former sailor], Ines Roth, filed a lawsuit, <saying> {the pier was unsafe}.',
    'a former sailor, Ines Roth',
  ],
  [
    '{“They ran,”} <said> [another sailor at Sund], Piet Holt, a veteran.',
    'another sailor at Sund, Piet Holt',
  ],
  [
    '[SUND], Norland (NP) -- The mayor left in May and spoke of himself, even <describing> {himself} as {“a king”}.',
    'The mayor',
  ],
  ['The board refused to [hear answers], <saying> {they came too late}.', 'The board'],
  ['One, [who] asked not to be named, <said>: {“We left.”}', 'One'],
  ['He waited in [front of the house and the sailor] <replied> that {the pier was gone}.', 'the sailor'],
  ['Holt took [issue with the mayor]’s <claim> that {the pier was safe}.', 'the mayor'],
  ['Ines Roth, [a writer] who <accused> Holt of {theft}, left.', 'Ines Roth, a writer who'],
  ['{“It failed,”} Roth was quoted as <saying> in [a Courier story].', 'Roth'],
  ['{The pier sank}, <according to> [data compiled by the port].', 'data compiled by the port'],
  ['[She] <said> {the pier was safe}.', 'She'],
  ['[Ines Roth, the harbour master], <said> {the pier was safe}.', 'Ines Roth, the harbour master'],
];

describe.each(Object.entries(missing))('%s', (_, rows) => {
  test.each(rows)('%s', (row) => {
    const { source } = parseBracketed(row);
    expect(mend(row, false)).toBe(source);
  });
});

test.each(wrong)('%s → %s', (row, expected) => {
  expect(mend(row, true)).toBe(expected);
});

/** `[source] <cue> {content}`, and who stands behind the source. */
const behind: readonly (readonly [string, string | null])[] = [
  ['[The Courier], citing two officials, <reported> that {the pier was sold}.', 'two officials'],
  ['Quoting anonymous sources, [the Courier] <said> {the pier was sold}.', 'anonymous sources'],
  ['[The Courier], which cites the port’s costs, <reported> that {the pier was sold}.', null],
  ['[Roth], who runs the port, <said> {the pier was sold}.', null],
];

test.each(behind)('%s: behind it stands %s', (row, expected) => {
  const { scan, finding } = mark(row, true);
  const [mended] = mendSources(scan, { findings: [finding], statements: new Set() }, []).findings;
  const range = mended?.behind;
  expect(range ? wordsOf(scan, range.first, range.end) : null).toBe(expected);
});

/** The source of the marked finding, mended; with `given` the marked source is what was read before. */
function mend(row: string, given: boolean): string | null {
  const { scan, finding } = mark(row, given);
  const [mended] = mendSources(scan, { findings: [finding], statements: new Set() }, []).findings;
  return mended?.source ? wordsOf(scan, mended.source.first, mended.source.end) : null;
}

/** The marked finding; without its source unless it is `given`. */
function mark(row: string, given: boolean): { readonly scan: Scan; readonly finding: Finding } {
  const { text, source, cue, content } = parseBracketed(row);
  const { article, tokens, sentences, quotations } = read(text);
  const scan = scanArticle(article, tokens, sentences, quotations);
  const rangeOf = rangeOfWords(text, tokens);
  const cued = rangeOf(cue);
  const finding: Finding = {
    rule: 'learned',
    kind: 'speech',
    sentence: scan.sentenceAt[cued.first] ?? 0,
    source: given && source ? rangeOf(source) : null,
    cue: [cued],
    content: content.map(rangeOf),
    addressee: null,
    behind: null,
    continues: null,
    confidence: 1,
  };
  return { scan, finding };
}
