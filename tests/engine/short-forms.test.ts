import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('offices in capitals', () => {
  testSources([
    [
      'Chief minister Rekha Devi said the dam was safe. The CM said engineers had checked it.',
      'Rekha Devi (person)',
    ],
    [
      'Deputy Commissioner Arjun Nair said six people were held. The DCP said more arrests would follow.',
      'Arjun Nair (person)',
    ],
    [
      'Inspector general of police Joseph Kamau confirmed the raid. The IG said two guns were found.',
      'Joseph Kamau (person)',
    ],
    [
      'Superintendent of police Anil Rao said two men were held. The SP said the car was found.',
      'Anil Rao (person)',
    ],
    [
      'Attorney-General Mary Dodd said the law was clear. The AG said it bound the state.',
      'Mary Dodd (person)',
    ],
    ['Director general Tom Ray said the lab was clean. The DG said tests went on.', 'Tom Ray (person)'],
    // letters of a name make no office
    ['Suresh Patil said the road was shut. The SP said it would open.', 'SP (organization)'],
    ['Health minister Anna Berg said wards were full. The WHO said cases were rising.', 'WHO (organization)'],
    ['Health minister Anna Berg said wards were full. WHO said cases were rising.', 'WHO (organization)'],
    ['Health minister Anna Berg, who said wards were full, said cases were rising.', 'Anna Berg (person)'],
  ]);
});

describe('an office of something', () => {
  testSources([
    [
      'Chief constable Ruth Farrow said crime fell. The police chief said knives were found.',
      'Ruth Farrow (person)',
    ],
    [
      'Chief secretary Ruth Farrow said crime fell. The police chief said knives were found.',
      'police chief (person)',
    ],
    ['Counsel said the man was sorry.', 'Counsel (unnamed)'],
    [
      'Superintendent of police Anil Rao spoke to reporters. The superintendent said the car was found.',
      'Anil Rao (person)',
    ],
    [
      'Director of Public Health Dr Eva Stone spoke to reporters. The director said the well was clean.',
      'Eva Stone (person)',
    ],
    [
      'The deputy of police chief Anil Rao spoke. The deputy said the car was found.',
      'deputy of police chief Anil Rao (unnamed)',
    ],
  ]);
});

describe('two people', () => {
  testSources([
    [
      'Lena Frost and Omar Aziz wrote to the minister. The pair said the road was lethal.',
      'Lena Frost and Omar Aziz (person)',
    ],
    [
      'Sam Toby, 44, and his wife Nell Toby, 41, lost the farm. The couple said the bank had lied.',
      'Sam Toby and Nell Toby (person)',
    ],
    ['Sam and Nell Toby lost the farm. The couple said the bank had lied.', 'Sam and Nell Toby (person)'],
    [
      'Nora Pell spoke first, then Amit Rao. “This is a win,” Dr Pell and Dr Rao said.',
      'Nora Pell and Amit Rao (person)',
    ],
    [
      'Two councillors, Jane Moss and Tim Cole, said the plan was a mess. The two said nobody was asked.',
      'Jane Moss and Tim Cole (person)',
    ],
    [
      'The firm’s founders, Jane Moss and Tim Cole, opened it. The founders said nobody was asked.',
      'Jane Moss and Tim Cole (person)',
    ],
    [
      'Councillors Jane Moss and Tim Cole said the plan was a mess. The councillors said nobody was asked.',
      'Jane Moss and Tim Cole (person)',
    ],
    [
      'Dr Jane Moss and Dr Tim Cole wrote two papers. “We are glad,” Dr Moss and Dr Cole said. The researchers said a third would follow.',
      'Jane Moss and Tim Cole (person)',
    ],
    ['Police arrested Jane Moss and Tim Cole. The officers said they had drugs.', 'officers (unnamed)'],
    ['A couple of sailors said the bank had lied.', 'A couple of sailors (unnamed)'],
    [
      'Nora Pell spoke. A friend of Amit Rao and Nora Pell said the bank had lied.',
      'A friend of Amit Rao and Nora Pell (unnamed)',
    ],
  ]);
});

describe('those before whom a case is told', () => {
  testSources([
    ['The inquest was told that she had seen two doctors.', 'inquest (organization)'],
    ['Marlow Crown Court was told that he had debts.', 'Marlow Crown Court (organization)'],
    ['The hearing was told that he had fled.', 'hearing (organization)'],
    ['The inquiry heard that the door was shut.', 'inquiry (organization)'],
    ['The inquiry found that the door was shut.', 'inquiry (organization)'],
    ['A trial found that the drug halved deaths.', 'A trial (document)'],
    ['The tenants were told that the lift was safe.', 'nobody (none)'],
  ]);
});

describe('whoever speaks for a body', () => {
  testSources([
    [
      'Phil Dole leads Marlow Council and was angry on Monday. ¶ A council spokesperson said it was testing the sites. ¶ She added that it would take a year.',
      'Marlow Council (organization)',
    ],
    [
      'Phil Dole leads Marlow Council and was angry on Monday. ¶ A council spokeswoman said it was testing the sites. ¶ He added that it would take a year.',
      'Phil Dole (person)',
    ],
    ['Gardaí said the road was shut.', 'Gardaí (organization)'],
  ]);
});

