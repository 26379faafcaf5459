import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('a bracket between a body or an office and who speaks', () => {
  testSources([
    ['Sund Labour Party (SLP) leader Arjan Seth said the crane was safe.', 'Arjan Seth (person)'],
    [
      'The Kivu State Electricity Board (KSEB) chairman Rajan Khob said the dam was full.',
      'Rajan Khob (person)',
    ],
    ['Deputy Commissioner of Police (DCP) Mohit Chawl said the crane was safe.', 'Mohit Chawl (person)'],
    ['“It is safe,” said Additional Director of Police (Law and Order) A.D. Rawal.', 'A.D. Rawal (person)'],
    [
      'Joint Secretary in the Port Department (Roads) Anita Rawal said the crane was safe.',
      'Anita Rawal (person)',
    ],
    [
      'Port Crimes Commission (PCC) officials said the crane was safe.',
      'Port Crimes Commission (PCC) officials (unnamed)',
    ],
    [
      'Sund Bureau of Investigation (SBI) sources said the file was lost.',
      'Sund Bureau of Investigation (SBI) sources (unnamed)',
    ],
    [
      'A Port Crimes Commission (PCC) spokesman said the crane was safe.',
      'Port Crimes Commission (PCC) (organization)',
    ],
    // the bracket is the last of the phrase
    [
      'The Port Crimes Commission (PCC) said the crane was safe.',
      'Port Crimes Commission (PCC) (organization)',
    ],
    ['Arjan Seth (47) from Kivu said the crane was safe.', 'Arjan Seth (person)'],
  ]);
});

describe('what somebody works on, between his job and his name', () => {
  testSources([
    ['A special adviser on media and publicity Femi Alake said the trip was short.', 'Femi Alake (person)'],
    [
      'The president’s special adviser on national security Moon Seok-in said it was late.',
      'Moon Seok-in (person)',
    ],
    ['A leading expert on the reefs Mira Holt said it was late.', 'Mira Holt (person)'],
    // he is what the expert knows about
    ['An expert on painter Jan Veldman said it was fake.', 'An expert on painter Jan Veldman (unnamed)'],
    ['An expert on Jan Veldman said it was fake.', 'An expert on Jan Veldman (unnamed)'],
  ]);
});

describe('titles of Asia and Africa are no part of the name', () => {
  testSources([
    ['Datuk Seri Azmin Yusuf said the plan was dead. ¶ Azmin said it was late.', 'Azmin Yusuf (person)'],
    ['Dato’ Lim Wei Jun said the mall was safe.', 'Lim Wei Jun (person)'],
    ['Mdm Tan Siew Lin, 68, said it was late. ¶ Madam Tan said it was dark.', 'Tan Siew Lin (person)'],
    ['Alhaji Musa Belgore said the road was bad. ¶ Belgore said it was dark.', 'Musa Belgore (person)'],
    ['Cde Rudo Mutasi said the pier was safe.', 'Rudo Mutasi (person)'],
    ['Tánaiste Méabh Roonan said the budget was tight.', 'Méabh Roonan (person)'],
    ['DPM Gan Wei Jun said the world had changed.', 'Gan Wei Jun (person)'],
  ]);
});

describe('the surname stands where the name’s people put it', () => {
  testSources([
    ['Lawmaker Regina Lau Suk-yin said it was late. ¶ Lau said it was dark.', 'Regina Lau Suk-yin (person)'],
    [
      'Minister John Lee Ka-wai said it was late. ¶ “It is dark,” Lee told the house.',
      'John Lee Ka-wai (person)',
    ],
    [
      'Unification minister Kim Yeol-chan said it was late. ¶ Kim said it was dark.',
      'Kim Yeol-chan (person)',
    ],
    ['Ada Veld-Roth said it was late. ¶ Veld-Roth said it was dark.', 'Ada Veld-Roth (person)'],
  ]);
});

describe('two initials together open a name', () => {
  testSources([
    ['P.K. Subramanom said the pier was safe.', 'P.K. Subramanom (person)'],
    ['A.P.J. Menonar said the pier was safe.', 'A.P.J. Menonar (person)'],
    ['U.K. Athletics said the pier was safe.', 'U.K. Athletics (organization)'],
    ['N.J. Transit said the pier was safe.', 'N.J. Transit (organization)'],
  ]);
});

describe('two who are each introduced by what they are', () => {
  testSources([
    ['Labour MP Ben Holt and Green MP Mira Roth said the pier was safe.', 'Ben Holt and Mira Roth (person)'],
    [
      'Both Port Minister Frances Veld and Police Commissioner Nora Holt said it was late.',
      'Frances Veld and Nora Holt (person)',
    ],
    ['Mayor Ben Holt and his deputy, Mira Roth, said the pier was safe.', 'Ben Holt and Mira Roth (person)'],
    // only one of them has a name
    ['Mayor Ben Holt and the family of Mira Roth said the pier was safe.', 'Ben Holt (person)'],
  ]);
});

