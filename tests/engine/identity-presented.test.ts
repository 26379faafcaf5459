import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('a description behind a name, without its second comma', () => {
  testSources([
    [
      '“No one is cut off,” Ms Lena Parule, spokeswoman for the Coast Rescue Agency said. ¶ “A lot of homes are wet,” she added.',
      'Lena Parule (person)',
    ],
    ['“It was dark,” Pieter Holm, head of the Sund Rescue Service told reporters.', 'Pieter Holm (person)'],
    ['Mira Okoth, a professor of law at Marlow University said the ruling was wrong.', 'Mira Okoth (person)'],
    [
      '“The boats are old,” Mr Juma Abara, chairman of the Fishermen’s Union said on Monday.',
      'Juma Abara (person)',
    ],
    ['Police spokesman Rafiq Holm, who was there, said a man was held.', 'Rafiq Holm (person)'],
    // the last thing in the description is no source
    [
      'Mira Okoth, a wine expert who runs Porto Cellars, a consulting firm said the labels were false.',
      'Mira Okoth (person)',
    ],
    ['Dr Okoth, who is from the Sund Geological Survey said the ridge was moving.', 'Okoth (person)'],
    [
      'Pieter Holm, chair of the Ports and Harbours select committee said: “It is odd.”',
      'Pieter Holm (person)',
    ],
    [
      'Mr Pieter Holm, Clinical Director at the Royal Harbour Hospital, Sund said: “The ward is full.”',
      'Pieter Holm (person)',
    ],
    [
      'Mira Okoth, a wine expert, was robbed at home, the Sund Police Department said.',
      'Sund Police Department (organization)',
    ],
    [
      'Mira Okoth, who was robbed, left the town after the Sund Police Department said she was safe.',
      'Sund Police Department (organization)',
    ],
    ['Department of Ports attorney Omar Veldu said the papers were late.', 'Omar Veldu (person)'],
    ['Mira Okoth a historian who leads the Marlow Trust said the statue was a copy.', 'Mira Okoth (person)'],
    // what stands before the comma is where, when, or whom somebody met
    ['After a call to Lena Parule, a spokesman for the port said the crane was safe.', 'port (organization)'],
    ['In Marlow, a spokesman for the port said the crane was safe.', 'port (organization)'],
    [
      'Roads were shut in New Sund, Ines Roth, the mayor of the town, told reporters on Monday.',
      'Ines Roth (person)',
    ],
  ]);
});

describe('a number behind what somebody is', () => {
  testSources([
    [
      'Tomas Veld, 43, a father of three, was seen near the pier. ¶ “It was late,” said the father of three.',
      'Tomas Veld (person)',
    ],
    [
      'Ada Veld, a mother of two from Sund, left on Monday. ¶ The mother of two said she was glad.',
      'Ada Veld (person)',
    ],
    [
      'Ada Veld met a father of three, who was late. ¶ The father of three said he was glad.',
      'a father (unnamed)',
    ],
  ]);
});

describe('a bracket between a description and the name', () => {
  testSources([
    [
      'The director general of the Harbour Office (HO), Pieter Veld, speaking at a meeting of ministers, declared on Wednesday that the port was safe.',
      'Pieter Veld (person)',
    ],
    [
      'The president of the Coast Farmers’ Union (CFU), Amina Dau, said that prices were low. ¶ “We are poor,” the union leader said.',
      'Amina Dau (person)',
    ],
  ]);
});

describe('an open number of researchers is not that of a study', () => {
  testSources([
    [
      'The study found that the eels were old. ¶ Many scientists said the work was poor.',
      'Many scientists (group)',
    ],
    [
      'The study found that the eels were old. ¶ But most researchers said the work was poor.',
      'most researchers (group)',
    ],
    ['A study tested 40 eels. ¶ The two researchers found that eels count.', 'A study (document)'],
  ]);
});

