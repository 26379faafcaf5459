import { testStatements } from './test-statements';

testStatements({
  'what somebody is told to do': [
    [
      'The mayor told residents to boil their water, keep their children indoors and leave the car in the garage.',
    ],
    ['Police told motorists to avoid the bridge and use the ring road.'],
    ['The ministry told villagers in Batad to leave their homes before nightfall.'],
    ['The coach told his players to forget the first half.'],
    ['The agency warned swimmers to stay out of the lake because of algae.'],
    ['Doctors told her to rest, drink water and stay at home.'],
    ['She told aides close to government the plan was dead.', 'She: the plan was dead'],
    ['The doctor told him to his face that he was dying.', 'The doctor: he was dying'],
    ['Kari Lund told her father she wanted to be a pilot.', 'Kari Lund: she wanted to be a pilot'],
  ],
  'a participle before the main clause, whose subject speaks': [
    [
      'Saying that he had “run out of road”, Alistair Pendrigh stepped down on Monday as chief executive.',
      'Alistair Pendrigh: he had “run out of road”',
    ],
    [
      'Warning that supplies were running out, the agency asked donors for $40 million.',
      'the agency: supplies were running out',
    ],
    [
      'Claiming the vote was rigged, supporters of Mr Banda blocked the road to the airport.',
      'supporters of Mr Banda: the vote was rigged',
    ],
    [
      'But saying that the bill would hurt farmers, President Adaeze Nwosu sent it back to parliament.',
      'President Adaeze Nwosu: the bill would hurt farmers',
    ],
    [
      'Saying the port, which employs 400 people, had lost money for years, the company shut it.',
      'the company: the port, which employs 400 people, had lost money for years',
    ],
    [
      'Denying that the ferry was late, overloaded or unsafe, the operator has sued the paper.',
      'the operator: the ferry was late, overloaded or unsafe',
    ],
    ['Saying nothing, the mayor left by the back door.'],
    [
      'The mayor left, saying that the pier, like the ferry, was lost.',
      'The mayor: the pier, like the ferry, was lost',
    ],
  ],
  'what was told before, and nothing more': [
    [
      'The driver’s brother denied this and said the passenger had been asleep.',
      'The driver’s brother: the passenger had been asleep',
    ],
    ['The club has confirmed this.'],
    ['Mr Okafor later denied this, saying he had been in Accra.', 'Mr Okafor: he had been in Accra'],
    ['The club has confirmed this sale.', 'The club: this sale'],
    ['The club said this was a lie.', 'The club: this was a lie'],
  ],
});