describe('those close to somebody are not he', () => {
  testSources([
    [
      'People close to former minister Anil Das said the vote was lost.',
      'People close to former minister Anil Das (unnamed)',
    ],
    [
      'Sources sympathetic to presidential hopeful Thabo Zuman on Sunday said the vote was lost.',
      'Sources sympathetic to presidential hopeful Thabo Zuman (unnamed)',
    ],
    [
      'A leader close to chief minister D.K. Shivakumal said the vote was lost.',
      'A leader close to chief minister D.K. Shivakumal (unnamed)',
    ],
    // the name is the adviser's own
    ['Press secretary to the president Femi Alake said it was late.', 'Femi Alake (person)'],
    ['Senior aide to the mayor Ben Holt said it was late.', 'Ben Holt (person)'],
  ]);
});

describe('a nickname in marks or brackets, between a title, an unusual given name and a surname', () => {
  testSources([
    ['Sen. Panfilo “Ping” Laxon said the law was weak.', 'Panfilo “Ping” Laxon (person)'],
    [
      'Gen. Ronald (Bato) dela Rosas said it was weak. ¶ Dela Rosas said it was dead.',
      'Ronald (Bato) dela Rosas (person)',
    ],
    ['Sen. Panfilo Laxon (Sund) said the law was weak.', 'Panfilo Laxon (person)'],
  ]);
});

describe('bodies of Asia, Africa and the Pacific that look like people', () => {
  testSources([
    ['Te Whatu Ora said the plan was dead.', 'Te Whatu Ora (organization)'],
    ['Bukit Aman said the plan was dead.', 'Bukit Aman (organization)'],
    ['Comelec said the plan was dead.', 'Comelec (organization)'],
    ['Numsa said the plan was dead.', 'Numsa (organization)'],
    ['An Garda Síochána said the plan was dead.', 'An Garda Síochána (organization)'],
    ['The Dewan Rakyat was told that the plan was dead.', 'Dewan Rakyat (organization)'],
    ['The plan was dead, the Dáil was told.', 'Dáil (organization)'],
  ]);
});

describe('whoever is named only as kin is not the one who speaks on', () => {
  testSources([
    [
      '“It is late,” said Mr Rigath Gachan, a brother to Governor Ndero Gachan. ¶ Gachan said it was dark.',
      'Rigath Gachan (person)',
    ],
    [
      'Ada Roth, wife of former mayor Ben Roth, said it was late. ¶ Roth said it was dark.',
      'Ada Roth (person)',
    ],
    ['Mayor Ben Roth met his wife, Ada Roth. ¶ Roth said it was dark.', 'Ben Roth (person)'],
  ]);
});

describe('an office without an article, and behind a comma who holds it', () => {
  testSources([
    [
      'Leader of the House, Lakshman Kiriel, told Parliament that the caller could have been anyone.',
      'Lakshman Kiriel (person)',
    ],
    ['Minister of Public Security, Ananda Wijepal, said that the dam was full.', 'Ananda Wijepal (person)'],
    [
      'Marlow Divisional Police Officer, Mr. Yusuf Balam, who confirmed it, said that it was true.',
      'Yusuf Balam (person)',
    ],
    [
      'The Police Public Relations Officer (PPRO) of the state command, ASP Ubah Ogab, said the dam was full.',
      'Ubah Ogab (person)',
    ],
    ['Police Public Relations Officer, ASP Ubah Ogab, said the dam was full.', 'Ubah Ogab (person)'],
    // the body behind the comma is the subject
    ['In a letter to the leader of the House, Sund Port said the dam was full.', 'Sund Port (organization)'],
  ]);
});

describe('the first two words of a long name are its bearer', () => {
  testSources([
    ['Datuk Loga Bala Mohat said it was late. ¶ Loga Bala said it was dark.', 'Loga Bala Mohat (person)'],
    [
      'Mirza Fakhrud Islam Alamgor said it was late. ¶ Mirza Fakhrud said it was dark.',
      'Mirza Fakhrud Islam Alamgor (person)',
    ],
    [
      'Wan Saifud said it was late. ¶ Wan Saifud Wan Jat (PN-Marlow) said it was dark.',
      'Wan Saifud Wan Jat (person)',
    ],
    ['Bima Saleh bin Umar said it was late. ¶ Bima Saleh said it was dark.', 'Bima Saleh bin Umar (person)'],
    ['Kim Jong Ak said it was late. ¶ Kim Jong Il said it was dark.', 'Kim Jong Il (person)'],
  ]);
});

describe('offices that go by their letters', () => {
  testSources([
    ['“It is late,” said the CM.', 'CM (person)'],
    ['The SSP said it was late.', 'SSP (person)'],
    ['The CBI said it was late.', 'CBI (organization)'],
  ]);
});
