import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { DEFAULT_CONFIDENCE } from '../../src/engine/statements/default-confidence';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { parseBracketed, wordsAt } from './bracketed';
import { testFound } from './test-found';

/** `[source] <cue> {content}`; each row holds one statement and the engine finds just that one. */
const found: Record<string, readonly string[]> = {
  'indirect speech': [
    '[Mira Holt] <said> that {the ferry would sail again on Friday}.',
    '[Mira Holt] <said> {the ferry would sail again on Friday}.',
    '[The harbour ministry] <announced> that {two berths had been closed}.',
    '[Police] <said> {no one was hurt}.',
    '[The company] <denied> that {it had known of the leak}.',
    '[Officials at two northern agencies] <warned> that {the dam might not hold}.',
    '[She] <told> reporters that {the talks had failed}.',
    '[Mira Holt] <told> the committee {she had never seen the letter}.',
    '[Mira Holt] <told> NRT’s “Meet the Harbour” on Sunday that {the ferry was safe}.',
    '[Mira Holt] <told> Radio Sund’s “Today” programme that {the ferry was safe}.',
    'On Tuesday, [a source at the port authority] <said> that {the crane had been inspected twice}.',
    '[Mira Holt, who runs the port], <said> {the ferry was safe}.',
    '[A sailor living on the night ferry, who asked not to be named], <said> {the pier was closed}.',
    '[A mother of two, who asked not to be named because it was late], <said> {her ferry was full}.',
    '[Ines Roth (Labour, Sund North), who chairs the panel], <said> {the pier was closed}.',
    '[Ines Roth, head of the port, who has run it since May], <said> {the ferry was safe}.',
    '[A clerk] <said>, on condition of anonymity because he feared for his job, that {the file was gone}.',
    '[Jonas Veld, a spokesman for the shipyard], <said> that {repairs would take a month}.',
    '[Mira Holt] <would later claim> {the pier was safe}.',
    '[The court] <would later hear> that {the sailor was alone on the ferry}.',
    '[She] <said> {she was fifteen when the pier was built}.',
    '[The mayor] <said> on Monday that {the bridge would open in May}.',
    '[The mayor] <said> in a statement that {the bridge would open in May}.',
    '[Mira Holt] <has repeatedly insisted> that {the ferry is safe}.',
  ],
  'the source stands behind': [
    '{“We will rebuild the pier,”} <said> [Mira Holt].',
    '{“We will rebuild the pier,”} <said> [Mira Holt, the harbour master].',
    '{The pier will be rebuilt}, [Mira Holt] <said>.',
    '{The pier will be rebuilt}, [the harbour master] <also said>.',
    '{"Nobody told us anything,"} [she] <told> reporters.',
    '{The pier, closed since March, will not reopen this year}, [officials] <said> Tuesday.',
  ],
  'the source stands in the middle': [
    '{The pier}, [she] <said>, {will be rebuilt by spring}.',
    '{“The pier is gone,”} [she] <said>. {“We start again.”}',
    '{“The pier,”} [Holt] <said>, {“will be rebuilt.”}',
  ],
  'according to': [
    '<According to> [the mayor], {the bridge would open in May}.',
    '{The bridge would open in May}, <according to> [the mayor].',
    '{Three crews had refused to sail}, <according to> [a report by the safety board].',
  ],
  quotations: [
    '[Mira Holt] <said>: {“The pier is gone.”}',
    '[The minister] <replied>, {“Not on my watch.”}',
    '{“The pier is gone. We start again,”} [he] <noted>.',
    '{"The pier is gone. We start again,”} [he] <noted>.',
    '[She] <said> {the plan was “dead in the water”}.',
  ],
  'patterns of verbs': [
    '[The union] <accused> the shipyard of {hiding two accidents}.',
    '[The ministry] <denied> {any involvement in the sale}.',
  ],
  'documents and how they came about': [
    '[Papers] obtained by the Harbour Post <show> that {the two sides had not met since June}.',
    '[A study published on Monday in the Journal of Shore Biology] <found> {the pier was safe}.',
    '[A letter sent to the council] last week <says> {the pier was safe}.',
    '[A memo seen by the board] <said> {the boiler was old}.',
    '[Court papers from 2012] <say> that {traffic has fallen since the bridge opened}.',
    'As [the report] <notes>, {no vote would be held before the inquiry ended}.',
    '{The pier is gone}, as [the survey] <shows>.',
  ],
  'what stands between a subject and its verb': [
    '[The mayor] on Friday <accused> the board of {hiding the leak}.',
    '[Holt] last week <told> the court that {the pier was closed}.',
    '[The board] in a statement <said> {the pier was closed}.',
    '[Mira Holt] in an interview with the Courier <said> {the pier was closed}.',
    '[Mira Holt] herself <said> {the pier was closed}.',
    '[Holt], though, <says> {the pier was closed}.',
  ],
  'clauses that open with an amount or a crowd': [
    '[The health ministry] <says> {at least 52 piers in the valley have been damaged since May}.',
    '[Vey and Holt] <say> {at least 8,900 boats have been lost}.',
    '[The audit] <showed> {most of the boats had been sold to a trust}.',
    '[The mayor] <believes> {nearly half of the boats were lost}.',
    '[Experts] <warn> {it makes little sense to close the yard}.',
    '{Children who walk to school sleep longer}, [the mayor] <said> on Friday.',
    '{The economy grew by 3 percent during the year after the “Long Winter,”} [Holt] <said>.',
  ],
  'clauses around and inside others': [
    'The board condemned {the strikes} that [officials] <said> {killed 26 people}.',
    '{The key to the yard’s success}, <says> [Buser], {is the town’s old pipes}.',
    '{The yard is a vast community of sailors, considered to be the largest in the region}, <says> [Anwar Vey].',
    '[The town] has moved to fine the yard after <accusing> it of {hiding the leak}.',
    '[Mira Holt] <points out> that {the fund has a woman as a partner}.',
  ],
  'media by what they are and by their names': [
    '{Ferry traffic has fallen since May}, [the party’s organ the Harbour Daily] <reported> on Monday.',
    '{The yard has lost half of its orders}, [ruling party organ the Harbour Daily] <reported>.',
    '[Norlandic newspaper the Harbour Post] <claimed> this weekend {two of the miners were still trapped}.',
    '{Another problem}, [the paper] <reports>, {is the price of steel}.',
    '[Time] <claims> {the two sides had not met since June}.',
    '{Fares will rise in the spring}, [Time] <reports>.',
    '{The firm will cut 300 jobs}, [the Harbour Post] <reported> (on.example.com/2XvgaEl) on Monday.',
    '{The port faces another inquiry}, <according to> [a Friday report from the Harbour Post].',
  ],
  'subjects with what is added to them': [
    '[A brief sent to the ministry, and seen by the Harbour Post], <says> {two of the miners were still trapped}.',
    'The talks came as [doctors at Sund University, in a paper published in May], <said> {their drug had been shown to work}.',
    '{The crews are badly paid and should be set free}, <writes> [another].',
    '[A team led by Ilse Maar] <said> {fares would rise by 12 percent}.',
    '[A sailor rescued from the ship] <said> {fares would rise}.',
    '{Fares will rise by 12 percent}, [a panel chaired by Holt] <said>.',
    '[Police in Kivu] <told> reporters {fares will rise in the spring}.',
    '{The old pier was unsafe for lorries}, <said> [at least four of the crew].',
    '{The plan could include new cranes, talks held jointly with the union, and loans}, [the Harbour Post] <reported>.',
    '[Neighbours] <said> in May {the couple had left the town}.',
    '{One of them}, <said> [the captain], {had his face covered}.',
  ],
  'clauses with something before their subject': [
    '[Mira Holt] <said> {under the new rules the port would close by May}.',
    '[Mira Holt] <said> {raising the fares would hurt shops}.',
    '[Mira Holt] <said> in an interview with Reuters, {the two sides had not met since June}.',
    '[Mira Holt] <recalled> for the crews that, {before the port opened in 2016, the pier did not have a crane}.',
    '[A report] <found> {62% had left the yard}.',
  ],
  'what somebody holds for a fact': [
    '[Crews] <are absolutely convinced> that {the yard will close}.',
    '[Residents] <remain worried> that {fares will rise}.',
    '[Tomas Okello]’s <view> is that {fares will rise}.',
    '[Holt] <seemed to suggest> that {the pier was shut}.',
    '[The ministry] <continued to insist> that {the pier was safe}.',
    '[Mira Holt] <was careful to note> that {the pier was shut}.',
  ],
  'what links a clause to the one before is none of it': [
    '<According to> [the ministry], though, {the town could lose its only clinic}.',
    '[Mira Holt] <suggested>, however, {two of the miners were still trapped below ground}.',
    'Even so, <said> [Anders Vey], {the firm could owe its crews three months of wages}.',
    '{In the end}, <said> [Anders Vey], {the firm owed its crews three months of wages}.',
    '[Mira Holt] <noted> the fact that {the pier was gone}.',
  ],
  hearsay: [
    '{Most of the boats had been sold to a trust}, [the inquiry] <was told>.',
    'A jury <has been told> {ferry traffic has fallen since the bridge opened}.',
    'Port crews <were told> that {the crane had been repaired}.',
    '<It is understood> that {the sale will go ahead in June}.',
    '{The owner} <reportedly> {left the country in March}.',
  ],
  nouns: [
    'Two members rejected the <claim> by [the shipyard] that {the hull had been tested}.',
    'The city has seen <rumours> that {the yard will close}.',
  ],
};

