import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('somebody, though the word for them may be something', () => {
  testSources([
    ['One senior said the dress code punishes everybody.', 'One senior (unnamed)'],
    ['One regular said the bar would close in May.', 'One regular (unnamed)'],
    ['“Get off the line,” a voice said.', 'a voice (unnamed)'],
    ['A sleepy roughneck said the rig had no doctor.', 'A sleepy roughneck (unnamed)'],
    ['One poster said the mine would kill the river.', 'One poster (document)'],
    ['One entry says the cook was drunk.', 'One entry (document)'],
    ['A BRIDE-TO-BE has told how the airline lost her dress.', 'A BRIDE-TO-BE (unnamed)'],
    ['A FATHER-OF-TWO has said he was left on the pier.', 'A FATHER-OF-TWO (unnamed)'],
    ['A Kochi shipowner suggests that the rule is dead.', 'A Kochi shipowner (unnamed)'],
    ['One monitor suggests that prices fell in May.', 'One monitor (unnamed)'],
  ]);
});

describe('one more of them, without a noun', () => {
  testSources([
    ['Two envoys said the text was dead. A second said the talks would go on.', 'A second envoy (unnamed)'],
    [
      'One Oslo trader said the price was wrong. A second, who deals in fish, said it was fair.',
      'A second Oslo trader (unnamed)',
    ],
    [
      'One Oslo trader said the price was wrong. Another, from a rival house, said it was fair.',
      'Another Oslo trader (unnamed)',
    ],
    ['The nurses left in May. A second study said the ward was safe.', 'A second study (document)'],
  ]);
});

describe('whoever holds an office that only one holds', () => {
  testSources([
    ['The Power Minister told parliament that the grid was sound.', 'Power Minister (person)'],
    ['The State Treasurer said the fund was empty.', 'State Treasurer (person)'],
    ['The principal of Tarn College said the pupils had been told.', 'principal of Tarn College (person)'],
    ['The school’s headteacher said the roof was safe.', 'school’s headteacher (person)'],
    ['The Public Protector found that he had lied.', 'Public Protector (person)'],
    ['A headteacher said the roof leaked.', 'A headteacher (unnamed)'],
    ['Two principals said the roof leaked.', 'Two principals (unnamed)'],
    ['The Power Ministry said the grid was sound.', 'Power Ministry (organization)'],
  ]);
});

describe('a body, though the word for it may be somebody', () => {
  testSources([
    ['The ferry operator said two boats were late.', 'ferry operator (organization)'],
    ['A war monitor said nine people were killed.', 'A war monitor (organization)'],
    ['A spokeswoman for the network said the host would stay.', 'network (organization)'],
    [
      'Nils Tarn was held in May. Tarn’s public defender said his client was ill.',
      'Nils Tarn’s public defender (organization)',
    ],
    ['A crane operator said the hook had slipped.', 'A crane operator (unnamed)'],
    ['A class monitor said the room was cold.', 'A class monitor (unnamed)'],
    ['A tall defender said the pitch was wet.', 'A tall defender (unnamed)'],
  ]);
});

