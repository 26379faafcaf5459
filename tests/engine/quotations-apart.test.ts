import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';

/** Paragraphs, parted by " ¶ "; whose the last statement is that holds "the gate": "who (identity)". */
type Row = readonly [text: string, owner: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'a line that ends in a colon above a quotation': [
    ['It rained. ¶ Mira Holt’s answer was short: ¶ “We shut the gate.”', 'Mira Holt (person)'],
    ['It rained. ¶ Here is Mira Holt’s statement in full: ¶ “We shut the gate.”', 'Mira Holt (person)'],
    ['It rained. ¶ A message from the mayor, Mira Holt: ¶ “We shut the gate.”', 'Mira Holt (person)'],
    ['It rained. ¶ Mira Holt, the mayor, was blunt: ¶ “We shut the gate.”', 'Mira Holt (person)'],
    ['It rained. ¶ The mayor, Mira Holt, has this to say: ¶ “We shut the gate.”', 'Mira Holt (person)'],
    ['Mira Holt was tired. ¶ She had a clear message: ¶ “We shut the gate.”', 'Mira Holt (person)'],
    ['It rained. ¶ The city council’s verdict: ¶ “We shut the gate.”', 'city council (organization)'],
    [
      'The town was tired, said Jonas Field. ¶ More from Mira Holt, the mayor: ¶ “We shut the gate.”',
      'Mira Holt (person)',
    ],
    [
      'Jonas Field is tired. ¶ Field hails from Mira Holt’s village, and was blunt: ¶ “We shut the gate.”',
      'Jonas Field (person)',
    ],
    // the words that are answered are not the answer
    [
      'Mira Holt left. ¶ Asked for a response to Mira Holt’s remarks, the city council said: ¶ “We shut the gate.”',
      'city council (organization)',
    ],
    [
      'Mira Holt left. ¶ Jonas Field said of Mira Holt’s statement: ¶ “We shut the gate.”',
      'Jonas Field (person)',
    ],
    [
      'Jonas Field was tired. ¶ He denied the Lantern’s claims: ¶ “We shut the gate.”',
      'Jonas Field (person)',
    ],
    [
      'Mira Holt left. ¶ As the Courier reported, Mira Holt was clear: ¶ “We shut the gate.”',
      'the Courier (outlet)',
    ],
    // nobody is told to speak
    ['Mira Holt left. ¶ Jonas Field disagreed with Holt’s view: ¶ “We shut the gate.”', 'nobody (none)'],
    ['Mira Holt left. ¶ Jonas Field rejected Holt’s view: ¶ “We shut the gate.”', 'nobody (none)'],
    ['Mira Holt left. ¶ After Holt’s claims, the club released this: ¶ “We shut the gate.”', 'nobody (none)'],
    ['Mira Holt left. ¶ Jonas Field took over from Mira Holt in May: ¶ “We shut the gate.”', 'nobody (none)'],
    ['Mira Holt left. ¶ Mira Holt was charged: ¶ “We shut the gate.”', 'nobody (none)'],
    ['Mira Holt left. ¶ Mira Holt was told by her boss: ¶ “We shut the gate.”', 'nobody (none)'],
    [
      'Mira Holt left. ¶ The judge rejected the testimony of Jonas Field: ¶ “We shut the gate.”',
      'nobody (none)',
    ],
    ['It rained. ¶ It was over: ¶ “We shut the gate.”', 'nobody (none)'],
    ['It rained. ¶ The sign on the wall was old: ¶ “We shut the gate.”', 'nobody (none)'],
  ],
  'a line below a quotation that says whose it is': [
    [
      'It rained. ¶ “We shut the gate.” ¶ Those were the words of Mira Holt, the mayor.',
      'Mira Holt (person)',
    ],
    ['It rained. ¶ “We shut the gate.” ¶ So says Mira Holt, the mayor of Tarn.', 'Mira Holt (person)'],
    ['It rained. ¶ “We shut the gate.” ¶ That, at least, is the view of Mira Holt.', 'Mira Holt (person)'],
    [
      'It rained. ¶ “We shut the gate.” ¶ This is what Mira Holt, the mayor, told reporters.',
      'Mira Holt (person)',
    ],
    ['It rained. ¶ “We shut the gate.” ¶ That’s according to Mira Holt, the mayor.', 'Mira Holt (person)'],
    ['It rained. ¶ “We shut the gate.” ¶ The words belong to Mira Holt.', 'Mira Holt (person)'],
    ['It rained. ¶ “We shut the gate.” ¶ The words are Mira Holt’s.', 'Mira Holt (person)'],
    ['It rained. ¶ “We shut the gate.” ¶ The words are those of Mira Holt.', 'Mira Holt (person)'],
    ['It rained. ¶ “We shut the gate.” ¶ With these words Mira Holt left the room.', 'Mira Holt (person)'],
    ['It rained. ¶ “We shut the gate.” ¶ The speaker: Mira Holt, the mayor.', 'Mira Holt (person)'],
    [
      'The town was tired, said Jonas Field. ¶ “We shut the gate.” ¶ That was Mira Holt’s view, too.',
      'Mira Holt (person)',
    ],
    // of other things than the words
    [
      '“It rained,” said Jonas Field. ¶ “We shut the gate.” ¶ The White House’s response was swift.',
      'Jonas Field (person)',
    ],
    [
      '“It rained,” said Jonas Field. ¶ “We shut the gate.” ¶ That is what Mira Holt said, too.',
      'Jonas Field (person)',
    ],
    [
      '“It rained,” said Jonas Field. ¶ “We shut the gate.” ¶ That is what police say they will look into.',
      'Jonas Field (person)',
    ],
    [
      '“It rained,” said Jonas Field. ¶ “We shut the gate.” ¶ That is a far cry from Mira Holt’s claims.',
      'Jonas Field (person)',
    ],
    [
      '“It rained,” said Jonas Field. ¶ “We shut the gate.” ¶ That was not Mira Holt’s view.',
      'Jonas Field (person)',
    ],
    [
      '“It rained,” said Jonas Field. ¶ “We shut the gate.” ¶ This was Mira Holt’s third speech.',
      'Jonas Field (person)',
    ],
    ['“It rained,” said Jonas Field. ¶ “We shut the gate.” ¶ That was Mira Holt.', 'Jonas Field (person)'],
    [
      '“It rained,” said Jonas Field. ¶ “We shut the gate.” ¶ With this letter Mira Holt went to court.',
      'Jonas Field (person)',
    ],
    [
      '“It rained,” said Jonas Field. ¶ “We shut the gate.” ¶ That is according to Mira Holt not what she saw.',
      'Jonas Field (person)',
    ],
    [
      '“It rained,” said Jonas Field. ¶ “We shut the gate.” ¶ That was Mira Holt’s idea of a joke.',
      'Jonas Field (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ “We shut the gate.” ¶ That was Mira Holt’s fault.',
      'Jonas Field (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ “We shut the gate.” ¶ This is Tarn, a town of 4,000.',
      'Jonas Field (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ “We shut the gate.” ¶ The speaker of the council, Mira Holt, was away.',
      'Jonas Field (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ “We shut the gate.” ¶ So the council met Mira Holt.',
      'Jonas Field (person)',
    ],
  ],
  'a name alone above or below a quotation': [
    [
      'What they said ¶ Mira Holt, 34, nurse ¶ “We were asleep.” ¶ Jonas Field, 41 ¶ “We shut the gate.”',
      'Jonas Field (person)',
    ],
    ['What they said ¶ Mira Holt ¶ “We shut the gate.” ¶ Jonas Field ¶ “It rained.”', 'Mira Holt (person)'],
    [
      '“We shut the gate.” ¶ — Mira Holt, Tarn ¶ “It rained all night.” ¶ — Jonas Field, Sund',
      'Mira Holt (person)',
    ],
    ['It rained. ¶ “We shut the gate.” ¶ Mira Holt, nurse', 'Mira Holt (person)'],
    // a sentence, a byline, a credit
    [
      '“It rained,” said Jonas Field. ¶ “Nobody came.” ¶ Mira Holt, Tarn Gazette ¶ “We shut the gate.”',
      'Jonas Field (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ “We shut the gate.” ¶ Mira Holt is ill.',
      'Jonas Field (person)',
    ],
  ],
  'whom the paragraph behind an opening quotation presents': [
    ['“We shut the gate.” ¶ Mira Holt was standing in her kitchen.', 'Mira Holt (person)'],
    ['“They shut the gate.” ¶ Mira Holt, 34, shakes her head.', 'Mira Holt (person)'],
    ['“They shut the gate.” ¶ Mira Holt, the mayor, looks at the sea as she speaks.', 'Mira Holt (person)'],
    ['“I shut the gate.” ¶ With that, Mira Holt left the room.', 'Mira Holt (person)'],
    // of somebody else, or of a thing
    // what somebody else has told whoever is named
    ['“I shut the gate for you.” ¶ Mira Holt was 22 when her boss told her that.', 'nobody (none)'],
    ['“We shut the gate.” ¶ Mira Holt was at work when the call came.', 'nobody (none)'],
    ['“I shut the gate.” ¶ Mira Holt, 34, reads the texts aloud in court.', 'nobody (none)'],
    ['“We shut the gate.” ¶ Mira Holt received the letter on Monday.', 'nobody (none)'],
    ['“We shut the gate.” ¶ Mira Holt watched as the water came.', 'Mira Holt (person)'],
    ['“They shut the gate.” ¶ Mira Holt faces ten years in prison.', 'nobody (none)'],
    ['“They shut the gate.” ¶ Mira Holt, the mayor, was convicted on Monday.', 'nobody (none)'],
    ['“We shut the gate.” ¶ The sign still hangs on the wall.', 'nobody (none)'],
    ['It rained. ¶ “They shut the gate.” ¶ Mira Holt, 34, shakes her head.', 'nobody (none)'],
  ],
  'paragraphs that run on to where it is said whose they are': [
    [
      'It rained. ¶ “We shut the gate. ¶ “It rained all night. ¶ “Nobody came,” said Mira Holt, the mayor.',
      'Mira Holt (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ “We shut the gate. ¶ “Nobody came,” Mira Holt said.',
      'Mira Holt (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ “We shut the gate. ¶ “Nobody came.” ¶ Those were the words of Mira Holt.',
      'Mira Holt (person)',
    ],
    [
      'Jonas Field said: “We were tired. ¶ “We shut the gate.” ¶ “Nobody came,” Mira Holt said.',
      'Jonas Field (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ “We shut the gate.” ¶ “Nobody came,” Mira Holt said.',
      'Jonas Field (person)',
    ],
  ],
  'points of a list behind a colon': [
    ['The inquiry report found: ¶ • The road was shut ¶ • Nobody shut the gate', 'inquiry report (document)'],
    [
      'The city council said that: ¶ - The road was shut ¶ - Nobody shut the gate ¶ It rained.',
      'city council (organization)',
    ],
    ['Mira Holt said: ¶ • The road is shut ¶ • Nobody shut the gate', 'Mira Holt (person)'],
    // the next voice, a signature and furniture end it
    [
      'The inquiry report found: ¶ - The road was shut ¶ - Analyst Ben Roth said he saw nobody shut the gate',
      'Ben Roth (person)',
    ],
    ['The club said: ¶ • The road is shut ¶ • Follow the gate on Twitter', 'nobody (none)'],
    ['The club said: ¶ * The road is shut ¶ * * * ¶ * Nobody shut the gate', 'nobody (none)'],
    ['The club said: ¶ • The road is shut ¶ – Nobody shut the gate', 'nobody (none)'],
    ['Mira Holt said: ¶ The road is shut. ¶ Nobody shut the gate.', 'nobody (none)'],
    ['We looked at the river: ¶ • The road was shut ¶ • Nobody shut the gate', 'nobody (none)'],
  ],
  'what a statement that somebody has put out says': [
    ['Mira Holt released a statement on Monday. ¶ It read: “We shut the gate.”', 'Mira Holt (person)'],
    [
      'Mira Holt issued a statement. ¶ The statement read: “It rained.” ¶ It concluded: “We shut the gate.”',
      'Mira Holt (person)',
    ],
  ],
  'whom the paragraph above presents': [
    [
      'It rained. ¶ Mira Holt, who runs the mill, remembers the night. ¶ “We shut the gate.”',
      'Mira Holt (person)',
    ],
    [
      'Mira Holt shakes her head. “It rained.” ¶ Jonas Field pauses. “We shut the gate.”',
      'Jonas Field (person)',
    ],
    ['Mira Holt is waiting. ¶ Holt shrugs. ¶ “We shut the gate.”', 'Mira Holt (person)'],
    [
      'The town was tired, said Jonas Field. ¶ Mira Holt, a baker, disagrees. ¶ “We shut the gate.”',
      'Mira Holt (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ Mira Holt, who runs the mill, agrees. ¶ “We shut the gate.”',
      'Mira Holt (person)',
    ],
    // of whom he goes on to speak
    [
      'The town was tired, said Jonas Field. ¶ Mira Holt remains a doubt. ¶ “We shut the gate.”',
      'Jonas Field (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ Mira Holt owns the mill. ¶ “We shut the gate.”',
      'Jonas Field (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ Mira Holt has so far refused to pay. ¶ “We shut the gate.”',
      'Jonas Field (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ Mira Holt hopes to return. ¶ “We shut the gate.”',
      'Jonas Field (person)',
    ],
    // of whom others speak
    ['It rained. ¶ Mira Holt was jailed for life on Monday. ¶ “We shut the gate.”', 'nobody (none)'],
    ['It rained. ¶ Mira Holt died on Monday. She was 80. ¶ “We shut the gate.”', 'nobody (none)'],
    ['It rained. ¶ Mira Holt, 14, went missing. She has brown hair. ¶ “We shut the gate.”', 'nobody (none)'],
    ['It rained. ¶ Mira Holt joined Tarn Rovers. ¶ “We shut the gate.”', 'nobody (none)'],
    [
      'The town was tired, said Jonas Field. ¶ Mira Holt bought the mill in 1990. ¶ “She shut the gate.”',
      'Jonas Field (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ Mira Holt is a baker. ¶ “She shut the gate.”',
      'Jonas Field (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ His neighbour, Mira Holt, lost two cows. ¶ “We shut the gate.”',
      'Jonas Field (person)',
    ],
    [
      'The town was tired, said Jonas Field. ¶ The council met on Monday. ¶ “We shut the gate.”',
      'Jonas Field (person)',
    ],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_name, rows) => {
  test.each(rows)('%s', (text, owner) => {
    const report = analyse(articleOf(text.split(' ¶ '), null, 'The Lantern'), WEIGHTS);
    const said = report.statements.findLast(({ content }) =>
      content.some(([first, end]) => report.text.slice(first, end).includes('the gate')),
    );
    expect(`${said?.who ?? 'nobody'} (${said?.identity ?? 'none'})`).toBe(owner);
  });
});
