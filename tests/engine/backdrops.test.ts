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
  'a whole clause may stand between a verb and its “that”': [
    [
      'The commission said on Monday, three days before the deadline that it had set itself, that the merger would raise prices for bread.',
      'The commission: the merger would raise prices for bread',
    ],
    [
      'The airline said on Friday, a day after a strike that stranded 4,000 people, that it would pay for hotels.',
      'The airline: it would pay for hotels',
    ],
    [
      'The ministry acknowledged on Friday, two days after a creek that runs past the town hall had caught fire, that solvents had leaked.',
      'The ministry: solvents had leaked',
    ],
    [
      'Police said after they had searched the house for three days that no gun was found.',
      'Police: no gun was found',
    ],
    [
      'The ministry said on Tuesday that the dam which it had built was safe, and that the town that it served would not be flooded.',
      'The ministry: the dam which it had built was safe, and that the town that it served would not be flooded',
    ],
    ['The ministry said before the vote that the dam was safe.', 'The ministry: the dam was safe'],
  ],
  'what somebody did on being told is not what he was told': [
    [
      'Told that her pie had been disqualified for excessive salt, Mrs Beryl Holt returned to the tent with a bread knife.',
      'nobody: her pie had been disqualified for excessive salt',
    ],
    [
      'Warned that the dam could burst, some 300 families left their homes on Monday.',
      'nobody: the dam could burst',
    ],
    [
      'By the time officials admitted that the dam was leaking, the town was under water.',
      'officials: the dam was leaking',
    ],
  ],
});