describe('a body named behind what it does', () => {
  testSources([
    ['The promoter, Pinnacle Live, said it had no link with the seller.', 'Pinnacle Live (organization)'],
    ['The operator, Blue Line Ferries, said two boats were late.', 'Blue Line Ferries (organization)'],
    ['The operator, Tarn Star Ferries, said two boats were late.', 'Tarn Star Ferries (organization)'],
    ['The operator, Tarn Star Lines, said two boats were late.', 'Tarn Star Lines (organization)'],
    ['Tarn Star Ruveni Banks said two boats were late.', 'Ruveni Banks (person)'],
    ['The ferry’s biggest customer, Vestra Works, said it would go.', 'Vestra Works (organization)'],
    ['The town’s largest employer, Vestra Works, said it would close.', 'Vestra Works (organization)'],
    ['The yard’s owner, Vestra Works, said it would close.', 'Vestra Works (organization)'],
    ['The defendant, Vestra Works, denied the claim.', 'Vestra Works (organization)'],
    ['The plaintiff, the Sund Fishers’ Union, said it would appeal.', 'Sund Fishers’ Union (organization)'],
    ['The contractor, Holt & Roth, said the pier was safe.', 'Holt & Roth (organization)'],
    ['Its rival Vestra Works said it would sue.', 'Vestra Works (organization)'],
    ['Its rival Okwudili Nnaji said she would sue.', 'Okwudili Nnaji (person)'],
    ['A former owner of Vestra Works said it would close.', 'A former owner of Vestra Works (unnamed)'],
    ['The yard’s owner, Okwudili Nnaji, said it would close.', 'Okwudili Nnaji (person)'],
    ['The owner, a woman from Marlow, said it would close.', 'owner (person)'],
    ['The owner, Tevfik Kaya, said it was cold.', 'Tevfik Kaya (person)'],
    ['The boat’s owner, Petrenko, said it was late.', 'Petrenko (person)'],
    ['The boat’s owner, Zoruk, who lives in Marlow, said he was sorry.', 'Zoruk (person)'],
    ['The chair of the tribunal, Gåsa Blåberg, said it was late.', 'Gåsa Blåberg (person)'],
    ['The coach, Bjarne Tvedt, said the pitch was wet.', 'Bjarne Tvedt (person)'],
    ['The owner, who lives in South Tarn, said it was cold.', 'owner (person)'],
  ]);
});

describe('a body without a name keeps the word that tells it from others of its kind', () => {
  testSources([
    ['A fire service spokesman said the roof fell in.', 'fire service (organization)'],
    ['A senior foreign ministry spokesman said the talks failed.', 'foreign ministry (organization)'],
    ['The school district spokeswoman said the pool was shut.', 'school district (organization)'],
    ['A former council spokesman said the pool was shut.', 'A former council spokesman (unnamed)'],
    ['A senior police spokesman said the road was shut.', 'police (organization)'],
    ['A deputy council spokesman said the pool was shut.', 'council (organization)'],
  ]);
});

describe('whom the writer has met', () => {
  testSources([
    ['Three members I spoke to said the vote was rigged.', 'Three members (unnamed)'],
    ['A nurse whom we met said the ward was full.', 'A nurse (unnamed)'],
    ['“It is a mess,” a baker I spoke to said.', 'a baker (unnamed)'],
    ['The man I met in May said I had to wait.', 'man (unnamed)'],
    [
      'The editor I was talking to, Omar Lund, interrupted me to announce: “It is over.”',
      'Omar Lund (person)',
    ],
  ]);
});

describe('a surname that is no more than a letter', () => {
  testSources([
    ['“They lied,” said Rolf G., who asked that his last name not be used.', 'Rolf G (unnamed)'],
    ['“They lied,” said Nora K., a nurse who gave only her last initial.', 'Nora K (unnamed)'],
    ['“They lied,” said Nora Keel, a nurse who gave her first and last name.', 'Nora Keel (person)'],
  ]);
});

describe('bodies at large are a crowd', () => {
  testSources([
    ['Trade bodies said the tax would kill jobs.', 'Trade bodies (group)'],
    ['Labels think it is the tip of the iceberg.', 'Labels (group)'],
    ['Museums say they have no money.', 'Museums (group)'],
    ['Federal agencies said the files were gone.', 'Federal agencies (organization)'],
  ]);
});

describe('an agency that bears a name of its own', () => {
  testSources([
    [
      'Sund’s disaster agency said nine had died. ¶ The state-run Tarnic agency said the owner was held.',
      'state-run Tarnic agency (organization)',
    ],
    [
      'Sund’s rail union said pay was low. ¶ The Tarnic union said it would not strike.',
      'Tarnic union (organization)',
    ],
    [
      'The Marlow Health Agency was late. ¶ The Veldic agency said it had sent the pills.',
      'Veldic agency (organization)',
    ],
    // its people, or where it sits
    [
      'Halden Ports Agency was late. ¶ The Norwegian agency said it would pay.',
      'Halden Ports Agency (organization)',
    ],
    ['Vestra lost money. ¶ The Silicon Quay company said it would pay.', 'Vestra (organization)'],
  ]);
});

