import { testStatements } from './test-statements';

testStatements({
  'two cues in one sentence are two statements': [
    [
      'The premier denied she was out of touch as she admitted that the vote had been “painful” for the party.',
      'The premier: she was out of touch',
      'she: the vote had been “painful” for the party',
    ],
    [
      'Ana Pires said the storm reflects how dry the hills have become and denied the crews were losing control.',
      'Ana Pires: the storm reflects how dry the hills have become',
      'Ana Pires: the crews were losing control',
    ],
    [
      'Ana Pires told the Sund Courier that the tenant had often threatened neighbours, who had reported him to police.',
      'Ana Pires: the tenant had often threatened neighbours, who had reported him to police',
    ],
    ['Ana Pires told the crews as they sat down that the mill was lost.', 'Ana Pires: the mill was lost'],
  ],
  'how many think so is what a poll found': [
    [
      'A survey found 61 per cent thought the king was late.',
      '61 per cent: 61 per cent thought the king was late',
    ],
    ['A poll of 1,000 voters found that 47% believe the dam is old.', '47%: 47% believe the dam is old'],
    ['The survey showed 47 percent said the dam was old.', '47 percent: 47 percent said the dam was old'],
    ['In the poll, 47 percent said the dam was old.', '47 percent: the dam was old'],
    ['The study found that doctors believe the drug works.', 'The study: doctors believe the drug works'],
  ],
  'a second quotation with a cue of its own is a statement of its own': [
    [
      '“We heard a blast,” a nurse told the BBC. “Then we ran,” he added.',
      'a nurse: “We heard a blast,”',
      'he: “Then we ran,”',
    ],
    [
      '“We heard a blast,” the mayor told police. “Then we ran,” she added.',
      'the mayor: “We heard a blast,”',
      'she: “Then we ran,”',
    ],
    [
      '“We heard a blast,” Roth told reporters. “Then we ran,” he continued.',
      'Roth: “We heard a blast,”',
      'he: “Then we ran,”',
    ],
    [
      '“We heard a blast,” a nurse told the BBC. “Then we ran.”',
      'a nurse: “We heard a blast,” / “Then we ran.”',
    ],
    [
      '“We heard a blast,” the mayor told police, “and then we ran.”',
      'the mayor: “We heard a blast,” / “and then we ran.”',
    ],
  ],
  'somebody who speaks beside what the sentence tells': [
    [
      'Two shots were heard at dawn, with a woman who lives next to the mill saying that she had seen a man run.',
      'a woman who lives next to the mill: she had seen a man run',
    ],
    [
      'Farmers in Odisha were furious, with one describing the levy as “a disgrace”.',
      'one: the levy / “a disgrace”',
    ],
    ['The reviews were bad, with many noting that the bridge was unsafe.', 'many: the bridge was unsafe'],
    [
      'Police said the two had quarrelled, with one claiming that the other had stolen a boat.',
      'Police: the two had quarrelled',
      'one: the other had stolen a boat',
    ],
    ['The deal was done on Monday, with the two sides agreeing to share the mine.'],
  ],
  'what somebody is told by: a passive without a subject of its own': [
    [
      'It was suggested in the council by the Greens that the vote on the dam would be dropped.',
      'the Greens: the vote on the dam would be dropped',
    ],
    ['It was announced on Monday that the school would close.', 'nobody: the school would close'],
    ['It was confirmed by the club that Ana Pires had left.', 'the club: Ana Pires had left'],
    ['It was agreed on Monday that the school would close.'],
    ['The bill is expected to show that the school, which has no roof, must close.'],
  ],
  'a clause without “that”': [
    ['Ana Pires stressed there was no danger to the public.', 'Ana Pires: there was no danger to the public'],
    ['The minister reiterated the state would not pay.', 'The minister: the state would not pay'],
    ['The bank accepted mistakes had been made in Lagos.', 'The bank: mistakes had been made in Lagos'],
    ['The bank accepted the offer made by the mine.'],
    ['Ana Pires lamented the loss of the mill.'],
  ],
  'who or what somebody describes, with an insert behind it': [
    [
      'Tomas Reyes, who was shot by guards in the square on Friday, has been described by his neighbours as quiet and friendly.',
      'his neighbours: Tomas Reyes / quiet and friendly',
    ],
  ],
  'a claim that opens the sentence ends before its own verb': [
    ['The union’s claim that the mill was safe is plainly wrong.', 'The union: the mill was safe'],
    [
      'Despite the mayor’s claim that ten women would sit on the board, most members are men.',
      'the mayor: ten women would sit on the board',
    ],
  ],
  'a participle before the quotation is another thing that was said': [
    [
      'Urging the owners to “sit down and talk at last,” Ana Pires said, “We are sure that a deal can be made in days.”',
      'Ana Pires: “We are sure that a deal can be made in days.”',
    ],
  ],
  'a clause with its cue behind it, in which the words quoted first are the outlet’s picking': [
    [
      'Ministers “moved too fast” and “did not listen enough” on the dam, the governor has admitted after the state was forced to drop the plan.',
      'the governor: Ministers “moved too fast” and “did not listen enough” on the dam',
    ],
  ],
  'what somebody would not say is not said': [
    ['Ana Pires would not say how many shots were fired by the guard or how many hit the man.'],
  ],
  'a name between commas behind what somebody is, and a verb with its object': [
    ['The mayor, Ana Pires, denied any role in the sale.', 'The mayor, Ana Pires: any role in the sale'],
    [
      'One of the victims, Kofi Boateng, blamed the council for the loss of the village, as there was no wall.',
      'One of the victims, Kofi Boateng: the council for the loss of the village',
    ],
    [
      'A resident, Joseph Musa, accused the council of hiding the report.',
      'A resident, Joseph Musa: hiding the report',
    ],
    ['The mill is unsafe, warned Ana Pires, the mayor.', 'Ana Pires, the mayor: The mill is unsafe'],
  ],
  'some of a crowd, in the past': [
    ['Many thought the bridge was safe.', 'Many: the bridge was safe'],
    ['Some argued that the levy was flawed.', 'Some: the levy was flawed'],
    ['Some alleged victims have left the camp.'],
  ],
  'an insert behind the subject of what is believed': [
    [
      'Police believe the man, aged in his 40s, fell from the cliff on Friday night.',
      'Police: the man, aged in his 40s, fell from the cliff on Friday night',
    ],
  ],
  'whom somebody accuses stands before': [
    [
      'The general put it down to the air force, which he accused of abandoning the ground troops.',
      'he: abandoning the ground troops',
    ],
    [
      'The premier, whom critics accused of lying to parliament, resigned on Monday.',
      'critics: lying to parliament',
    ],
  ],
  'what somebody rejects as this or that': [
    ['Budapest rejected the ruling as political.', 'Budapest: the ruling / political'],
    ['The club praised Tomas Reyes for his courage.'],
  ],
  '“this” points at what has been told': [
    ['Ana Pires said this at a news conference in Abuja.'],
    ['Ana Pires stated this when she met the press in Abuja.'],
    ['Ana Pires said this would cost jobs.', 'Ana Pires: this would cost jobs'],
    ['Ana Pires said this when asked about the dam: “We are late.”', 'Ana Pires: “We are late.”'],
  ],
  'a verb that says nothing alone goes on with what is said': [
    [
      'Ana Pires said the plan was sound and reflects the views of many farmers.',
      'Ana Pires: the plan was sound and reflects the views of many farmers',
    ],
    [
      'Ana Pires said the plan was sound and accused the mayor of lying to them.',
      'Ana Pires: the plan was sound',
      'Ana Pires: lying to them',
    ],
  ],
  'quoted elsewhere as saying': [
    [
      'Ana Pires was quoted by the Sund Courier as saying the surplus was gone.',
      'Ana Pires: the surplus was gone',
    ],
  ],
  'a remark on what was said is none of it': [
    [
      'The ministry said it had no record of the meeting — a claim that three former aides dispute.',
      'The ministry: it had no record of the meeting',
    ],
    [
      'Ana Pires said the wall had saved the town, a view shared by many in the valley.',
      'Ana Pires: the wall had saved the town',
    ],
  ],
  'nobody says it': [['No group has claimed that it fired on the bridge.']],
  'what somebody calls something that has no other name here': [
    [
      'The premier faulted the ministry for what he called “criminal negligence”.',
      'he: “criminal negligence”',
    ],
    [
      'The union is fighting what it describes as a “land grab” by the board.',
      'it: a “land grab” by the board',
    ],
    ['Ana Pires termed the report as “a work of fiction”.', 'Ana Pires: the report / “a work of fiction”'],
    ['What they call “the hole” is a quarry north of Tarn.', 'they: “the hole”'],
    ['What he called the worst day of his life began at noon.', 'he: the worst day of his life'],
    [
      'Ana Pires mocked what she called the council’s failure to sell and repair the mill.',
      'she: the council’s failure to sell and repair the mill',
    ],
    [
      'Ana Pires smiled. The union called the law which closed the mill “a disgrace”.',
      'The union: the law which closed the mill “a disgrace”',
    ],
    ['So why is the port shut? Call it the politics of pique. Call him a hero.'],
  ],
  'something done that is claimed': [
    ['Moscow claims to have captured the village.', 'Moscow: to have captured the village'],
    ['A man who claims to have a boat was held on Monday.'],
  ],
  'a clause behind an insert': [
    [
      'Ana Pires said, despite the change in the market, the group was on a sound footing.',
      'Ana Pires: the group was on a sound footing',
    ],
  ],
  'what is only remembered or explained': [
    ['Ana Pires explained her reasoning in the town hall of Setúbal.'],
    [
      'Ana Pires explained the plan of the board was to wait for a year.',
      'Ana Pires: the plan of the board was to wait for a year',
    ],
  ],
  'a hearing is told behind a comma': [
    [
      'Tomas Reyes was unable to reach the clinic because of the problems, the hearing was told.',
      'the hearing: Tomas Reyes was unable to reach the clinic because of the problems',
    ],
  ],
  'who is described behind a clause that is denied or still so': [
    [
      'Prices are not high, Ana Pires, who runs the mill, said.',
      'Ana Pires, who runs the mill: Prices are not high',
    ],
    [
      'The mill was never safe, Ana Pires, an engineer, told AFP.',
      'Ana Pires, an engineer: The mill was never safe',
    ],
    ['Prices are still high, Ana Pires, 45, a clerk, said.', 'Ana Pires, 45, a clerk: Prices are still high'],
    ['Prices are unfair, Ana Pires, a clerk, said.', 'Ana Pires, a clerk: Prices are unfair'],
    ['On Monday, Ana Pires, a clerk, said prices were high.', 'Ana Pires, a clerk: prices were high'],
  ],
  'what is said in a paper begins with what is done': [
    ['Ana Pires argued in an op-ed that doing nothing was worse.', 'Ana Pires: doing nothing was worse'],
    [
      'Ana Pires warned in a letter to the mill that being late was a crime.',
      'Ana Pires: being late was a crime',
    ],
    [
      'Ana Pires wrote on Monday that having two mills was a luxury.',
      'Ana Pires: having two mills was a luxury',
    ],
    ['Ana Pires spoke in a report that was late.'],
  ],
  'a post in which something is said': [
    [
      'Ana Pires, who was 17 when she filmed the mill, said in a Facebook post: “It is over.”',
      'Ana Pires, who was 17 when she filmed the mill: “It is over.”',
    ],
    [
      'Ana Pires, who ran the mill, wrote in a blog post: “It is over.”',
      'Ana Pires, who ran the mill: “It is over.”',
    ],
    ['Ana Pires said in a Facebook post mills were closing.', 'Ana Pires: mills were closing'],
    ['Ana Pires said in the end the post was late.', 'Ana Pires: in the end the post was late'],
  ],
});
