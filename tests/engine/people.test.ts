import { describe, expect, test } from 'vitest';
import { describeAll } from './bracketed';

/** Who speaks, as the statements name them: paragraphs → who, and what they are. */
const rows: Record<string, Record<string, readonly string[]>> = {
  'people of any origin': {
    'Sadiq Abu Umar told reporters that a deal was near.': ['Sadiq Abu Umar (person)'],
    'Kaia Kallaste, the union’s foreign policy chief, said the talks had failed.': ['Kaia Kallaste (person)'],
    'Renata Chissolm said the water rose within an hour.': ['Renata Chissolm (person)'],
    'Ken Ryder, a commission staff engineer, said the dam was safe.': ['Ken Ryder (person)'],
    'CEO Tam Cooke said sales fell in May.': ['Tam Cooke (person)'],
    'The dam was safe, said Nguyen Thi Binh, an engineer.': ['Nguyen Thi Binh (person)'],
    'Shahida Begum of Iswarpur village said the well was dry.': ['Shahida Begum (person)'],
    'Rebecca Engels of the Daily Courier said the palace had been told.': ['Rebecca Engels (person)'],
  },
  'names in apposition': {
    'One of the rebels, Ahmed al-Zubari, said the town was calm.': ['Ahmed al-Zubari (person)'],
    'The town was calm, said another rebel at Ras Sund, Borawi Salim, a veteran of the army.': [
      'Borawi Salim (person)',
    ],
    'The pier was safe, said the project’s board president, Su Dunmore.': ['Su Dunmore (person)'],
  },
  'somebody else’s name': {
    'A friend of port chief Ines Roth said she was angry.': ['A friend of port chief Ines Roth (unnamed)'],
    'Ines Roth’s brother said she was angry.': ['Ines Roth’s brother (unnamed)'],
  },
  'firms and offices': {
    'The company Nomira said sales fell in May.': ['Nomira (organization)'],
    'Analysts left Nomira Holdings in May. Nomira said it would hire others.': [
      'Nomira Holdings (organization)',
    ],
    'The ships of American Ferry Services sailed on Monday. American said it would help those who were left.':
      ['American Ferry Services (organization)'],
    'The Department of Transit met on Monday. The DOT said the bridge was safe.': [
      'Department of Transit (DOT) (organization)',
    ],
    'The Sund Dockers Union met on Monday. The union said its members would strike.': [
      'Sund Dockers Union (organization)',
    ],
  },
};

describe.each(Object.entries(rows))('%s', (_, table) => {
  test.each(Object.entries(table))('%s', (text, expected) => {
    const who = describeAll([text]).map((row) => row.replace(/^.*?> (.*?\))(?: via.*| ·.*)?$/, '$1'));
    expect(who).toEqual(expected);
  });
});
