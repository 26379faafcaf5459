import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';

/** `attributed | statements of the body it rests on, from 0 | flags: A anonymous, S second-hand, F stated as fact though flagged` */
type Row = readonly [title: string, body: readonly string[], verdict: string];

const YARD = [
  'The yard hid two accidents from its insurer, Reuters reported, citing two officials.',
  'The mayor said the town would buy the pier.',
  'Critics say the pier costs too much.',
];

const PORT = [
  'The port of Sund will close for a month because of its old cranes, Transport Minister Olga Brandt said on Monday.',
  'Brandt told reporters that repairs would cost 30 million crowns.',
  'The dockers’ union said 300 people would lose their pay.',
  'Two people familiar with the plan said a foreign firm had offered to buy the port.',
];

const MINE = [
  'A coal mine near Dorvik was flooded on Friday night, killing four miners.',
  'Rescuers reached the lowest gallery at dawn.',
  'The owner, Vestra Coal, said it had checked the pumps in May.',
  'Experts believe the pumps were too weak for the spring floods.',
];

const BANK = [
  'The Bank of Lomé is in talks to buy its rival Crédit Volta, The Meridian Courier reported, citing three people familiar with the matter.',
  'A spokesman for the Bank of Lomé declined to comment.',
  'Shares of Crédit Volta rose 12 percent.',
  'Analyst Kofi Mensah said a deal would create the largest lender in Togo.',
];

const TRIAL = [
  'Prosecutors in Cebu said on Thursday that former mayor Ramon Dizon had taken 40 million pesos from a road builder.',
  'Dizon denied taking any money.',
  '“I have never met the man,” he told the court.',
  'The builder’s accountant testified that envelopes of cash were handed over in a car park.',
];

const STUDY = [
  'Walking for twenty minutes a day lowers the risk of a stroke by a fifth, according to a study by the University of Arica.',
  'The researchers followed 9,000 people in Chile and Peru for ten years.',
  'Doctor Inés Paredes, who was not involved, said the effect might be smaller.',
];

const KEEPER = [
  'Goalkeeper Jonas Dahl has been at Rovers since he was a boy.',
  'Agent Mirko Vell said a Rovers director told him that Dahl would leave the club this summer.',
  'Rovers’ coach, Peter Lund, said nobody had made a bid for the goalkeeper.',
  'Dahl has played 112 matches for Rovers.',
];

const PUMPS = [
  'Pump maker Vestra lost its chief executive on Sunday night.',
  'The board voted six to two to remove Greta Ahl after learning of her talks with a Danish rival, The Meridian Courier reported.',
  'Ahl said in a note to staff that she was leaving Vestra to spend more time at sea.',
  'Her predecessor, Olof Brandt, told reporters that the pump maker’s boss had always had secrets.',
];

const MILL = [
  'The old mill on Sund Street has been sold, its owner, Greta Ahl, told this paper.',
  'She bought the mill in 1999.',
  'The mayor told Radio Sund that the swimming pool would stay shut.',
];

const RAID = [
  'The army of Sundara has driven rebels from the northern town of Quelo, the country’s state television reported.',
  'The Quelo Front said its fighters had driven the army from two villages near the town.',
  '“The army holds Quelo,” the governor, Said Barre, told state television.',
];

const PASTOR = [
  'A television pastor from Dorvik has been photographed in a casino again.',
  'The Marlow Courier reports that Pastor Amos Reed lost 90,000 crowns at a casino in one night.',
  'Reed said on Sunday that he had only met friends there.',
];

const CRANE = [
  'Harbour chief Olga Brandt on Tuesday rejected what she called slander.',
  'Two former dockers told the Marlow Courier that Brandt had sold the old harbour crane to her brother for a crown.',
  '“I have no brother,” Brandt said.',
];

const BUNK = [
  'A striker from the docks was taken to hospital on Friday night.',
  'Witnesses said police had beaten the striker in his cell for an hour.',
  'Police said the man had fallen from his bunk.',
];

