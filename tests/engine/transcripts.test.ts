import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { wordsAt } from './bracketed';

/** Paragraphs, parted by " ¶ "; then the statements: who, through whom, and what. */
type Row = readonly [text: string, ...statements: string[]];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'names that open the turns of an interview': [
    [
      'Mira Holt runs the port. We met her on the quay. ¶ Lantern: What broke? ¶ Holt: The gate was old. ¶ Lantern: Who knew? ¶ Holt: Everybody in the office knew.',
      'Mira Holt: The gate was old',
      'Mira Holt: Everybody in the office knew',
    ],
    [
      'Mira Holt runs the port. ¶ What broke? ¶ Mira Holt: The gate was old. ¶ Who knew? ¶ Holt: Everybody in the office knew.',
      'Mira Holt: The gate was old',
      'Mira Holt: Everybody in the office knew',
    ],
    [
      'Mira Holt and Jonas Field met in Tarn. ¶ Holt: The gate was old. ¶ Field: It was checked in May. ¶ Holt: Nobody came in May.',
      'Mira Holt: The gate was old',
      'Jonas Field: It was checked in May',
      'Mira Holt: Nobody came in May',
    ],
    [
      'Mira Holt and Jonas Field met in Tarn. ¶ Holt: I never saw the gate shut. ¶ Field: It was checked in May.',
      'Mira Holt: I never saw the gate shut',
      'Jonas Field: It was checked in May',
    ],
    [
      'Mira Holt, the mayor, was interviewed by Radio Sund on Sunday. ¶ Radio Sund: What broke? ¶ Holt: The gate was old. ¶ Radio Sund: Who knew? ¶ Holt: Everybody in the office knew.',
      'Mira Holt via Radio Sund: The gate was old',
      'Mira Holt via Radio Sund: Everybody in the office knew',
    ],
    // a list of what people did, of places, days and topics
    [
      'Mira Holt and Jonas Field won. ¶ Mira Holt: Best song, for a tune about the sea. ¶ Jonas Field: Best film, for a story of the mill.',
    ],
    ['The week in Tarn. ¶ Monday: The gate broke. ¶ Tuesday: The gate was mended. ¶ Monday: It broke again.'],
    [
      'Sund Rovers beat Marlow. ¶ Rovers: F Jonas Field hurt his knee. ¶ Marlow: Mira Holt was ill. ¶ Rovers: Visit the Lakers on Friday.',
    ],
    ['Mira Holt has left. ¶ Mira Holt: The gate was old.'],
    ['The vote is over. ¶ Mira Holt: 1,769. ¶ Jonas Field: 1,501. ¶ Mira Holt: 547.'],
    ['Where are they now? ¶ Mira Holt: Now runs a pub. ¶ Jonas Field: Retired.'],
    [
      'We asked two voters. ¶ Mira Holt: Would cut it. ¶ Jonas Field: Would not. ¶ Mira Holt: Would cut more.',
    ],
    ['The victims. ¶ Mira Holt: A teacher of 44. We miss her smile. ¶ Jonas Field: A nurse. He was 31.'],
    ['The gate broke. ¶ Photos: Mira Holt ¶ Editing: Jonas Field'],
  ],
  'answers of several paragraphs': [
    [
      'Mira Holt runs the port. ¶ Q: What broke? ¶ A: The gate was old. ¶ Everybody in the office knew. ¶ Q: And now? ¶ A: It is shut. ¶ The port lies north of Tarn.',
      'Mira Holt: The gate was old',
      'Mira Holt: Everybody in the office knew',
      'Mira Holt: It is shut',
    ],
    [
      'Mira Holt runs the port. ¶ What broke? ¶ Mira Holt: The gate was old. ¶ Everybody in the office knew. ¶ And now? ¶ Holt: It is shut.',
      'Mira Holt: The gate was old',
      'Mira Holt: Everybody in the office knew',
      'Mira Holt: It is shut',
    ],
    // somebody else's words between two turns
    [
      'Mira Holt runs the port. ¶ Q: What broke? ¶ A: The gate was old. ¶ On the cost. ¶ Jonas Field, her aide, said it was cheap. ¶ Q: And now? ¶ A: It is shut.',
      'Mira Holt: The gate was old',
      'Jonas Field: it was cheap',
      'Mira Holt: It is shut',
    ],
    [
      'Mira Holt runs the port. ¶ Q: What broke? ¶ A: The gate was old. ¶ The mayor said he would pay us. ¶ Q: And now? ¶ A: It is shut.',
      'Mira Holt: The gate was old',
      'Mira Holt: The mayor said he would pay us',
      'Mira Holt: It is shut',
    ],
    // the article's own, between two turns
    [
      'Mira Holt and Jonas Field met in Tarn. ¶ HOLT: The gate was old. ¶ The two had met before, in May. ¶ FIELD: It was checked in May.',
      'Mira Holt: The gate was old',
      'Jonas Field: It was checked in May',
    ],
    [
      'Mira Holt runs the port. ¶ Q: What broke? ¶ A: The gate was old. ¶ (Looks at the sea) ¶ Q: And now? ¶ A: It is shut.',
      'Mira Holt: The gate was old',
      'Mira Holt: It is shut',
    ],
  ],
  'initials that open the turns': [
    [
      'Mira Holt runs the port. ¶ TL: What broke? ¶ MH: The gate was old. ¶ TL: Who knew? ¶ MH: Everybody in the office knew.',
      'Mira Holt: The gate was old',
      'Mira Holt: Everybody in the office knew',
    ],
    [
      'Mira Holt and Jonas Field met in Tarn. ¶ MH: The gate was old. ¶ JF: It was checked in May.',
      'Mira Holt: The gate was old',
      'Jonas Field: It was checked in May',
    ],
  ],
  'letters with a full stop': [
    [
      'Mira Holt runs the port. ¶ Q. What broke? ¶ A. The gate was old. ¶ Q. Who knew? ¶ A. Everybody in the office knew.',
      'Mira Holt: The gate was old',
      'Mira Holt: Everybody in the office knew',
    ],
    // a reader's question, and nobody named who answers
    ['The port has a new rule. ¶ Q. Do I need a pass? ¶ A. You do. ¶ Q. Who pays? ¶ A. The state pays.'],
  ],
  'whoever only asks says nothing': [
    [
      'Mira Holt spoke to Jonas Field. ¶ FIELD: What broke? ¶ HOLT: The gate was old. ¶ FIELD: Who knew? ¶ HOLT: Everybody in the office knew.',
      'Mira Holt: The gate was old',
      'Mira Holt: Everybody in the office knew',
    ],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_name, rows) => {
  test.each(rows)('%s', (text, ...expected) => {
    const report = analyse(articleOf(text.split(' ¶ '), null, 'The Lantern'), WEIGHTS);
    expect(
      report.statements.map(({ who, via, content }) => {
        const through = via.length > 0 ? ` via ${via.join(', ')}` : '';
        return `${who}${through}: ${wordsAt(report, content).join(' … ')}`;
      }),
    ).toEqual(expected);
  });
});