testFound(found);

/**
 * Attributions as PolNeAR counts them: "that" belongs to the content, the marks around a source's apposition to the source, and the
 * time and place of speaking to the cue; wishes and plans count, too.
 */
const attributed = [
  '[Mira Holt] <said> {that the ferry would sail again on Friday}.',
  '[Mira Holt, who runs the port,] <said> {the ferry was safe}.',
  '[The mayor] <said in a statement> {that the bridge would open in May}.',
  '{“We will rebuild the pier,”} <said> [Mira Holt].',
  '{“The pier is gone,”} [Holt] <said>. {“We start again. Nobody helped us.”}',
  '<According to> [the mayor], {the bridge would open in May}.',
  '[The mayor] <wants> {to close the pier}.',
];

describe('attributions, as PolNeAR counts them', () => {
  test.each(attributed)('%s', (row) => {
    const expected = parseBracketed(row);
    const report = analyse(articleOf([expected.text]), WEIGHTS);
    const seen = report.attributions.map(({ source, cue, content }) => ({
      source: wordsAt(report, source)[0] ?? null,
      cue: wordsAt(report, cue).join(' … '),
      content: wordsAt(report, content),
    }));
    expect(seen).toEqual([{ source: expected.source, cue: expected.cue, content: expected.content }]);
  });
});

