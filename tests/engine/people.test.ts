import { describe, expect, test } from 'vitest';
import { describeAll } from './bracketed';

/** Who speaks, as the statements name them: paragraphs → who, and what they are. */
const rows: Record<string, Record<string, readonly string[]>> = {
  'people of any origin': {
    'Faris Abu Karam told reporters that a deal was near.': ['Faris Abu Karam (person)'],
    'Liis Tammsaar, the union’s foreign policy chief, said the talks had failed.': ['Liis Tammsaar (person)'],
    'Odalys Verdugo said the water rose within an hour.': ['Odalys Verdugo (person)'],
    'Bo Strandvik, a commission staff engineer, said the dam was safe.': ['Bo Strandvik (person)'],
    'CEO Tam Baker said sales fell in May.': ['Tam Baker (person)'],
    'The dam was safe, said Nguyen Thi Binh, an engineer.': ['Nguyen Thi Binh (person)'],
    'Ahmed al-Rawi said the dam was safe. ¶ Al-Rawi, who built it, said it was new.': [
      'Ahmed al-Rawi (person)',
      'Ahmed al-Rawi (person)',
    ],
    'Rheda Kostavar has also said the dam was safe.': ['Rheda Kostavar (person)'],
    'Rokeya Begum of Sundarpur village said the well was dry.': ['Rokeya Begum (person)'],
    'Maren Holt of the Daily Courier said the palace had been told.': ['Maren Holt (person)'],
  },
  'named between the commas by others': {
    'The driver, named by police as Stuart Keaning, said he had been asleep.': ['Stuart Keaning (person)'],
    'The victim, identified as Rosa Pintova, told a nurse that she knew the man.': ['Rosa Pintova (person)'],
    'A man, who was later identified as Omar Veld, told guards that he was lost.': ['Omar Veld (person)'],
    'Her lawyer, a former judge named Ron Tilling, said she was calm.': ['Ron Tilling (person)'],
    // who named somebody else; and whose name is withheld
    'The prosecutor, who had named Stuart Keaning as a suspect, said it was late.': ['prosecutor (unnamed)'],
    'A man, identified only as Karim, said it was late.': ['A man (unnamed)'],
  },
  'two, of whom the first is described': {
    'Alice Munro, 34, and her husband, Dan Keeling, said the well was dry.': [
      'Alice Munro and Dan Keeling (person)',
    ],
    'Alice Munro, who runs the shop, and Dan Keeling said the well was dry.': [
      'Alice Munro and Dan Keeling (person)',
    ],
    'Alice Munro, the shop’s owner, a nurse, and Dan Keeling told the board that the well was dry.': [
      'Alice Munro and Dan Keeling (person)',
    ],
    // a clause of its own
    'Alice Munro, 34, lives there, and Dan Keeling said the well was dry.': ['Dan Keeling (person)'],
    'Alice Munro, the owner, sold it, and Dan Keeling said the well was dry.': ['Dan Keeling (person)'],
  },
  'with a given name that is a title, a month or a verb elsewhere': {
    '“It is late,” Rep. Earl Vandelet (D-Ore.) said. ¶ Vandelet said it would pass.': [
      'Earl Vandelet (person)',
      'Earl Vandelet (person)',
    ],
    'Lance Wallgren, a speaker, said the pier was safe.': ['Lance Wallgren (person)'],
    'Dean Okafor, who runs the ferry, said it was late.': ['Dean Okafor (person)'],
    'Ada Okafor is the dean. Dean Okafor said the school was shut.': ['Ada Okafor (person)'],
    'April Tollett, a spokeswoman for the port, said the pier was safe.': ['April Tollett (person)'],
    'Former Sundland governor Jan Brewster, an early supporter, said the pier was safe.': [
      'Jan Brewster (person)',
    ],
    'Former Sundland governor Jan Bruer, a keen sailor, said the pier was safe.': ['Jan Bruer (person)'],
    'In April Tollett said the pier was safe.': ['Tollett (person)'],
    'Will Haverkamp, the chairman of the board, said the pier was safe.': ['Will Haverkamp (person)'],
    'They hope to win. Win Htun, a member of the board, said the pier was safe.': ['Win Htun (person)'],
  },
  'with a nickname between given name and surname': {
    'Juan “Chico” Manriza of Sund carried a photo. “I cried,” he said. ¶ Manriza said he would return.': [
      'Juan “Chico” Manriza (person)',
      'Juan “Chico” Manriza (person)',
    ],
    'Dwayne "The Wall" Johanson said the pier was safe.': ['Dwayne "The Wall" Johanson (person)'],
    'Told by Maria, “No,” Okoro said.': ['Okoro (person)'],
  },
  'with a surname that is a job elsewhere': {
    'Charlie King, a former director, said the pier was safe. ¶ “It is new,” Mr. King said.': [
      'Charlie King (person)',
      'Charlie King (person)',
    ],
    'Senator Barbara Boxer said the pier was safe. ¶ “It is new,” Ms. Boxer said.': [
      'Barbara Boxer (person)',
      'Barbara Boxer (person)',
    ],
    '“Mr. Speaker, the pier is safe,” Charlie King said.': ['Charlie King (person)'],
  },
  'behind their party or part': {
    'The seat went to Democrat Zephyra Teachman. ¶ “It is late,” Teachman said.': [
      'Zephyra Teachman (person)',
    ],
    'Former Clinton Senior Adviser Sidney Blumenfeld said the pier was safe.': ['Sidney Blumenfeld (person)'],
    'Republican Harbour Committee said the pier was safe.': ['Republican Harbour Committee (organization)'],
  },
  'with a rank in capitals, and their surname behind it': {
    'DCI Hanna Strell, of Sund Police, said the lock was broken. ¶ DCI Strell said the van was blue.': [
      'Hanna Strell (person)',
      'Hanna Strell (person)',
    ],
    'Sund Police’s PC Omar Veld said the lock was broken. ¶ “It was late,” PC Veld said.': [
      'Omar Veld (person)',
      'Omar Veld (person)',
    ],
    // a firm whose namesake has no rank
    'Peter Holm, a nurse, said it was late. ¶ DS Holm, which makes boxes, said the mill would close.': [
      'Peter Holm (person)',
      'DS Holm (organization)',
    ],
  },
  'by a first name that no list has': {
    'Omar Veld, 31, drowned. ¶ His sister, Thulani Gorrie, said the pier was old. ¶ “It was dark,” Thulani said.':
      ['Thulani Gorrie (person)', 'Thulani Gorrie (person)'],
    'Thulani Gorrie, a nurse, said the pier was old. ¶ Thulani said it was dark.': [
      'Thulani Gorrie (person)',
      'Thulani Gorrie (person)',
    ],
  },
  'by a surname that kin share': {
    'Brothers Omar and Ben Fennick run the inn. ¶ Omar said it was late. ¶ Ben said it was dark.': [
      'Omar Fennick (person)',
      'Ben Fennick (person)',
    ],
    'Married couple Ada and Ben Fennick run the inn. ¶ “It is late,” Ada said. ¶ Mr Fennick said it was dark.':
      ['Ada Fennick (person)', 'Ben Fennick (person)'],
    'Her parents, Ada and Ben Fennick, were out. ¶ “It is late,” Ada said.': ['Ada Fennick (person)'],
    // no kin, or no surname
    'The critics Omar and Ben Fennick met. ¶ Omar said it was late.': ['Omar (person)'],
    'His brothers Omar and Ben were out. ¶ Omar said it was late.': ['Omar (person)'],
  },
  'by the nickname in their name': {
    'Omar “Buster” Veld, 31, said the pier was old. ¶ Buster said it was dark.': [
      'Omar “Buster” Veld (person)',
      'Omar “Buster” Veld (person)',
    ],
  },
  'before an office in a body with a long name': {
    'Nkosana Merlo, the opposition Movement for Harbour Change spokesman, said the dam was safe.': [
      'Nkosana Merlo (person)',
    ],
    'The old dam above the town was safe, said Yun Sorin, the Sund Office of Harbours and Tides director.': [
      'Yun Sorin (person)',
    ],
    'Yun Sorin, Secretary of State, said the dam was safe.': ['Yun Sorin (person)'],
    'Marlo Works, the Sund Port Authority contractor, said the dam was safe.': ['Marlo Works (organization)'],
  },
  'behind the number of their children': {
    'Mother of three Dana-Ann Doyle, from Sund, had saved for years. “I sat there,” she said.': [
      'Dana-Ann Doyle (person)',
    ],
  },
  'by the first of two surnames': {
    'Gabriela de la Cruz Mendieta, a lawyer, said it was late. ¶ De la Cruz said the pier was safe.': [
      'Gabriela de la Cruz Mendieta (person)',
      'Gabriela de la Cruz Mendieta (person)',
    ],
  },
  'with what tells them from their fathers': {
    'Omar Veld Jr. said the pier was safe.': ['Omar Veld Jr. (person)'],
    'James B. Holm Jr., the director of the port, said it was late. ¶ Mr. Holm said it would last.': [
      'James B. Holm Jr. (person)',
      'James B. Holm Jr. (person)',
    ],
    'Omar Veld said the pier was safe. ¶ His son, Omar Veld Jr., said it was not. ¶ Mr. Veld said he was sorry.':
      ['Omar Veld (person)', 'Omar Veld Jr. (person)', 'Omar Veld (person)'],
  },
  'in a town of some state': {
    'Celia Purn, 67, a retired clerk in Alder, Pa., said the pier was safe.': ['Celia Purn (person)'],
    'Mayor Ada Holt of Alder, N.J., said the pier was safe.': ['Ada Holt (person)'],
    'It was bought by Ada Holt, a sailor from Alder, New Jersey, who said the pier was safe.': [
      'Ada Holt (person)',
    ],
  },
  'behind the body that they work for': {
    'Bank of Marlow analyst Dana Holt said the bid was low.': ['Dana Holt (person)'],
    'University of Marlow professor Dana Holt said the bid was low.': ['Dana Holt (person)'],
  },
  'by where they are from': {
    'Sund manager Omar Veld met the press. “He is fine,” Veld said. ¶ The Marlowman admitted that it was late.':
      ['Omar Veld (person)', 'Omar Veld (person)'],
    'Sund manager Omar Veld met the press. “He is fine,” Veld said. ¶ The Londoner admitted that it was late.':
      ['Omar Veld (person)', 'Omar Veld (person)'],
  },
  'two at once, with what describes each': {
    'Mira Holt, 45, and Jonas Roth, 33, said the pier was closed.': ['Mira Holt and Jonas Roth (person)'],
    'Mira Holt of the union and Jonas Roth of the board said the pier was closed.': [
      'Mira Holt and Jonas Roth (person)',
    ],
    'Mira Holt, a sailor, and Jonas Roth, who runs the board, said the pier was closed.': [
      'Mira Holt and Jonas Roth (person)',
    ],
    'Mira Holt (Labour) and Jonas Roth (Green) said the pier was closed.': [
      'Mira Holt and Jonas Roth (person)',
    ],
    '“The pier is closed,” said Mira Holt, 45, and Jonas Roth, 33.': ['Mira Holt and Jonas Roth (person)'],
    'Mira Holt’s lawyer and Jonas Roth said the pier was closed.': ['Jonas Roth (person)'],
  },
  'more than two, and two of one surname': {
    'Ines Roth, Paul Holt and Ada Veld said the pier was closed.': [
      'Ines Roth, Paul Holt and Ada Veld (person)',
    ],
    'After a meeting with Ines Roth, Paul Holt and Ada Veld said the pier was closed.': [
      'Paul Holt and Ada Veld (person)',
    ],
    'The three owners – Mr. Roth, Ms. Holt and Mr. Veld – said the pier was closed. ¶ They are Omar Roth, Ada Holt and Tom Veld.':
      ['Omar Roth, Ada Holt and Tom Veld (person)'],
    'Omar and Ada Kharim, whose plea to Tomas Brandt was heard, said the pier was closed. ¶ “It is late,” Omar Kharim said. ¶ The Kharims said they would sue.':
      ['Omar Kharim and Ada Kharim (person)', 'Omar Kharim (person)', 'Omar Kharim and Ada Kharim (person)'],
    'Omar Brandt runs the mill. The Brandts said they would sell it.': ['Brandts (organization)'],
  },
  'with a time, a setting or a stress before the verb': {
    'Mira Holt in an interview said the pier was closed.': ['Mira Holt (person)'],
    'The harbour board in a statement said the pier was closed.': ['harbour board (organization)'],
    'Mira Holt herself said the pier was closed.': ['Mira Holt (person)'],
    'Mira Holt last week told the court that the pier was closed.': ['Mira Holt (person)'],
  },
  'names in apposition': {
    'One of the rebels, Yusuf al-Harani, said the town was calm.': ['Yusuf al-Harani (person)'],
    'The town was calm, said another rebel at Ras Sund, Idris Kamoun, a veteran of the army.': [
      'Idris Kamoun (person)',
    ],
    'The pier was safe, said the project’s board president, Nell Harrow.': ['Nell Harrow (person)'],
    // whatever stands between the job and the comma, and whether or not the first name is a known one
    'A nurse at the ward, Xiulan May, said the beds were old.': ['Xiulan May (person)'],
    'A 26-year-old data analyst at the rights society Nordvel, Zsofija Brankel, spotted that the figures were odd.':
      ['Zsofija Brankel (person)'],
    '“The beds were old,” one teacher based in Oslo, Xiulan May, said.': ['Xiulan May (person)'],
    'A curator close to the inquiry, Xiulan May, told the court the lamps were old.': ['Xiulan May (person)'],
    'Another father of three in the village of Lund, Xiulan May, said the road was icy.': [
      'Xiulan May (person)',
    ],
    // one word behind a thing or place is the name of that
    'A doctor at the main hospital in the city, Sundrahel, said 12 men arrived.': [
      'A doctor at the main hospital in the city (unnamed)',
    ],
    'A guide on the highest ridge in the range, Kelbury, said it was cold.': [
      'A guide on the highest ridge in the range (unnamed)',
    ],
    'At the ward, Xiulan Harbour Trust said the beds were old.': ['Xiulan Harbour Trust (organization)'],
    'The owner of the ferry, Nordvel Lines, said the pier was old.': ['Nordvel Lines (organization)'],
  },
  'somebody else’s name': {
    'A friend of port chief Ines Roth said she was angry.': ['A friend of port chief Ines Roth (unnamed)'],
    'Ines Roth’s brother said she was angry.': ['Ines Roth’s brother (unnamed)'],
  },
  'firms and offices': {
    'The developer, Harrow Rock Estates, has asked for more time. In a written response to questions, it said it had “never seen the site”.':
      ['Harrow Rock Estates (organization)'],
    'The company Velora said sales fell in May.': ['Velora (organization)'],
    'Analysts left Velora Holdings in May. Velora said it would hire others.': [
      'Velora Holdings (organization)',
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
