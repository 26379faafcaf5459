import { testStatements } from './test-statements';

testStatements({
  'what went on while it was said is the outlet’s own': [
    [
      'The old mill was set alight from within, an inspector of the fire service argued in court on Tuesday, before the judge rose for the day.',
      'an inspector of the fire service: The old mill was set alight from within',
    ],
    [
      'The river will rise again by the weekend, the mayor of Sund, Oskar Lind, told reporters on Friday, as volunteers filled bags with sand.',
      'the mayor of Sund, Oskar Lind: The river will rise again by the weekend',
    ],
    [
      'The airline will cut 300 jobs, its chairman told staff on Friday, while the board met in Geneva.',
      'its chairman: The airline will cut 300 jobs',
    ],
    [
      'The boat was late, the captain said, as the wind had turned.',
      'the captain: The boat was late / as the wind had turned',
    ],
  ],
  'a “that” that hangs on a noun opens nothing that is said': [
    [
      'The dam is too weak to hold another winter’s water, the Institute of Engineers warned in Oslo on Thursday, in the week that a truck fell through the road on top of it.',
      'the Institute of Engineers: The dam is too weak to hold another winter’s water',
    ],
    [
      'Wages of 400 clerks have not been paid since May, the union said in Lagos on Monday, on the day that the ministry moved into a new tower.',
      'the union: Wages of 400 clerks have not been paid since May',
    ],
    [
      'The reactor would not be restarted this year, the company’s chief engineer told Radio Sund on condition that she not be named.',
      'the company’s chief engineer: The reactor would not be restarted this year',
    ],
    [
      'When he was asked about the dam, the mayor said later in the day that the gates were shut.',
      'the mayor: the gates were shut',
    ],
  ],
});