describe('attributions by layout', () => {
  test.each([
    [
      'a signed quotation',
      ['[Mira Holt] <―> {“I just hope it holds,”}'],
      ['“I just hope it holds,” ― Mira Holt'],
    ],
    [
      'a transcript',
      ['[HOLT] <:> {We will rebuild the pier}', '[ROTH] <:> {It will take a year}'],
      ['HOLT: We will rebuild the pier.', 'ROTH: It will take a year.'],
    ],
    ['one label is no transcript', [], ['UPDATE: The pier has been closed.']],
  ])('%s', (_name, expected, paragraphs) => {
    const report = analyse(articleOf(paragraphs), WEIGHTS);
    const seen = report.statements.map(
      ({ mention, cue, content }) =>
        `[${wordsAt(report, mention)}] <${wordsAt(report, cue)}> {${wordsAt(report, content)}}`,
    );
    expect(seen).toEqual(expected);
  });
});

test('what is less sure than the default confidence is a candidate, not a statement', () => {
  const said = [...Object.values(found).flat()].map((row) => parseBracketed(row).text);
  const unsure = ['Holt pointed to the rising cost of steel.', 'Roth called for calm and a new pier.'];
  const reports = [...said, ...unsure].map((text) => analyse(articleOf([text]), WEIGHTS));
  const statements = reports.flatMap((report) => report.statements);
  const candidates = reports.flatMap((report) => report.candidates);
  expect(Math.min(...statements.map(({ confidence }) => confidence))).toBeGreaterThanOrEqual(
    DEFAULT_CONFIDENCE,
  );
  expect(candidates.length).toBeGreaterThanOrEqual(unsure.length);
  expect(Math.max(...candidates.map(({ confidence }) => confidence))).toBeLessThan(DEFAULT_CONFIDENCE);
});

test('the sources of candidates are listed, too', () => {
  const { candidates, sources } = analyse(articleOf(['Roth called for calm and a new pier.']), WEIGHTS);
  expect(candidates.map(({ source }) => source)).toEqual(sources.map(({ id }) => id));
  expect(sources.flatMap(({ statements }) => statements)).toEqual([]);
});

/** Sentences in which nobody is said to have asserted anything. */
const silent = [
  'The ferry sailed on Friday with two hundred passengers on board.',
  'The day before the ministry issued a public warning about storms, the port sent a private warning to crews.',
  'She declined to say when the pier would reopen.',
  'Holt did not say who had ordered the repairs.',
  'The latest reports fill three shelves in the archive.',
  'He asked for a lawyer.',
  'There is no evidence that the pier was damaged.',
  'The index added 20.7 points to close at a record.',
  'The storm claimed four lives on the coast.',
  'In 2012 reports of leaks were few.',
  'The ferry points out to sea at low tide.',
  'Documents obtained by the court fill three rooms.',
  'As the sun set, the mayor left the quay.',
  'It is clear that the pier was shut.',
  'As reports spread, the mayor left the quay.',
  'After the storm the crews were told.',
  'The ruling party lost its seat in Sund.',
  'The day before the storm reached the pier, the port conveyed a warning to the crews.',
];

test.each(silent)('no statement: %s', (text) => {
  expect(analyse(articleOf([text]), WEIGHTS).statements).toEqual([]);
});
