import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { wordsAt } from './bracketed';

/**
 * An article, its paragraphs parted by " ¶ ", those of a block quotation behind "> "; then its statements: who, and what. Words that layout
 * alone sets apart have no quotation marks.
 */
type Row = readonly [text: string, ...statements: string[]];

const POSTS: Readonly<Record<string, Row>> = {
  'a post above its signature': [
    'The ferries were cancelled on Monday. ¶ Nobody has looked after this harbour since the storm ¶ — Mira Holt (@miraholt) November 3, 2021 ¶ The council did not comment.',
    'Mira Holt: Nobody has looked after this harbour since the storm',
  ],
  'a post before its signature, with a picture': [
    'Her answer came an hour later. ¶ The tower was never safe and they knew it. pic.twitter.com/AbCdEfGhIj — Mira Holt (@miraholt) November 3, 2021 ¶ The council did not comment.',
    'Mira Holt: The tower was never safe and they knew it',
  ],
  'several paragraphs of a post': [
    'The governor had her say on Sunday. ¶ Our valley has run out of water for the third time ¶ I ask all farmers to share what is left https://t.co/AbCdEf ¶ — Ines Roth (@inesroth) 4 March 2022 ¶ It rained on Tuesday.',
    'Ines Roth: Our valley has run out of water for the third time',
    'Ines Roth: I ask all farmers to share what is left',
  ],
  'a paragraph with a full stop above a post is the article’s own': [
    'The bridge has been shut since May. ¶ Six hours to get home tonight. Thank you, Norland Rail ¶ — Jonas Field (@jfield) June 2, 2020',
    'Jonas Field: Six hours to get home tonight. Thank you, Norland Rail',
  ],
  'a block quotation around a post': [
    'The bridge has been shut since May. ¶ > Six hours to get home tonight. ¶ > Thank you, Norland Rail. ¶ > — Jonas Field (@jfield) June 2, 2020 ¶ The railway said it was sorry.',
    'Jonas Field: Six hours to get home tonight',
    'Jonas Field: Thank you, Norland Rail',
    'railway: it was sorry',
  ],
  'two posts, one after the other': [
    'Both clubs spoke up. ¶ > We wish Dahl well. ¶ > — Sund Rovers (@sundrovers) 1 July 2023 ¶ > Welcome home, Dahl! ¶ > — Norland FC (@norlandfc) 1 July 2023',
    'Sund Rovers: We wish Dahl well',
    'Norland FC: Welcome home, Dahl!',
  ],
  'a post of a body': [
    'The crossing is closed. ¶ Our officers are at the scene of a crash on Mill Lane ¶ — Sund Police (@sundpolice) June 2, 2020',
    'Sund Police: Our officers are at the scene of a crash on Mill Lane',
  ],
  'a post of a medium': [
    'The crossing is closed. ¶ Two people are missing after the avalanche above Tarn ¶ — Harbour News (@harbournews) June 2, 2020',
    'Harbour News (via Harbour News): Two people are missing after the avalanche above Tarn',
  ],
  'names with ordinary words, titles and little pictures': [
    'Reactions were quick. ¶ Everybody laughs at the council now ¶ — Steve Reach (@sreach) June 2, 2020 ¶ I did warn you all ¶ — Mayor Tove Quist 🌊🌊 (@tovequist) June 2, 2020',
    'Steve Reach: Everybody laughs at the council now',
    'Tove Quist: I did warn you all',
  ],
  'letters behind a name, and a name that is a title elsewhere': [
    'Reactions were quick, and they were not kind to the owners of the mill. ¶ The mill stays open ¶ — Tove Quist MP (@tovequist) June 2, 2020 ¶ Nobody asked us ¶ — Ada Jean King (@adajking) June 2, 2020',
    'Tove Quist: The mill stays open',
    'Ada Jean King: Nobody asked us',
  ],
  'the writer of a post is known in the text': [
    'Senator Ines Roth did not wait. ¶ We won the vote, and the mill stays ¶ — Ines Roth (@inesroth) 4 March 2022 ¶ “It was close,” Roth told reporters.',
    'Ines Roth: We won the vote, and the mill stays',
    'Ines Roth: “It was close,”',
  ],
  'no post: an account in a sentence': [
    'Holt has written of little else – most of it on her account (@miraholt) – since the storm of 3 May.',
  ],
  'no post: who took a picture': ['What is left of the mill ¶ — Photo by Mira Holt (@miraholt) May 3, 2021'],
  'no post: a hyphen within a line': [
    'The winner posted a picture on Monday - with Zora Tastad (@zoratastad) on Apr 27, 2020',
  ],
};

