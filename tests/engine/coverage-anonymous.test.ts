import { describe, expect, test } from 'vitest';
import { type Expected, faultOf } from './coverage';

/** Statements of people without a name in all the ways in which newspapers speak of them. What stands before a slash leads to the sentence; its content is in braces. */
type Rows = readonly (readonly [Expected, string])[];

const rows: Record<string, Rows> = {
  'definite descriptions': [
    ['anonymous', 'Critics dismissed {the report} as {“a whitewash”}.'],
    [
      'anonymous',
      'A senior official said the works had been halted. / {“We had no choice,”} the official said.',
    ],
    [
      'anonymous',
      'A source close to the yard said the works had been halted. / {The money had run out in May}, the source said.',
    ],
    [
      'anonymous',
      'A person briefed on the talks said they had failed. / The person said {a new round was planned for May}.',
    ],
    [
      'anonymous',
      'Two officials said the works had been halted. / One of them said {the money had run out}.',
    ],
    [
      'anonymous',
      'Two officials said the works had been halted. / The officials said {no new date had been set}.',
    ],
    ['anonymous', 'Two officials said the works had been halted. / {No new date has been set}, they said.'],
    [
      'anonymous',
      'A Western diplomat said the talks had failed. / {“Nobody wants to lose face,”} the diplomat added.',
    ],
    ['anonymous', 'A Western diplomat said the talks had failed. / {“Nobody wants to lose face,”} he added.'],
    ['anonymous', 'A neighbour said she had heard a bang. / {“Then everything was dark,”} she said.'],
    [
      'anonymous',
      'A former employee said the books had been cooked. / The former employee said {two sets were kept}.',
    ],
    [
      'anonymous',
      'One resident said the water had come at night. / Another said {the siren had stayed silent}.',
    ],
    ['anonymous', 'One resident said the water had come at night. / {“Nobody warned us,”} said another.'],
    [
      'anonymous',
      'One official said the works had been halted. / A second official said {the money was gone}.',
    ],
    [
      'anonymous',
      'One official said the works had been halted. / A third person familiar with the matter said {the money was gone}.',
    ],
    [
      'anonymous',
      'One lawmaker said the vote was lost. / The lawmaker, who asked not to be named, said {“nobody will stand up for it”}.',
    ],
    ['anonymous', 'A 34-year-old woman was on the ferry. / The woman said {the doors had jammed}.'],
    [
      'anonymous',
      'Diplomats from four countries met in Sund. / The diplomats said {the text was almost ready}.',
    ],
    [
      'anonymous',
      'The paper was shown to a lawyer who works for the town. / The lawyer said {the clause was void}.',
    ],
    ['anonymous', 'Many residents are angry. / {“They lied to us,”} one said.'],
    ['anonymous', 'Many residents are angry. / {“They lied to us,”} said one of them.'],
    ['anonymous', 'Analysts are divided over the deal. / Some say {the price was too high}.'],
    ['anonymous', 'Critics dismissed {the report} as {“a whitewash”}.'],
    ['anonymous', 'Analysts are divided over the deal. / Others argue that {the yard had no choice}.'],
    ['anonymous', 'Critics see it otherwise. / They say {the yard sold its best dock for nothing}.'],
    ['anonymous', 'The ferry carried 200 people. / One survivor recalled that {the lights went out first}.'],
  ],
  'officials and insiders of any body': [
    ['anonymous', 'The ferry carried 200 people. / Passengers described {“scenes of panic”} on deck.'],
    ['anonymous', '{The tanker was boarded at dawn}, a defence ministry official said.'],
    ['anonymous', '{The tanker was boarded at dawn}, an official in the prime minister’s office said.'],
    ['anonymous', '{The tanker was boarded at dawn}, a Danish navy officer said.'],
    ['anonymous', '{The tanker was boarded at dawn}, three Danish officials said.'],
    ['anonymous', '{The tanker was boarded at dawn}, EU diplomats said.'],
    ['anonymous', '{The tanker was boarded at dawn}, a UN official said.'],
    ['anonymous', '{The tanker was boarded at dawn}, said a person with direct knowledge of the operation.'],
    [
      'anonymous',
      '{The tanker was boarded at dawn}, said one of the people, who were not authorised to speak publicly.',
    ],
    ['anonymous', '{The tanker was boarded at dawn}, said the official, speaking on condition of anonymity.'],
    [
      'anonymous',
      '{The tanker was boarded at dawn}, said two people who asked not to be identified discussing private talks.',
    ],
    ['anonymous', 'A White House official said {the visit had been put off}.'],
    ['anonymous', 'A senior administration official said {the visit had been put off}.'],
    ['anonymous', 'A State Department official, speaking on background, said {the visit had been put off}.'],
    ['anonymous', 'Downing Street insiders say {the visit has been put off}.'],
    ['anonymous', 'A No 10 source said {the visit had been put off}.'],
    ['anonymous', 'A Treasury source said: {“The visit has been put off.”}'],
    ['anonymous', 'Police sources said {the visit had been put off}.'],
    ['anonymous', 'Sources at the club say {the striker will leave in January}.'],
    ['anonymous', 'Sources within the party say {the leader will go by Christmas}.'],
    ['anonymous', 'Sources inside the ministry said {the minister would resign}.'],
    ['anonymous', 'Well-placed sources said {the minister would resign}.'],
    ['anonymous', 'A cabinet minister said {the budget was “a mess”}.'],
    ['anonymous', 'One cabinet minister said {the budget was “a mess”}.'],
    ['anonymous', 'A Conservative MP said {the budget was “a mess”}.'],
    ['anonymous', 'One Republican senator said {the budget was “a mess”}.'],
    ['anonymous', 'A Democratic aide said {the vote would be held on Tuesday}.'],
    ['anonymous', 'Several MPs said {they would vote against it}.'],
    ['anonymous', 'Some Republicans say {the bill goes too far}.'],
    ['anonymous', 'A law enforcement official said {the man had a knife}.'],
    ['anonymous', 'Two law enforcement officials briefed on the inquiry said {the man had a knife}.'],
    ['anonymous', 'Intelligence officials believe {the cable was cut on purpose}.'],
    ['anonymous', 'Western intelligence sources believe {the cable was cut on purpose}.'],
    ['anonymous', 'Military experts believe {the cable was cut on purpose}.'],
    ['anonymous', 'Bankers close to the deal say {the price is too high}.'],
    ['anonymous', 'One trader at a large fund said {the price was too high}.'],
    ['anonymous', 'A board member said {the price was too high}.'],
    ['anonymous', 'A person close to the company said {the price was too high}.'],
    ['anonymous', 'People close to Holt say {he never wanted the job}.'],
    ['anonymous', 'Friends of Holt say {he never wanted the job}.'],
    ['anonymous', 'A friend of Holt said {he never wanted the job}.'],
    ['anonymous', 'An associate of Holt said {he never wanted the job}.'],
    ['anonymous', 'Allies of the mayor say {she never wanted the job}.'],
    ['anonymous', 'Those close to the mayor say {she never wanted the job}.'],
    ['anonymous', 'A colleague who worked with her for years said {she never wanted the job}.'],
    ['anonymous', 'His former teacher said {he had always been quiet}.'],
    ['anonymous', 'A doctor at the clinic said {there were no beds left}.'],
    ['anonymous', 'Nurses say {there are no beds left}.'],
    ['anonymous', 'Aid workers say {there is no clean water left in the camps}.'],
    ['anonymous', 'Medics said {at least nine people had been killed}.'],
    ['anonymous', 'Rebels said {they had taken the bridge}.'],
    ['anonymous', 'A rebel commander said {the bridge had been taken}.'],
    ['anonymous', 'A soldier at the checkpoint said {nobody had passed since noon}.'],
    ['anonymous', 'A shopkeeper in the old town said {trade had never been worse}.'],
    ['anonymous', 'A taxi driver said {trade had never been worse}.'],
    ['anonymous', 'A mother of three said {she could no longer pay the rent}.'],
    ['anonymous', 'A man in his sixties said {he had seen the car turn over}.'],
    ['anonymous', 'One man said {he had seen the car turn over}.'],
    ['anonymous', 'A woman who gave her name only as Mira said {the car had turned over}.'],
    ['anonymous', 'One user wrote: {“This is the worst ferry in the world.”}'],
    ['anonymous', 'Users on social media said {the video was fake}.'],
    ['anonymous', '{“This is the worst ferry in the world,”} wrote one user.'],
    ['anonymous', '{“This is the worst ferry in the world,”} one commenter wrote.'],
    ['anonymous', 'Human rights activists say {the prisoners were beaten}.'],
    ['anonymous', 'Economists say {the tax will raise prices}.'],
    ['anonymous', 'Economists expect that {prices will rise by 3 per cent}.'],
    ['anonymous', 'Scientists think {the lake was once a sea}.'],
    ['anonymous', 'Historians agree that {the tower is older than the church}.'],
    ['anonymous', 'Most experts agree {the tower is older than the church}.'],
    ['anonymous', 'Legal scholars warn {the law would not stand up in court}.'],
    ['anonymous', 'Environmentalists have long warned that {the bay is dying}.'],
    ['anonymous', 'Locals say {the bay is dying}.'],
    ['anonymous', 'Villagers say {the bay is dying}.'],
    ['anonymous', 'Fishermen complain that {the bay is dying}.'],
    ['anonymous', 'Workers at the yard say {they have not been paid since May}.'],
    ['anonymous', 'Current and former staff members say {they have not been paid since May}.'],
    ['anonymous', 'Opponents argue {the tunnel will ruin the bay}.'],
    ['anonymous', 'Supporters argue that {the tunnel will bring jobs}.'],
    ['anonymous', 'Proponents of the tunnel claim {it will bring jobs}.'],
    ['anonymous', 'Skeptics doubt that {the tunnel will ever pay}.'],
    ['anonymous', 'Critics have accused the mayor of {hiding the cost of the tunnel}.'],
    ['anonymous', 'Residents accuse the yard of {poisoning the bay}.'],
    ['anonymous', 'Critics call the tunnel {“a hole for public money”}.'],
    ['anonymous', '{The report} was dismissed by critics as {“a whitewash”}.'],
    ['anonymous', '{The tunnel} has been called {“a hole for public money”} by critics.'],
    ['anonymous', '{The mayor, officials say, knew of the cracks in May}.'],
    ['anonymous', '{The yard}, two former managers said, {had been bankrupt for years}.'],
    ['anonymous', '{The tunnel}, critics say, {will ruin the bay}.'],
    ['anonymous', 'In the view of many experts, {the tunnel came too late}.'],
    ['anonymous', 'In private, officials admit that {the tunnel came too late}.'],
    ['anonymous', 'Privately, aides concede {the tunnel came too late}.'],
    ['anonymous', 'Asked about the delay, an official said {“these things take time”}.'],
    ['anonymous', 'Asked about the delay, one official shrugged. / {“These things take time,”} he said.'],
    ['anonymous', '{“It was chaos,”} a witness, who asked to be identified only as Tom, said.'],
    [
      'anonymous',
      '{“It was chaos,”} said a police officer at the scene, who was not authorised to speak to the press.',
    ],
    ['anonymous', '{“It was chaos,”} said a 45-year-old teacher.'],
    ['anonymous', '{“It was chaos,”} said another.'],
    ['anonymous', '{“It was chaos”}, a staff member recalled.'],
    [
      'anonymous',
      'Three officials, all of whom spoke on condition of anonymity, said {the raid had failed}.',
    ],
    ['anonymous', 'The officials, who spoke on condition of anonymity, said {the raid had failed}.'],
    [
      'anonymous',
      'The raid failed because of the weather, / and officials say {it will not be tried again}.',
    ],
    ['anonymous', 'Although the yard denies it, sources say {the sale is all but done}.'],
    ['anonymous', 'One person involved in the sale put it this way: {“There is nothing left to sell.”}'],
    ['anonymous', 'Asked whether the sale was dead, a source replied: {“Very much so.”}'],
    ['anonymous', 'As one diplomat put it: {“There is nothing left to sell.”}'],
    ['anonymous', '{“There is nothing left to sell,”} as one diplomat put it.'],
    ['anonymous', 'There are fears among residents that {the bay will die}.'],
    ['anonymous', 'In the words of one official, {the yard is “beyond saving”}.'],
    ['anonymous', 'Rumours among staff say {the yard will close}.'],
  ],
};

/** Not found yet, or not as it should be. */
const gaps: Rows = [
  ['anonymous', 'The ferry carried 200 people. / Survivors told of how {the deck tilted within seconds}.'],
  [
    'anonymous',
    'An official familiar with the raid, but not authorised to discuss it, said {it had failed}.',
  ],
];

describe.each(Object.entries(rows))('%s', (_, table) => {
  test.each(table)('%s: %s', (expected, row) => {
    expect(faultOf(row, expected)).toBeNull();
  });
});

describe('known gaps', () => {
  test.fails.each(gaps)('%s: %s', (expected, row) => {
    expect(faultOf(row, expected)).toBeNull();
  });
});
