import { testStatements } from './test-statements';

testStatements({
  'behind a clause and its cue stands the occasion on which it was said': [
    [
      'The pier at Sund had been closed between April and May, the harbour master, Ada Holt, told the council on Monday, as members of the public jeered from the gallery.',
      'the harbour master, Ada Holt: The pier at Sund had been closed between April and May',
    ],
    [
      'The price of rice had doubled since January, the trade minister, Mira Dahl, told parliament on Tuesday, hours after crowds had burned tyres outside her office.',
      'the trade minister, Mira Dahl: The price of rice had doubled since January',
    ],
    [
      'The dam was safe, the engineer told villagers in Norra on Sunday, after three of its gates had failed to open.',
      'the engineer: The dam was safe',
    ],
    [
      'The tunnel leaks in eleven places, the road authority warned in Calder on Monday, in the week that a van was swept off the bridge at Sund.',
      'the road authority: The tunnel leaks in eleven places',
    ],
    [
      'The crane fell, police said, after a cable had snapped in the wind.',
      'police: The crane fell / after a cable had snapped in the wind',
    ],
    [
      'The strike will go on, the union said, as long as the yard is shut.',
      'the union: The strike will go on / as long as the yard is shut',
    ],
  ],
  'a clause that tells more of the place, or a second one, ends what a speaker without a name says': [
    [
      'The gunmen came on motorcycles, went to the house of the elder and left with his sons, a member of the village council said by telephone on Friday from Norra, where soldiers arrived at noon.',
      'a member of the village council: The gunmen came on motorcycles, went to the house of the elder and left with his sons',
    ],
    [
      'Traces of lead were found in the milk of eleven herds, the provincial food safety agency disclosed late on Wednesday; its head has resigned.',
      'the provincial food safety agency: Traces of lead were found in the milk of eleven herds',
    ],
  ],
  'on what terms something was said is none of it': [
    [
      'A clerk at the ministry told Radio Sund on condition that she not be named that the files had been burned.',
      'A clerk at the ministry: the files had been burned',
    ],
    [
      'The files had been burned, a clerk at the ministry told Radio Sund on condition that she not be named.',
      'a clerk at the ministry: The files had been burned',
    ],
    [
      'Mira Holt said she would stay on condition that the crews were paid.',
      'Mira Holt: she would stay on condition that the crews were paid',
    ],
  ],
  'a clause within an insert is none of what is said': [
    [
      'The Water Board said on Monday, two days before the deadline that it had set for the mayor, that the reservoir would be empty by June.',
      'The Water Board: the reservoir would be empty by June',
    ],
    [
      'The airline warned on Tuesday, a week after the strike that grounded half of its fleet had ended, that it would cut 400 jobs.',
      'The airline: it would cut 400 jobs',
    ],
    [
      'The union said in a letter to the board, the first in a year, that the strike was over.',
      'The union: the strike was over',
    ],
    ['The mayor said earlier in the week that the pier was safe.', 'The mayor: the pier was safe'],
  ],
  'what is denied in court is a plea': [
    ['The trader, Omar Lind, 44, denies three counts of fraud.'],
    ['Ada Holt, 51, of Sund, denies the charge. The trial continues.'],
    ['Holt has denied two charges of assault.'],
    ['Mira Holt denied any wrongdoing.', 'Mira Holt: any wrongdoing'],
    ['The company denies the accusation of theft.', 'The company: the accusation of theft'],
  ],
  'what somebody replies by saying stands behind it, not in front': [
    [
      'Asked about the money, Ada Roth responded by saying, “I do not care for it.”',
      'Ada Roth: “I do not care for it.”',
    ],
    ['Ada Roth replied by saying: “The tide was high.”', 'Ada Roth: “The tide was high.”'],
    ['Pressed on the fare, the mayor hit back by claiming, “We are poor.”', 'the mayor: “We are poor.”'],
    ['The mayor replied by saying that the tide was high.', 'The mayor: the tide was high'],
    ['“The tide was high,” the mayor replied by letter.', 'the mayor: “The tide was high,”'],
  ],
  'where and when somebody speaks, behind “according to”, is none of what is said': [
    [
      'According to Musa Abara, speaking at the funeral, the bridge had been shut for weeks.',
      'Musa Abara: the bridge had been shut for weeks',
    ],
    [
      'According to the mayor, writing in the Sund Courier on Sunday, the tax will fall.',
      'the mayor: the tax will fall',
    ],
    [
      'According to the report, released by the ministry, fishing boats were seized.',
      'the report: fishing boats were seized',
    ],
    ['According to Reed, fishing in the bay will stop.', 'Reed: fishing in the bay will stop'],
    ['According to police, the man, speaking in court, wept.', 'police: the man, speaking in court, wept'],
  ],
  'the end of the phrase for an interview is none of what is said': [
    ['In a recent interview with Vogue, the actress says, “It was hard.”', 'the actress: “It was hard.”'],
    ['In a rare talk with Kite TV, the singer said, “We lost.”', 'the singer: “We lost.”'],
    ['In a long letter to the board, the guard wrote, “I quit.”', 'the guard: “I quit.”'],
    ['The key to the yard, the guard said, “was gone”.', 'the guard: The key to the yard / “was gone”'],
  ],
});