describe('whose a press release or statement is', () => {
  testSources([
    [
      'Deputies with the Harlow County Sheriff’s Office were called to Pine Road. Dario Pike was found in the yard. ¶ A press release said the deputies were called by a neighbour.',
      'Harlow County Sheriff’s Office (organization)',
    ],
    [
      'The Marlow Police Department searched a garage. Officers found Dario Pike, 34, there. ¶ A news release said Pike was taken to jail.',
      'Marlow Police Department (organization)',
    ],
    [
      'Officers found Dario Pike, 34, in a garage. ¶ A press release says the officers were called by a neighbour.',
      'A press release (organization)',
    ],
    ['Actress Ines Holt has left the show. ¶ A statement said she was ill.', 'Ines Holt (person)'],
    ['Governor Ines Holt signed the law. ¶ A press release said it was needed.', 'Ines Holt (person)'],
  ]);
});

describe('a body called after the office that runs it', () => {
  testSources([
    [
      'A man was held by the Harlow County Sheriff’s Office. ¶ The sheriff’s office said he was armed.',
      'Harlow County Sheriff’s Office (organization)',
    ],
    [
      'Dario Pike died of a wound, the Harlow County Medical Examiner’s Office said.',
      'Harlow County Medical Examiner’s Office (organization)',
    ],
    [
      'The Marlow County prosecutor’s office dropped the case. ¶ “We have no proof,” the prosecutor’s office said.',
      'Marlow County prosecutor’s office (organization)',
    ],
    [
      'Lt. Tom Reed of the Tarn Attorney General’s Office said the firm lied. ¶ The attorney general’s office said it would sue.',
      'Tarn Attorney General’s Office (organization)',
    ],
    ['Ines Roth visited the pier. ¶ The mayor’s office said it was safe.', 'mayor’s office (organization)'],
  ]);
});

describe('who is tried, hurt or dead is none of those who work on the case', () => {
  testSources([
    ['Dario Pike was shot on Monday. ¶ The coroner said he was hit twice.', 'coroner (person)'],
    ['Dario Pike was jailed for ten years. ¶ The judge said he was a danger.', 'judge (person)'],
    ['Officers found Dario Pike on the pier. ¶ The sheriff said he was unhurt.', 'sheriff (person)'],
    ['Ines Roth jailed Dario Pike for ten years. ¶ The judge said he was a danger.', 'Ines Roth (person)'],
    ['Dario Pike was hurt on Monday. ¶ The striker said he would play.', 'Dario Pike (person)'],
  ]);
});

describe('a title behind the comma begins a name', () => {
  testSources([
    [
      'The Minister of Health, Hon. Dr. Jana Aceng, opened the ward. ¶ “It is late,” Mira Holt said. ¶ The minister said the town was ready.',
      'Jana Aceng (person)',
    ],
    [
      'The Commissioner for Works, Prof. Musa Dano, met the chiefs. ¶ “It is late,” Mira Holt said. ¶ The commissioner said calm was back.',
      'Musa Dano (person)',
    ],
    [
      'The Director, Centre for Coast Studies, Prof. Amina Bello, said the sea was high.',
      'Amina Bello (person)',
    ],
    [
      'The Coordinator, South-West Zone of the National Association of Divers, Stefan Tegbe, said the plan was late.',
      'Stefan Tegbe (person)',
    ],
    ['Ines Roth, Professor Emeritus at Sund, said the sea was high.', 'Ines Roth (person)'],
  ]);
});

describe('who says something while doing something else', () => {
  testSources([
    [
      'Musa Dano, the chairman of the union while addressing farmers at Kuru explained that it was over.',
      'Musa Dano (person)',
    ],
    ['The mayor of Kuru while speaking to journalists said the road was safe.', 'mayor of Kuru (person)'],
    ['After addressing farmers at Kuru the mayor said the road was safe.', 'mayor (person)'],
    [
      'The Coast Group, in a statement by its spokesman, Musa Dano, on Monday, said the strike would go on.',
      'Coast Group (organization)',
    ],
    ['The spokesman for the port, Musa Dano, on Monday, said the strike would go on.', 'Musa Dano (person)'],
  ]);
});

describe('an office with several fields', () => {
  testSources([
    [
      'The Department for Environment, Mines and Coastal Affairs shut the pit. ¶ The department said it was unsafe.',
      'Department for Environment, Mines and Coastal Affairs (organization)',
    ],
    [
      'The Ministry of Health, Labour and Welfare said 40 were ill.',
      'Ministry of Health, Labour and Welfare (organization)',
    ],
    ['The Ministry of Health, Lumo and Volta Motors said 40 were ill.', 'Ministry of Health (organization)'],
  ]);
});

