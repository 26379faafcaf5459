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
    ['The inquiry found that the door was shut.', 'inquiry (document)'],
    ['A trial found that the drug halved deaths.', 'A trial (document)'],
    ['The tenants were told that the lift was safe.', 'nobody (none)'],
  ]);
});