const rows: Record<string, Row> = {
  'credits the medium that reports what it rests on': [
    'Yard hid accidents, Reuters reports',
    YARD,
    'says | 0 | AS',
  ],
  'gives the words of somebody without a name, of whom others speak as well': [
    'Nurse: Sailors robbed me',
    [
      'Police are looking into claims by a ferry nurse that sailors robbed her at a party.',
      '“A nurse told us that sailors robbed her at a party,” police chief Ben Holt said.',
    ],
    'says | 0 1 | A',
  ],
  'credits a report by a medium': ['Yard hid two accidents from insurer – report', YARD, 'says | 0 | AS'],
  'states as fact what an outlet has from unnamed officials': [
    'Yard hid accidents from insurer',
    YARD,
    'fact | 0 | ASF',
  ],
  'states as fact what a named person said': ['Town to buy pier', YARD, 'fact | 1 |'],
  'says itself whose statement it is': ['Mayor: Town will buy pier', YARD, 'says | 1 |'],
  'states as fact what critics say': ['Pier costs too much', YARD, 'fact | 2 | AF'],
  'names the critics': ['Pier costs too much, critics say', YARD, 'says | 2 | A'],
  'rests on nothing in the text': ['Herring is back', YARD, 'fact | |'],

  'says in other forms of the words what the minister said': [
    'Old cranes close port of Sund for a month',
    PORT,
    'fact | 0 |',
  ],
  'has a number of the text': ['Port repairs to cost 30 million crowns', PORT, 'fact | 1 |'],
  'has the union’s number': ['300 to lose pay as port of Sund closes', PORT, 'fact | 0 2 |'],
  'states as fact what unnamed people said': ['Foreign firm offers to buy port', PORT, 'fact | 3 | AF'],
  'names unnamed sources at its end': ['Foreign firm offers to buy port: sources', PORT, 'says | 3 | A'],
  'names unnamed sources behind a dash': ['Foreign firm offers to buy port – sources', PORT, 'says | 3 | A'],
  'names unnamed sources with a verb': ['Foreign firm offers to buy port, sources say', PORT, 'says | 3 | A'],
  'names the minister at its end': ['Port of Sund to close for a month, minister says', PORT, 'says | 0 |'],
  'names the minister by a verb before': [
    'Brandt says port of Sund will close for a month',
    PORT,
    'says | 0 |',
  ],
  'names the union by a colon': ['Union: 300 people to lose pay', PORT, 'says | 2 |'],
  'has a label': ['Video: Port of Sund to close for a month', PORT, 'fact | 0 |'],
  'has a label of two words': ['Fact check: Will the port of Sund close for a month?', PORT, 'fact | 0 |'],
  'ends in the outlet’s name': ['Port of Sund to close for a month - The Harbour Post', PORT, 'fact | 0 |'],
  'ends in the outlet’s name behind a stroke': [
    'Port of Sund to close for a month | The Harbour Post | 12.03.2024',
    PORT,
    'fact | 0 |',
  ],
  'credits a medium that is in the list behind a dash': [
    'Yard hid accidents from insurer - Reuters',
    YARD,
    'says | 0 | AS',
  ],
  'credits a medium by a short name': ['Yard hid accidents from insurer – WSJ', YARD, 'says | 0 | AS'],
  'is in title case': ['Port Of Sund To Close For A Month Because Of Old Cranes', PORT, 'fact | 0 |'],
  'is in capitals': ['PORT OF SUND TO CLOSE FOR A MONTH', PORT, 'fact | 0 |'],
  'asks about something else': ['What makes a good harbour town?', PORT, 'fact | |'],

  'is asserted by the outlet itself': [
    'Four miners killed as coal mine floods near Dorvik',
    MINE,
    'fact | |',
  ],
  'rests on what the owner said': ['Mine owner checked pumps in May', MINE, 'fact | 0 |'],
  'states as fact what experts believe': ['Pumps were too weak for spring floods', MINE, 'fact | 1 | AF'],
  'names the experts': ['Experts: Mine pumps too weak for floods', MINE, 'says | 1 | A'],

  'states as fact what another paper has from unnamed people': [
    'Bank of Lomé in talks to buy rival Crédit Volta',
    BANK,
    'fact | 0 | ASF',
  ],
  'marks it as a report': ['Bank of Lomé in talks to buy Crédit Volta: report', BANK, 'says | 0 | AS'],
  'credits another outlet at its end': [
    'Bank of Lomé in talks to buy Crédit Volta - Bloomberg News',
    BANK,
    'says | 0 | AS',
  ],
  'credits another outlet by a colon': [
    'WSJ: Bank of Lomé in talks to buy Crédit Volta',
    BANK,
    'says | 0 | AS',
  ],
  'ends in who says so behind a glued hyphen': [
    'Bank of Lomé in talks to buy Crédit Volta-sources',
    BANK,
    'says | 0 | AS',
  ],
  'marks it as hearsay': ['Bank of Lomé reportedly in talks to buy Crédit Volta', BANK, 'says | 0 | AS'],
  'marks it as rumour': ['Bank of Lomé rumoured to be in talks to buy Crédit Volta', BANK, 'says | 0 | AS'],
  'rests on a named analyst': ['Bank deal would create largest lender in Togo', BANK, 'fact | 1 |'],

  'accuses by the prosecutors’ mouth': [
    'Ex-mayor Dizon took 40 million pesos from road builder, prosecutors say',
    TRIAL,
    'says | 0 |',
  ],
  'states the accusation as fact': [
    'Cebu mayor took 40 million pesos from road builder',
    TRIAL,
    'fact | 0 |',
  ],
  'denies what others assert': ['Dizon: I never met road builder', TRIAL, 'says | 2 |'],
  'quotes the accused': ['‘I have never met the man,’ says Dizon', TRIAL, 'says | 2 |'],
  'quotes the accused before a colon': ['‘I have never met the man’: Dizon at trial', TRIAL, 'says | 2 |'],
  'states as fact what a nameless witness said': [
    'Envelopes of cash were handed over in car park',
    TRIAL,
    'fact | 3 | AF',
  ],

  'names who passes it on': ['Agent: Keeper Dahl to leave Rovers this summer', KEEPER, 'says | 0 | AS'],
  'says who was told it': ['Agent claims he was told Dahl will leave Rovers', KEEPER, 'says | 0 | AS'],
  'names a government and the medium that carries it': [
    'Sundara says drove rebels from northern town – state television',
    RAID,
    'says | 0 | S',
  ],
  'is hearsay that a medium reports in the text': [
    'Pastor Reed reportedly gambled away 90,000 in casino',
    PASTOR,
    'says | 0 | S',
  ],

  'credits reports, though who is gone uses more of its words': [
    'Pump maker’s boss was pushed out after secret talks, according to reports',
    PUMPS,
    'says | 0 | S',
  ],
  'is hearsay in few words': ['Vestra boss reportedly pushed out', PUMPS, 'says | 0 | S'],
  'is hearsay of what the owner told the paper itself': ['Old mill reportedly sold', MILL, 'says | 0 |'],

  'denies what nameless people told another paper': [
    'Brandt denies selling harbour crane to her brother',
    CRANE,
    'says | 2 |',
  ],
  'denies what witnesses say': ['Police deny beating striker in cell', BUNK, 'says | 1 |'],

  'states a study’s finding': ['Walking twenty minutes a day lowers stroke risk', STUDY, 'fact | 0 |'],
  'writes a number in figures': [
    'Walking 20 minutes a day lowers stroke risk by a fifth',
    STUDY,
    'fact | 0 |',
  ],
  'names the study': ['Daily walking lowers risk of a stroke, study finds', STUDY, 'says | 0 |'],
  'names the study by a colon': ['Study: Daily walking lowers stroke risk', STUDY, 'says | 0 |'],
  'rests on the doubting doctor': [
    'Effect of walking on stroke might be smaller, Paredes says',
    STUDY,
    'says | 1 |',
  ],
};

