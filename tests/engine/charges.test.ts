import { testStatements } from './test-statements';

testStatements({
  'what somebody is accused of by whoever is named behind it': [
    ['The dean in Lagos was accused of theft by her sister.', 'her sister: theft'],
    ['The firm was accused of fraud by three former clerks.', 'three former clerks: fraud'],
    ['The mayor was accused of lying by the opposition, which wants a vote.', 'the opposition: lying'],
    ['Okafor was accused of killing him by poison.', 'nobody: killing him by poison'],
  ],
  'what somebody is accused of, where nobody is named who says so': [
    [
      'Senator Raúl Iturbe has been accused of steering hospital contracts to a cousin, a charge he rejects.',
      'nobody: steering hospital contracts to a cousin',
    ],
    [
      'The former treasurer of Malmö was accused of taking bribes from a builder.',
      'nobody: taking bribes from a builder',
    ],
    [
      'Two officers in Kisumu were accused of selling the seized fish, which had been kept in a shed.',
      'nobody: selling the seized fish',
    ],
    ['A man accused of theft fled to Lima.'],
    ['The baker is accused of watering the milk.'],
    ['The men were never accused of stealing the boat.'],
  ],
  'what somebody brands or labels something': [
    ['Consumer groups have labelled the loyalty card a trap.', 'Consumer groups: the loyalty card a trap'],
    ['Opponents have branded the levy a ‘tea towel tax’.', 'Opponents: the levy a ‘tea towel tax’'],
    ['Fishermen in Chile branded the quota a disgrace.', 'Fishermen in Chile: the quota a disgrace'],
    ['Her branding firm moved to Perth in March.'],
  ],
  'what somebody calls a thing, in an adjective': [
    [
      'The mayor of Perth called the decision incomprehensible.',
      'The mayor of Perth: the decision incomprehensible',
    ],
    ['The bank in Quito called its debts catastrophic.', 'The bank in Quito: its debts catastrophic'],
    ['The port called two constables.'],
  ],
  'what something was called, with those who called it so': [
    [
      'The statue was dubbed “the melted bishop” by townspeople within a day of its unveiling.',
      'townspeople: The statue / “the melted bishop”',
    ],
    ['The tower was called “a tooth” by critics last year.', 'critics: The tower / “a tooth”'],
  ],
  'what is denied in a relative clause ends with it': [
    ['The bank, which denies any wrongdoing, has set aside £40m for claims.', 'The bank: any wrongdoing'],
    ['The airline, which denies the leak, flies to Doha.', 'The airline: the leak'],
    ['The airline denies the leak, the toll and the delay.', 'The airline: the leak, the toll and the delay'],
  ],
});
