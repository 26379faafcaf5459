import { testStatements } from './test-statements';

testStatements({
  'words that are only spoken are no statement': [
    ['The museum said goodbye to its last elephant on Sunday.'],
    ['Father Anselm said Mass in the car park, under a borrowed umbrella.'],
    ['Her grandmother said grace before the guests from Lagos sat down.'],
    ['The sheriff said nothing to the press.'],
    [
      'The imam said prayers would be held in Mombasa on Friday.',
      'The imam: prayers would be held in Mombasa on Friday',
    ],
  ],
  'what only looks like such a deed is said': [
    ['Researchers say in a paper that the ice is thinning.', 'Researchers: the ice is thinning'],
    ['Officials said mass graves had been found.', 'Officials: mass graves had been found'],
    ['The imam said prayers for the dead would be held.', 'The imam: prayers for the dead would be held'],
    ['She told reporters the decision to resign was hers.', 'She: the decision to resign was hers'],
    ['He told the BBC efforts to rescue the crew had failed.', 'He: efforts to rescue the crew had failed'],
    ['Mira Holt said nothing, however, would change.', 'Mira Holt: nothing, however, would change'],
    ['Police in Kisumu reported injuries to two officers.', 'Police in Kisumu: injuries to two officers'],
    [
      'The minister denied the claims the opposition had made.',
      'The minister: the claims the opposition had made',
    ],
    ['The minister denies the charge of bribery in Lagos.', 'The minister: the charge of bribery in Lagos'],
  ],
  'a thing that is written or described is no statement': [
    ['Okafor wrote a letter to the minister in Abuja.'],
    ['Okafor wrote the script in nine days.'],
    ['Okafor described the raid in court.'],
    ['Okafor wrote the mill was closed.', 'Okafor: the mill was closed'],
    ['Okafor described a village at peace.', 'Okafor: a village at peace'],
  ],
  'what others may do as well goes on': [
    [
      'Okafor said the report was thorough and recommended closing the mill.',
      'Okafor: the report was thorough and recommended closing the mill',
    ],
    [
      'The city said it would replace old and damaged Volvo buses.',
      'The city: it would replace old and damaged Volvo buses',
    ],
    ['Okafor said the plan was unfair and urged the board to drop it.', 'Okafor: the plan was unfair'],
  ],
  'what nobody says is no statement': [
    ['No one has claimed responsibility for the attack in Kano.'],
    ['Nobody said the bridge was closed.'],
    ['None of the officials said the bridge was closed.'],
    ['No one at the mill said it was closed.'],
    ['No 10 said the tax would go.', 'No 10: the tax would go'],
    ['Concerns were never raised that the bridge was weak.'],
    ['Nobody denies that the bridge is old.', 'Nobody: the bridge is old'],
  ],
  'an order is no statement': [
    ['Her doctor told her to stop running. She bought new shoes.'],
    ['The coach told his players to rest before the match in Nairobi.'],
    ['The mayor told residents the river would rise.', 'The mayor: the river would rise'],
  ],
  'what is reported to those who are to deal with it is no statement': [
    ['She reported the burglary to the police in Oudwater and waited four days for an officer to come.'],
    ['The farmer reported the theft of his goats to the authorities in Jaipur.'],
    ['A nurse reported the doctor to the hospital ombudsman.'],
    ['The recruits reported for duty at six, in snow up to their knees.'],
    ['The peak is known to climbers as the Widow.'],
    [
      'Nurses reported a 40% rise in attacks to the ministry.',
      'Nurses: a 40% rise in attacks to the ministry',
    ],
  ],
  'what is taken, added or not given is no statement': [
    ['More than 4,000 pensioners claimed the heating allowance in the first week.'],
    ['The landslide claimed eleven lives and the only road to Pasamayo.'],
    ['Adeyemi added two goals before the break and was booked for his celebration.'],
    ['The bakery added a second oven in March.'],
    ['A late offside flag denied the visitors a point they hardly deserved.'],
    ['The captain denies he ever said so.', 'The captain: he ever said so'],
    ['The consulate in Perth denied the dancers a visa.'],
    ['The dancers denied the visa was forged.', 'The dancers: the visa was forged'],
    ['Sato added the course was too wet.', 'Sato: the course was too wet'],
  ],
  'who says nothing makes no statement': [['Neither club would say how much had been paid for the striker.']],
});