describe('a firm of one name behind what it does, and a university by its first word', () => {
  testSources([
    ['The clinic’s owner, MedNord, said the wards were full.', 'MedNord (organization)'],
    ['The stadium’s operator, Arenco, said the roof was sound.', 'Arenco (organization)'],
    [
      'Its biggest customer, Zefiro, said fees were too high. ¶ Zefiro said it would leave.',
      'Zefiro (organization)',
    ],
    [
      'Yardley University shut a lab. ¶ Yardley said two students had broken in.',
      'Yardley University (organization)',
    ],
    ['Barlow Hospital shut a ward. ¶ Barlow said two nurses had left.', 'Barlow Hospital (organization)'],
    // people
    ['The pub’s owner, Tom Fisk, said it would close.', 'Tom Fisk (person)'],
    ['The pub’s owner, Vuković, said he was tired. He said he would leave.', 'Vuković (person)'],
    [
      'Yardley University shut a lab. Its dean, Tom Yardley, was sorry. ¶ Yardley said two students had broken in.',
      'Tom Yardley (person)',
    ],
    ['The Oglesby Foundation sold a boat. ¶ Oglesby said he had bought it in May.', 'Oglesby (person)'],
  ]);
});

describe('those close to somebody who is named behind the office, and a group of people', () => {
  testSources([
    [
      'Those close to the chief executive, Ines Roth, say she will stay.',
      'Those close to the chief executive (unnamed)',
    ],
    ['The group of scientists said the bird was gone.', 'group of scientists (unnamed)'],
    ['The group of mothers said the bird was gone.', 'group of mothers (unnamed)'],
    ['The Group of Nine said the bird was gone.', 'Group of Nine (organization)'],
    ['A friend, Ines Roth, said she would stay.', 'Ines Roth (person)'],
  ]);
});

describe('a body by what it is, with its name behind a comma', () => {
  testSources([
    ['The regulator, the KBA, said it had opened a file.', 'KBA (organization)'],
    [
      'The main opposition party, the UPF, called the vote a farce. ¶ The party said it would march.',
      'UPF (organization)',
    ],
    ['The country’s largest bank, BNX, said profits had risen.', 'BNX (organization)'],
    // it is no body that was named before
    [
      'A farmer at the Tarnow Group was angry. ¶ The industry body, Vinora, said exports fell. It said 60 members had closed.',
      'Vinora (organization)',
    ],
    [
      'The Alder Council was sorry. ¶ The main union, Unia, said pay was low. The union said it would strike.',
      'Unia (organization)',
    ],
    [
      'The fund that runs the museum, the Oglesby Trust, said the boat was fake. ¶ The museum said it had paid for it. ¶ The trust said it would pay.',
      'Oglesby Trust (organization)',
    ],
    // what is said of a body that is named
    ['The Tarnow Group was sorry. ¶ The industry body said exports fell.', 'Tarnow Group (organization)'],
    ['The KBA, the regulator, said it had opened a file.', 'KBA (organization)'],
    ['The group, Ines Roth said, was late. It said more would follow.', 'group (organization)'],
  ]);
});

describe('somebody who does what a firm may do', () => {
  testSources([
    ['The row, according to veteran distributor Shyam Tarn, is dead.', 'Shyam Tarn (person)'],
    ['The row, according to veteran operator Bolo Tarn, is dead.', 'Bolo Tarn (person)'],
    ['The row is dead, said the veteran supplier Bolo Tarn.', 'Bolo Tarn (person)'],
    ['The row, according to fuel distributor Sund Holt, is dead.', 'Sund Holt (organization)'],
    ['The row, according to the supplier Sund Works, is dead.', 'Sund Works (organization)'],
  ]);
});

describe('no medium, though it may look like one', () => {
  testSources([
    ['The Sund Conflict Monitor said nine were killed.', 'Sund Conflict Monitor (organization)'],
    ['Nine were killed, according to the Sund War Monitor.', 'Sund War Monitor (organization)'],
    ['The drug is old, notes an editorial accompanying the study.', 'an editorial (document)'],
    ['The drug is old, an accompanying editorial said.', 'an accompanying editorial (document)'],
    ['The Sund Monitor said nine were killed.', 'The Sund Monitor (outlet)'],
    ['An editorial said the mayor must go.', 'An editorial (outlet)'],
  ]);
});