describe('a firm that bears a person’s name', () => {
  testSources([
    ['Levi Strauss sold fewer jeans. ¶ Levi Strauss said the year was hard.', 'Levi Strauss (organization)'],
    ['Constable Philip Morris said the road was safe.', 'Philip Morris (person)'],
  ]);
});

describe('a firm’s name with a comma before what it ends with', () => {
  testSources([
    [
      'Marlow Group, Inc. said it would hire. ¶ The company said sales rose.',
      'Marlow Group, Inc. (organization)',
    ],
    [
      'Tarn Corp. and Marlow Airways, LLC said they would merge. ¶ The companies said the deal was good.',
      'Tarn Corp. and Marlow Airways, LLC (organization)',
    ],
    ['Ada Holt, of Marlow Group, Inc., said sales rose.', 'Ada Holt (person)'],
  ]);
});

describe('a person before a clause of a medium’s own is no medium', () => {
  testSources([
    [
      'Forty people died, said Interior Minister Pavel Veld, the Sund news agency reported Monday. ¶ Veld said more could die.',
      'Pavel Veld (person)',
    ],
    ['Sundwatch, a news site, said the pier was shut.', 'Sundwatch (outlet)'],
  ]);
});

describe('a survey that is an office', () => {
  testSources([
    ['The U.S. Geological Survey said the quake was shallow.', 'U.S. Geological Survey (organization)'],
    ['The Sund Household Survey said rents were high.', 'Sund Household Survey (document)'],
  ]);
});

describe('whom the subject meets in the words before it is not the subject', () => {
  testSources([
    [
      'Minister Ada Holt left. ¶ After meeting Mayor Mira Veld, she said the pier was safe.',
      'Ada Holt (person)',
    ],
    [
      'Ada Holt came to Sund. ¶ Speaking to Mira Veld on the pier, she said it was safe.',
      'Ada Holt (person)',
    ],
    [
      'The sailor’s mother, Anita Holt, wept. ¶ Addressing the defendant, she said: “You killed my son.”',
      'Anita Holt (person)',
    ],
    ['Mira Veld is new. ¶ According to Ada Holt, she said the pier was safe.', 'Ada Holt (person)'],
    ['Ada Holt sold the mill. ¶ Asked about Mira Veld, she said it was too late.', 'Ada Holt (person)'],
    ['Ada Holt sold the mill. ¶ Pressed on whether Mira Veld knew, she said she did.', 'Ada Holt (person)'],
    ['Ada Holt sold the mill. ¶ In a letter to Mira Veld, she said it was too late.', 'Ada Holt (person)'],
    ['Ada Holt sold the mill. ¶ Flanked by Mira Veld, she said it was too late.', 'Ada Holt (person)'],
    ['Ada Holt sold the mill. ¶ Unlike Mira Veld, she said it was too late.', 'Ada Holt (person)'],
    ['Ada Holt sold the mill. ¶ When Mira Veld was asked, she said it was too late.', 'Mira Veld (person)'],
    ['The mill is shut. ¶ In an interview with Mira Veld, she said it was too late.', 'Mira Veld (person)'],
  ]);
});

describe('a verb that may be a noun, behind its subject', () => {
  testSources([
    ['Controls are weak, the auditor general notes in his report.', 'auditor general (person)'],
    ['Eels sing, the chief scientist reports in a paper.', 'chief scientist (person)'],
  ]);
});

describe('the statement is that of whoever made one just before', () => {
  testSources([
    [
      'Relatives of the sailors said in a statement that they were in shock. ¶ “We are grieving,” the statement added.',
      'Relatives of the sailors (unnamed)',
    ],
    [
      'Two sailors said they were in shock. ¶ “We are grieving,” the statement added.',
      'statement (organization)',
    ],
  ]);
});

describe('a firm behind what it makes or sells, at the head of its sentence', () => {
  testSources([
    ['Carmaker Velo said it would recall vans. ¶ Velo said it was sorry.', 'Velo (organization)'],
    ['Airline Hopla said sales fell. ¶ Hopla said fares would rise.', 'Hopla (organization)'],
    ['Insurer Kosta said it had paid. ¶ The company said claims were up.', 'Kosta (organization)'],
    // a job, and the name of a firm that begins so
    ['Baker Hopla said flour was dear.', 'Hopla (person)'],
    ['Union leader Ada Hopla said flour was dear. ¶ Hopla said fares would rise.', 'Ada Hopla (person)'],
    ['Union Quays said flour was dear.', 'Union Quays (organization)'],
  ]);
});