const BLOCKS: Readonly<Record<string, Row>> = {
  'what was written, behind a colon': [
    'Holt wrote: ¶ The dam is not safe, and the ministry has known it since May. ¶ The ministry said it would be repaired.',
    'Holt: The dam is not safe, and the ministry has known it since May',
    'ministry: it would be repaired',
  ],
  'a statement in which others were told something': [
    'In a statement, the airline said: ¶ We regret that passengers were told to wait. We believe that our crew acted correctly.',
    'airline: We regret that passengers were told to wait. We believe that our crew acted correctly',
  ],
  'a statement in which its writer says “I said”': [
    'The president wrote on his own network: ¶ I said the wall would stand and it stands!',
    'president: I said the wall would stand and it stands!',
  ],
  'a report behind a colon': [
    'The inquiry’s report concludes: ¶ The brakes were never tested, and the owner knew that they were not.',
    'inquiry’s report: The brakes were never tested, and the owner knew that they were not',
  ],
  'the article’s own, with somebody else’s words': [
    'Analysts gave several reasons: ¶ The mine could be sold, brokers say.',
    'brokers: The mine could be sold',
  ],
  'the article’s own, which leads to the next': [
    'Local mayors also fired back: ¶ Ada Holt, the mayor of Quay, also spoke out against the levy: ¶ Shares fell on Monday.',
  ],
  'the article’s own findings': ['Here is what we found: ¶ Rents have doubled in the valley since May.'],
  'a block quotation goes on with the last speaker': [
    'The harbour master, Jonas Field, said the storms were the worst in forty years. ¶ > We were out there every night. My men were wet and tired, and I said so. ¶ > Nobody answered us, and so we went home in the end. ¶ The council has hired a firm to look at the wood.',
    'Jonas Field: the storms were the worst in forty years',
    'Jonas Field: We were out there every night. My men were wet and tired, and I said so',
    'Jonas Field: Nobody answered us, and so we went home in the end',
  ],
  'a block quotation that nobody has spoken before': [
    'The storms of the spring were the worst in forty years. ¶ > Nobody came to help us, and so we went home in the end.',
  ],
  'a block quotation in which somebody else speaks': [
    'Holt said the tower was safe. ¶ > A nurse said on Monday that the lift was shut.',
    'Holt: the tower was safe',
    'A nurse: the lift was shut',
  ],
};

describe.each([
  ['posts', POSTS],
  ['blocks', BLOCKS],
])('%s that layout sets apart', (_name, rows) => {
  test.each(Object.entries(rows))('%s', (_case, [text, ...statements]) => {
    const marked = text.split(' ¶ ');
    const plain = articleOf(
      marked.map((paragraph) => paragraph.replace(/^> /, '')),
      null,
      'The Harbour Post',
    );
    const blocks = plain.blocks.map((block, i) =>
      marked[i]?.startsWith('> ') ? { ...block, kind: 'quotation' as const } : block,
    );
    const report = analyse({ ...plain, blocks }, WEIGHTS);
    const seen = report.statements.map(({ who, via, content }) => {
      const carried = via.length > 0 ? ` (via ${via.join(', ')})` : '';
      return `${who}${carried}: ${wordsAt(report, content).join(' … ')}`;
    });
    expect(seen).toEqual(statements);
  });
});