function describe([title, body]: Row): string {
  const { headline, statements } = analyse(articleOf(body, title, 'The Harbour Post'), WEIGHTS);
  const ids = statements.filter((statement) => statement.block !== 0).map(({ id }) => id);
  const rests = headline?.restsOn.map((id) => ids.indexOf(id)).join(' ');
  const flags = `${headline?.anonymous ? 'A' : ''}${headline?.secondHand ? 'S' : ''}${headline?.statesAsFact ? 'F' : ''}`;
  return `${headline?.attributed ? 'says' : 'fact'} | ${rests} | ${flags}`.replace('|  |', '| |').trimEnd();
}

test.each(Object.entries(rows))('a headline that %s', (_name, row) => {
  expect(describe(row)).toBe(row[2]);
});

test('an article without a title has no headline', () => {
  expect(analyse(articleOf(YARD), WEIGHTS).headline).toBeNull();
});

test('headline and statement are tied by the words that they share', () => {
  const { headline, text } = analyse(articleOf(PORT, 'Repairs of port to cost 30 million'), WEIGHTS);
  const words = headline?.ties.map(({ statement, headline: own, words: shared }) => [
    statement === headline.restsOn[0],
    own.map(([from, to]) => text.slice(from, to)).join(' '),
    shared.map(([from, to]) => text.slice(from, to)).join(' '),
  ]);
  expect(words).toEqual([[true, 'Repairs cost 30 million', 'repairs cost 30 million']]);
});