describe('a spokesman of people, and a bureau that bears a newspaper’s name', () => {
  testSources([
    [
      'The Alder Fund was sorry. ¶ A rebel spokesman said his men were not involved.',
      'A rebel spokesman (unnamed)',
    ],
    ['The Alder Fund was sorry. ¶ A family spokesman said he was well.', 'A family spokesman (unnamed)'],
    ['The National Crime Bureau said thefts had fallen.', 'National Crime Bureau (organization)'],
    ['Labor said the report was damning.', 'Labor (organization)'],
    // of the body that was named
    ['The Alder Fund was sorry. ¶ A senior spokesman said it was well.', 'Alder Fund (organization)'],
    [
      'The hotel shut at noon. ¶ Police said two men were held. ¶ One was hurt, a spokesman said.',
      'Police (organization)',
    ],
    [
      'Police were called to the Alder Hotel. ¶ One man was hurt, a spokeswoman said.',
      'Police (organization)',
    ],
    [
      'Prosecutors said a clerk at the Alder Fund was charged. ¶ She denies it, a spokesman said.',
      'Prosecutors (organization)',
    ],
    ['The Alder Fund called the police. ¶ “We are sorry,” a spokesman said.', 'Alder Fund (organization)'],
    ['Police said two men were held. ¶ The force said one was hurt.', 'Police (organization)'],
    ['The army said two men were held. ¶ The force said one was hurt.', 'force (organization)'],
    ['Labor Secretary Ines Roth said the report was damning.', 'Ines Roth (person)'],
  ]);
});

describe('a single name that says what it will do', () => {
  testSources([
    ['Brontec said it would cut two routes.', 'Brontec (organization)'],
    ['Kosta said it had hired ten guards. ¶ Kosta said rents were high.', 'Kosta (organization)'],
    ['Lunexa said it was looking into the complaints.', 'Lunexa (organization)'],
    ['Kosta said in a statement on Monday that it had acted within the law.', 'Kosta (organization)'],
    ['Lunexa said that rents were high. ¶ It denied that guards were hired.', 'Lunexa (organization)'],
    ['Kosta said in a statement that it had been a dark day.', 'Kosta (person)'],
    ['Petrenko said in a statement that it had no name.', 'Petrenko (person)'],
    ['Zentra said it had suspended the driver.', 'Zentra (organization)'],
    ['Skylo said it would comply with the order.', 'Skylo (organization)'],
    ['Deliverio said it had not received the letter.', 'Deliverio (organization)'],
    ['Martinez said it had suspended the driver.', 'Martinez (person)'],
    // what anything may do, and whose name is known
    ['Holt said it would be late.', 'Holt (person)'],
    ['Holt said it would take a year.', 'Holt (person)'],
    ['Holt said it had rained.', 'Holt (person)'],
    ['Mr Holt said it would close two yards.', 'Holt (person)'],
    ['Ada Holt was sorry. Holt said it would close two yards.', 'Ada Holt (person)'],
    ['Kosta said it would close two yards. He said rents were high.', 'Kosta (person)'],
    ['Martinez said it was getting dark.', 'Martinez (person)'],
    ['Brown said it could hurt families.', 'Brown (person)'],
    ['Marek said it was becoming harder to sleep.', 'Marek (person)'],
    ['Keane said it would reach the coast by noon.', 'Keane (person)'],
  ]);
});

describe('somebody with an honour or a seat behind the name', () => {
  testSources([
    ['Bolo Tarn KC said his client was ill.', 'Bolo Tarn (person)'],
    ['Bolo Tarn OBE said it was late. ¶ Mr Tarn said it was over.', 'Bolo Tarn (person)'],
    ['Ada Tarn MP said it was late. ¶ Tarn said it was over.', 'Ada Tarn (person)'],
    ['“It is late,” said Sir Ian Tarn MSP.', 'Ian Tarn (person)'],
    ['A Sund North MP said it was late.', 'A Sund North MP (unnamed)'],
    ['One Tory MP said it was late.', 'One Tory MP (unnamed)'],
  ]);
});