describe('lawyers in court', () => {
  testSources([
    [
      'Counsel Ravi Menon told the court the order was void. “It was made in haste,” it was argued.',
      'Ravi Menon (person)',
    ],
    ['The port said the crane was safe. “It was built in haste,” it said.', 'port (organization)'],
    [
      'Police arrested a man accused of theft in a shop in Marlow. His barrister said he was ill.',
      'His barrister (unnamed)',
    ],
    [
      'Sgt Mark Kane arrested the man, 26, at noon. He told the court that he was calm. His defence barrister said there was no bid for bail.',
      'man’s defence barrister (unnamed)',
    ],
    ['Judge Paul Tighe remanded the man. His solicitor said he was ill.', 'man’s solicitor (unnamed)'],
    ['President Omar Keita was charged. His lawyer said he was ill.', 'Omar Keita’s lawyer (organization)'],
    [
      'The MP for Marlow, Dan Roe, said the road was deadly. The Labour MP said the minister must act.',
      'Dan Roe (person)',
    ],
  ]);
});

describe('a regulator and a company', () => {
  testSources([
    [
      'The Environment Agency fined Lune Water. The regulator said the spill was grave. The company said it was sorry.',
      'Lune Water (organization)',
    ],
    [
      'The Environment Agency fined Lune Water. The company said it was sorry. The regulator said the spill was grave.',
      'Environment Agency (organization)',
    ],
    [
      'The Dockers’ Union met Sund Lines on Monday. The union said pay was poor. The company said ships were late.',
      'Sund Lines (organization)',
    ],
    [
      'The Dockers’ Union met Sund Lines on Monday. The company said ships were late. The union said pay was poor.',
      'Dockers’ Union (organization)',
    ],
  ]);
});

describe('an office and a surname', () => {
  testSources([
    ['First lady Michelle Lund spoke first. President Lund said the vote was fair.', 'Lund (person)'],
    ['The president’s wife, Michelle Lund, spoke first. President Lund said it was fair.', 'Lund (person)'],
    ['President Michelle Lund spoke first. President Lund said it was fair.', 'Michelle Lund (person)'],
    ['Michelle Lund spoke first. Mayor Lund said it was fair.', 'Michelle Lund (person)'],
    ['His daughter, Michelle Lund, spoke first. Lund said it was fair.', 'Michelle Lund (person)'],
  ]);
});

describe('a surname of two: whom the paragraph names, else who is named in full most often', () => {
  testSources([
    [
      'Karim Veld left in May. ¶ Karim Veld will run again. His ally Nora Veld was glad. ¶ Veld said he was ill.',
      'Karim Veld (person)',
    ],
    [
      'Karim Veld left in May. ¶ Karim Veld will run again. ¶ His ally Nora Veld was glad. Veld said it was late.',
      'Nora Veld (person)',
    ],
    [
      'Ada Holt runs for mayor. ¶ Ada Holt is 44. ¶ She praised Ben Holt, who was mayor before. ¶ Holt said it was late.',
      'Ada Holt (person)',
    ],
    ['Ada Holt left in May. ¶ Ben Holt took over. ¶ Holt said the pier was safe.', 'Ben Holt (person)'],
  ]);
});

describe('places that speak, ministries in letters, shadows', () => {
  testSources([
    [
      'A fire broke out at Sund Zoo on Friday. Keeper Eli Roth said cubs were calm. The zoo said gates would open on Sunday.',
      'Sund Zoo (organization)',
    ],
    [
      'Ada Roth ate at the Blue Anchor. “We are shut,” she said. The pub said it would open on Sunday.',
      'pub (organization)',
    ],
    [
      'The Ministry of Defence said a jet crashed. The MoD said the pilot was safe.',
      'Ministry of Defence (MoD) (organization)',
    ],
    [
      'Health secretary Tom Bray met his shadow, Lin Wells. The shadow health secretary said wards were full.',
      'shadow health secretary (person)',
    ],
    [
      'Shadow health secretary Lin Wells met Tom Bray. The shadow health secretary said wards were full.',
      'Lin Wells (person)',
    ],
    ['Health secretary Tom Bray met nurses. The health secretary said wards were full.', 'Tom Bray (person)'],
  ]);
});

describe('researchers of a place, documents by their length', () => {
  testSources([
    [
      'The University of Marlow tracked 400 children for ten years. The Marlow researchers found that they slept less.',
      'University of Marlow (organization)',
    ],
    [
      'A team at the University of Marlow tracked 400 children. The Sund researchers found that they slept less.',
      'Sund researchers (group)',
    ],
    [
      'A study by the University of Marlow tracked 400 children. The Marlow researchers found that they slept less.',
      'A study by the University of Marlow (document)',
    ],
    [
      'The commission’s report said the dam was weak. The 90-page document says the mayor knew.',
      'commission’s report (document)',
    ],
    [
      'The Economic Crimes Board arraigned Mr Ade. The anti-graft agency said he took bribes.',
      'Economic Crimes Board (organization)',
    ],
  ]);
});
