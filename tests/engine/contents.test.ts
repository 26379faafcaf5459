import { describe, expect, test } from 'vitest';
import { mendContent } from '../../src/engine/learned/mend-content';
import { scanArticle, wordsOf } from '../../src/engine/reading/scan';
import { parseBracketed } from './bracketed';
import { rangeOfWords } from './mark-ranges';
import { read } from './notation';

/** `[source] <cue> {content as it was read}`, and the content as it is mended. */
const rows: Record<string, readonly (readonly [row: string, rule: string, content: readonly string[]])[]> = {
  'a phrase begins with its determiner, a sentence with the time that opens it': [
    [
      '[Ines Roth] <criticised> the {port’s plan to sell the pier}.',
      'learned',
      ['the port’s plan to sell the pier'],
    ],
    ['[The survey] <asks> whether any {crew is ill}.', 'learned', ['any crew is ill']],
    ['[Roth] <asked> how much {the crew had lost}.', 'learned', ['the crew had lost']],
    ['[A member] <laments> her {party’s fall}.', 'learned', ['her party’s fall']],
    [
      '[Detectives] <believe> this {appears to have been arson}.',
      'learned',
      ['this appears to have been arson'],
    ],
    ['[Ines Roth] <decried> the {“spin of the port”}.', 'learned', ['“spin of the port”']],
    [
      'Late last year, {crews in Sund burnt the brush}, [officials] <said>.',
      'clause-before',
      ['Late last year, crews in Sund burnt the brush'],
    ],
    [
      'Last week, [officials] <said> {crews in Sund burnt the brush}.',
      'bare-clause',
      ['crews in Sund burnt the brush'],
    ],
    [
      'However, {crews in Sund burnt the brush}, [officials] <said>.',
      'clause-before',
      ['crews in Sund burnt the brush'],
    ],
  ],
  'a clause that opens with “although” begins with it': [
    [
      '[Ines Roth] <said> that although {the boats are cheap, they are lost in a year}.',
      'that-clause',
      ['although the boats are cheap, they are lost in a year'],
    ],
    [
      'Though {ferries in Kochi boast of speed, they are late as a rule}, [critics] <say>.',
      'clause-before',
      ['Though ferries in Kochi boast of speed, they are late as a rule'],
    ],
    ['Although [Ines Roth] <said> {the boats are cheap}, they sink.', 'bare-clause', ['the boats are cheap']],
  ],
  'a main clause behind the clause of the cue is none of it': [
    [
      'When [a member of the board] <announced> that {the ferry would be sold, the sailors walked out}.',
      'that-clause',
      ['the ferry would be sold'],
    ],
    [
      'But when [the minister] <said> {she would resign on Friday, the unions in Lyon called off the strike}.',
      'bare-clause',
      ['she would resign on Friday'],
    ],
    [
      'Now that [the premier] <has claimed> that {the dam was built by his rival, he has some explaining to do}.',
      'that-clause',
      ['the dam was built by his rival'],
    ],
    [
      'While [the watchdog and port officials] <say> {the crane is safe, the decision raises a question}.',
      'bare-clause',
      ['the crane is safe'],
    ],
    [
      '[Holt] <said> {the ferry would be sold, the crane scrapped}.',
      'bare-clause',
      ['the ferry would be sold, the crane scrapped'],
    ],
    [
      'When [Holt] <said> {the ferry, the crane and the pier would go}, nobody spoke.',
      'bare-clause',
      ['the ferry, the crane and the pier would go'],
    ],
  ],
  'what is added on how it was said is none of it': [
    [
      '[A clerk] <said> {the pier was shut, on condition of anonymity}.',
      'bare-clause',
      ['the pier was shut'],
    ],
    [
      '[Two clerks] <said> {the pier was shut, speaking on condition of anonymity because they feared for their jobs}.',
      'bare-clause',
      ['the pier was shut'],
    ],
    ['[A clerk] <said> {the pier was shut but asked not to be named}.', 'bare-clause', ['the pier was shut']],
    [
      '[Ines Roth] <said> {the pier was shut, speaking at a meeting in Calder}.',
      'bare-clause',
      ['the pier was shut'],
    ],
    [
      '[The port] <said> {the ferry was late, but gave no further details}.',
      'bare-clause',
      ['the ferry was late'],
    ],
    ['[The port] <said> {the ferry was late without elaborating}.', 'bare-clause', ['the ferry was late']],
    [
      '[The port] <said> that {the ferry was late and declined to comment further}.',
      'that-clause',
      ['the ferry was late'],
    ],
    [
      '[Piet Holt] <said> {the ferry was unsafe, a charge the port denied}.',
      'bare-clause',
      ['the ferry was unsafe'],
    ],
    [
      '[Two aides] <said> {she ran the port -- something she denied to me on Friday}.',
      'bare-clause',
      ['she ran the port'],
    ],
    [
      '[Ana Pires] <said> {the dam had failed, a claim she has made before}.',
      'bare-clause',
      ['the dam had failed'],
    ],
    [
      '[Coach Benedikt Aarnio] <admitted> {his side had been second best, a rare concession from a man of few words}.',
      'bare-clause',
      ['his side had been second best'],
    ],
    [
      '[Its manager] <said> {it was late, a form of words that pleased nobody in Oslo}.',
      'bare-clause',
      ['it was late'],
    ],
    [
      '[Mr Petrov] <said> {friends had sunk it, an apparent reference to the crews in Almaty}.',
      'bare-clause',
      ['friends had sunk it'],
    ],
    [
      '[Piet Holt] <said> {the board had made a concession to the crews}.',
      'bare-clause',
      ['the board had made a concession to the crews'],
    ],
    [
      '[Police] <said> {they had arrested Mr Kovac, who has denied the charges}.',
      'bare-clause',
      ['they had arrested Mr Kovac'],
    ],
    [
      '[The club in Porto] <said> {it had lost interest in Silva, who is now 34}.',
      'bare-clause',
      ['it had lost interest in Silva'],
    ],
    [
      '[The ministry] <said> {the ship was on its way to Aden, which is short of grain}.',
      'bare-clause',
      ['the ship was on its way to Aden'],
    ],
    [
      '[The club] <said> {Silva, who is 34, was on his way home}.',
      'bare-clause',
      ['Silva, who is 34, was on his way home'],
    ],
    [
      '[The ministry] <says> {the ship is on its way to Aden, which is short of grain}.',
      'bare-clause',
      ['the ship is on its way to Aden, which is short of grain'],
    ],
    [
      '[Holt] <said> {he was never on board, though a picture appears to show him there}.',
      'bare-clause',
      ['he was never on board'],
    ],
    [
      '[Piet Holt] <said> {sailors, speaking on condition of anonymity, had warned the port}.',
      'bare-clause',
      ['sailors, speaking on condition of anonymity, had warned the port'],
    ],
    [
      '[Piet Holt] <said> {the crew had been speaking to the port for a week}.',
      'bare-clause',
      ['the crew had been speaking to the port for a week'],
    ],
    [
      '[Piet Holt] <said> {the law lets clerks speak on condition of anonymity}.',
      'bare-clause',
      ['the law lets clerks speak on condition of anonymity'],
    ],
    [
      '[Piet Holt] <said> {“the ferry was late, but gave no details”}.',
      'quoted-after',
      ['“the ferry was late, but gave no details”'],
    ],
  ],
  'the clause of somebody who says ends before the main verb': [
    [
      'Sailors [who] <believe> {the papers speak for the port, are unlikely to be moved}.',
      'bare-clause',
      ['the papers speak for the port'],
    ],
    [
      'The minister, [who] <said> in Lagos that {the dam was safe, has left}.',
      'that-clause',
      ['the dam was safe'],
    ],
    [
      'The minister [who] <said> {the dam, which had been shut, was safe} has left.',
      'bare-clause',
      ['the dam, which had been shut, was safe'],
    ],
    [
      'The minister [who] <said> {the dam was a wreck, built by a rival}, has left.',
      'bare-clause',
      ['the dam was a wreck, built by a rival'],
    ],
    [
      'The minister [who] <said> {the dam was a wreck, left on Monday}, has left.',
      'bare-clause',
      ['the dam was a wreck, left on Monday'],
    ],
    [
      'The minister [who] <said> {he inspected the dam, saw a crack and left} has resigned.',
      'bare-clause',
      ['he inspected the dam, saw a crack and left'],
    ],
    [
      'Ines Roth, [who] <said> {she searched the boat, took a gun and left the ship, has left Sund}.',
      'bare-clause',
      ['she searched the boat, took a gun and left the ship'],
    ],
  ],
  'a noun that is asserted ends before what else was done': [
    [
      '[The government in Hanoi] <acknowledged> {the losses and ordered checks of the yard}.',
      'learned',
      ['the losses'],
    ],
    [
      '[Ama Boateng] <denied> {having any role and ordered a search of her boat}.',
      'noun-content',
      ['having any role'],
    ],
    [
      '[Ama Boateng] <denied> {having anything to do with it and let deputies search her boat}.',
      'noun-content',
      ['having anything to do with it'],
    ],
    [
      '[Ama Boateng] <denied> {having anything to do with the fire and the theft}.',
      'noun-content',
      ['having anything to do with the fire and the theft'],
    ],
    [
      '[Ama Boateng] <said> {the crew had eaten and left the boat}.',
      'bare-clause',
      ['the crew had eaten and left the boat'],
    ],
    [
      '[Ama Boateng] <estimated> {most followed the union and supported the strike}.',
      'bare-clause',
      ['most followed the union and supported the strike'],
    ],
  ],
  'what somebody is called ends with the quoted words for it': [
    [
      'On Tuesday [Speaker Ana Pires] <called> {the raid “a disgrace,” an extraordinary charge against her own party}.',
      'called',
      ['the raid “a disgrace,”'],
    ],
    [
      '[The union] <called> {her “the mayor that crews need” and its leader, Tomasz Wrona, embraced her on stage}.',
      'called',
      ['her “the mayor that crews need”'],
    ],
    [
      '[A judge in Pune] <described> {the plan} as {“a trap”, raising eyebrows in the ministry}.',
      'described-as',
      ['the plan', '“a trap”'],
    ],
    [
      '[Holt] <called> {the strike “a lesson” about the need to talk}.',
      'called',
      ['the strike “a lesson” about the need to talk'],
    ],
    ['[Holt] <called> {the board “weak,” “lazy” and rude}.', 'called', ['the board “weak,” “lazy” and rude']],
    [
      '[Holt] <called> {the fares “modest,” with no rise since May}.',
      'called',
      ['the fares “modest,” with no rise since May'],
    ],
  ],
  'a content begins with the preposition of its first phrase': [
    [
      'And on {Friday night, in Jos, the guard pushed a reporter}, [two officials] <said>.',
      'learned',
      ['on Friday night, in Jos, the guard pushed a reporter'],
    ],
    [
      '[Lwazi Dube] <recalled> how on {his first trip to Lima, all was dark}.',
      'learned',
      ['on his first trip to Lima, all was dark'],
    ],
    [
      '[Friends] <say> that despite {his rough exterior, he avoids a fight}.',
      'learned',
      ['despite his rough exterior, he avoids a fight'],
    ],
    ['[Ana Pires] <accused> Holt of {hiding the leak}.', 'accused-of', ['hiding the leak']],
  ],
  'a phrase that was cut in two is filled': [
    [
      '[The union] <said> {terms would be settled at a meeting on} Friday, police added.',
      'learned',
      ['terms would be settled at a meeting on Friday'],
    ],
    [
      '[Tomasz Wrona] <noted> that {he had been endorsed by a rival, the former mayor} Ines Roth, and left.',
      'learned',
      ['he had been endorsed by a rival, the former mayor Ines Roth'],
    ],
    [
      '[The ministry in Dakar] <said> {the new} ferry would sail in May because fares had risen.',
      'learned',
      ['the new ferry would sail in May'],
    ],
    [
      '[Holt] <wrote> {he would wait at the pier and the} clerk replied that all was set.',
      'learned',
      ['he would wait at the pier'],
    ],
    ['[Holt] <said> {the pier was shut} when asked.', 'learned', ['the pier was shut']],
  ],
  'a clause stands on both sides of its cue': [
    [
      'The mix of ships, <said> {Holt, gives the port its name}.',
      'learned',
      ['The mix of ships', 'gives the port its name'],
    ],
    ['The key to the port, <says> {Roth, is its pier}.', 'learned', ['The key to the port', 'is its pier']],
    [
      '{The pier is}, <according to> [Roth], unsafe by any rule.',
      'according-to',
      ['The pier is', 'unsafe by any rule'],
    ],
    ['{The pier is unsafe}, <according to> [Roth], who built it.', 'according-to', ['The pier is unsafe']],
  ],
  'hearsay is said of somebody': [
    [
      'Piet Holt, the harbour master’s old friend, <reportedly> {promised to bring the ferry back}.',
      'hearsay-adverb',
      ['Piet Holt, the harbour master’s old friend', 'promised to bring the ferry back'],
    ],
    [
      'The shipping industry, which <was estimated to> {be worth 4 billion kroner}, is growing.',
      'hearsay-phrase',
      ['The shipping industry', 'be worth 4 billion kroner'],
    ],
    [
      'She met one sailor, who <was said to> {have the fever}.',
      'hearsay-phrase',
      ['one sailor', 'have the fever'],
    ],
    ['It <is understood that> {the ferry sank}.', 'hearsay-phrase', ['the ferry sank']],
  ],
  'a quotation goes on behind its cue': [
    [
      '{“We looked,”} <said> [one harbour officer], “and found nothing at all. It was a shame.”',
      'quoted-before',
      ['“We looked,”', '“and found nothing at all. It was a shame.”'],
    ],
    [
      '{“We looked,”} <said> [one harbour officer]. “It was a shame.”',
      'quoted-before',
      ['“We looked,”', '“It was a shame.”'],
    ],
    [
      '{“We looked,”} <said> [one harbour officer]. The pier was gone. “It was a shame.”',
      'quoted-before',
      ['“We looked,”'],
    ],
    [
      '{“We looked,”} <said> [one harbour officer]. “It was a shame,” Holt said.',
      'quoted-before',
      ['“We looked,”'],
    ],
  ],
};

describe.each(Object.entries(rows))('%s', (_, cases) => {
  test.each(cases)('%s', (row, rule, expected) => {
    const { text, source, cue, content } = parseBracketed(row);
    const { article, tokens, sentences, quotations } = read(text);
    const scan = scanArticle(article, tokens, sentences, quotations);
    const rangeOf = rangeOfWords(text, tokens);
    const placed = {
      rule,
      source: source ? rangeOf(source) : null,
      cue: [rangeOf(cue)],
      content: content.map(rangeOf),
    };
    expect(mendContent(scan, placed).map(({ first, end }) => wordsOf(scan, first, end))).toEqual(expected);
  });
});
