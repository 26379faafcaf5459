import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('a body that the next sentence takes up by what it is', () => {
  testSources([
    // the name's own noun, "stores", is no other kind of body than a chain
    [
      'Lindholm Stores lost money. The supermarket chain said sales had fallen.',
      'Lindholm Stores (organization)',
    ],
    ['Lindholm Stores lost money. The retailer said sales had fallen.', 'Lindholm Stores (organization)'],
    ['Kepler Retail lost money in May. The company said sales had fallen.', 'Kepler Retail (organization)'],
    // a description between commas that opens with its owner
    [
      'Ferrum, Tavira’s biggest steelmaker, will close a furnace. The steel giant said prices were low.',
      'Ferrum (organization)',
    ],
    [
      'Ferrum, the biggest steelmaker, will close a furnace. The steel giant said prices were low.',
      'Ferrum (organization)',
    ],
    // what the sentence before calls so, rather than a name that holds the word
    [
      'United Wells Group may leave. This week the trade group for the ferries spelled out its concerns. “It is late,” the group wrote.',
      'trade group for the ferries (organization)',
    ],
    ['United Wells Group may leave. “It is late,” the group wrote.', 'United Wells Group (organization)'],
    // an ordinary word with the capital of its sentence is nobody
    ['Vestra lost money in May. ¶ Sales fell 4 percent, the company said.', 'Vestra (organization)'],
    [
      'Vestra shut a site. ¶ Work began in May and cost more. ¶ The company said it was late.',
      'Vestra (organization)',
    ],
    [
      'Vestra shut a site. ¶ Notion said sales fell. ¶ The company said it was late.',
      'Notion (organization)',
    ],
    ['Vestra lost money in May. ¶ Deliveries rose, the company said.', 'Vestra (organization)'],
    ['Notion closed its office. The company said it would move.', 'Notion (organization)'],
    // a brigade, a school, an embassy is no company
    [
      'A fire hit Alder Chemicals in May, as the Sund Fire Brigade found. The company said nobody was hurt.',
      'Alder Chemicals (organization)',
    ],
    [
      'A pupil of Sund School worked at Alder Chemicals in May. The company said nobody was hurt.',
      'Alder Chemicals (organization)',
    ],
    // "of" and "for" end the word that tells what a body is
    [
      'The Tavira Department of Energy shut a plant in May. The department said it was unsafe.',
      'Tavira Department of Energy (organization)',
    ],
    [
      'Alder Mills met the Tavira Department of Energy in May. The company said talks went well.',
      'Alder Mills (organization)',
    ],
    [
      'The Tavira Inspectorate for Mining shut a pit in May. The inspectorate said it was unsafe.',
      'Tavira Inspectorate for Mining (organization)',
    ],
  ]);
});

describe('what describes a body at the head of a sentence, and the only body of a text', () => {
  testSources([
    ['Environmental group Green Fjord called it a victory.', 'Green Fjord (organization)'],
    ['Ride-hailing company Zipp said fares would rise.', 'Zipp (organization)'],
    ['Rights group Open Doors said ten men were held.', 'Open Doors (organization)'],
    ['Kestrel sued Lenham Motors. ¶ The carmaker called the claim false.', 'Lenham Motors (organization)'],
    [
      'Kestrel will cut jobs. ¶ Ada Holt said the market had gone. ¶ “We had no choice,” she told staff. ¶ The company said a plant would close.',
      'Kestrel (organization)',
    ],
    // two of them, or one in passing
    [
      'Kestrel and Zipp will cut jobs. ¶ Ada Holt said the market had gone. ¶ “It is bad,” she told staff. ¶ “It is,” Ben Roth said. ¶ The company said a plant would close.',
      'company (organization)',
    ],
    [
      'A man died at Kestrel. ¶ Ada Holt said he was old. ¶ “He was,” she told staff. ¶ “He was,” Ben Roth said. ¶ The company said a plant would close.',
      'company (organization)',
    ],
  ]);
});

describe('those who run a body', () => {
  testSources([
    [
      'Workers at Lenham Foods walked out. ¶ Company management called the strike illegal.',
      'Lenham Foods (organization)',
    ],
    ['Lenham Foods cut jobs. ¶ The management said sales had slowed.', 'Lenham Foods (organization)'],
    [
      'Lenham Foods cut jobs. ¶ The company’s management said sales had slowed.',
      'Lenham Foods (organization)',
    ],
    [
      'Lenham Foods cut jobs. ¶ A management consultant said sales had slowed.',
      'A management consultant (unnamed)',
    ],
    [
      'Lenham Foods cut jobs. ¶ Water management experts said the dam was weak.',
      'Water management experts (group)',
    ],
  ]);
});

describe('a name that the text has only for where something is', () => {
  testSources([
    [
      'Officers from Lenham Police searched a house in Denby Road. ¶ The man had a device that they believe was built to explode.',
      'Officers from Lenham Police (unnamed)',
    ],
    [
      'Brightway Trains stopped at noon. ¶ Firemen ran to a station in Dorley. ¶ “It is a bad day,” a spokesman for the company said.',
      'Brightway Trains (organization)',
    ],
    // a place that speaks, or whose shares one may hold, is a body
    ['Shares in Tidewell fell by a tenth. ¶ The company said it would cut jobs.', 'Tidewell (organization)'],
    [
      'Denby Road Primary School shut on Monday. ¶ They said a pipe had burst.',
      'Denby Road Primary School (organization)',
    ],
  ]);
});

describe('a league or a water firm among other bodies', () => {
  testSources([
    ['The Premier League fined Corby Town. ¶ The club said it was surprised.', 'Corby Town (organization)'],
    [
      'The National Bowls League fined Lenham Foods. ¶ The league called it a shame. ¶ The company said it would appeal.',
      'Lenham Foods (organization)',
    ],
    [
      'Lenham Water said its pipes were old. ¶ The company said bills would rise.',
      'Lenham Water (organization)',
    ],
    ['Ofwat fined Lenham Water. ¶ The watchdog said sewage had leaked.', 'Ofwat (organization)'],
    ['Ada Water, a teacher, left in May. ¶ Water said nobody had asked her.', 'Ada Water (person)'],
    [
      'The National Bowls League met. ¶ The league said play would start in May.',
      'National Bowls League (organization)',
    ],
  ]);
});

describe('a short paragraph of many names is no headline', () => {
  testSources([
    [
      'The World Fisheries Organization warned fleets on Monday.\n\nThe WFO said quotas must fall.',
      'World Fisheries Organization (WFO) (organization)',
    ],
    [
      'The Bureau of River Safety shut Lock Nine.\n\nBRS said divers were at work.',
      'Bureau of River Safety (BRS) (organization)',
    ],
    [
      'The Department of Coastal Affairs met Mayor Holt.\n\nDCA said the pier was safe.',
      'Department of Coastal Affairs (DCA) (organization)',
    ],
  ]);
});

describe('a body of another kind than the one named last', () => {
  testSources([
    ['Kelso Council cut its grant. The charity said the money was gone.', 'charity (organization)'],
    [
      'The Home Office was sorry. ¶ A spokesperson for the charity said the money was gone.',
      'charity (organization)',
    ],
    ['Downing Street was sorry. The company said the money was gone.', 'company (organization)'],
    ['Kelso Hospital was sorry. The airline said the money was gone.', 'airline (organization)'],
    // what it may well be
    ['Brightwater was sorry. The charity said the money was gone.', 'Brightwater (organization)'],
    ['The Home Office was sorry. The department said the money was gone.', 'Home Office (organization)'],
    [
      'Kelso Swimmers’ Union was sorry. The club said the money was gone.',
      'Kelso Swimmers’ Union (organization)',
    ],
  ]);
});

describe('those who fight for an armed body', () => {
  testSources([
    [
      'The Taliban attacked a base on Monday. ¶ The insurgents said 12 men were killed.',
      'Taliban (organization)',
    ],
    ['Al-Shabaab has closed the road. ¶ The militants said they would open it.', 'Al-Shabaab (organization)'],
    [
      'The Free Sund Front, a rebel group in the north, has offered talks. ¶ The rebels said their leader was ill.',
      'Free Sund Front (organization)',
    ],
    ['The army chased rebels away in May. ¶ The rebels said they had left by themselves.', 'rebels (group)'],
    ['The Sund Relief Fund works in Quelo. ¶ The rebels said it may stay.', 'rebels (group)'],
    [
      'Hamas sent a letter. ¶ Militants in the north attacked a village. The militants said it was empty.',
      'Militants in the north (group)',
    ],
  ]);
});

describe('a party, guild or network that is named and then no more than what it is', () => {
  testSources([
    ['Vetevend was sorry. ¶ The party said it would publish a plan.', 'Vetevend (organization)'],
    [
      'Vetevend called the vote a farce. ¶ Its leader, Ines Roth, said she would sue. ¶ The party said it had proof.',
      'Vetevend (organization)',
    ],
    [
      'The Tailors Guild was sorry. ¶ Guild president Ines Roth said pay was low. ¶ The guild said it would march.',
      'Tailors Guild (organization)',
    ],
    [
      'The Sund Doctors Network was sorry. ¶ The network said twelve had died.',
      'Sund Doctors Network (organization)',
    ],
    ['The hospital network said ninety nurses had left.', 'hospital network (organization)'],
    [
      'Open Cove UK said demand had doubled. ¶ Open Cove said it had taken on six more nurses.',
      'Open Cove UK (organization)',
    ],
    // what is no party, and a network that is a medium
    ['The Kelso Council was sorry. ¶ The party said it would fight on.', 'party (organization)'],
    ['The cable network NBC was sorry. ¶ The network said he was ill.', 'NBC (outlet)'],
    ['A sister network said the mayor had left.', 'A sister network (outlet)'],
  ]);
});

describe('those after whom a body is called', () => {
  testSources([
    [
      'Doctors for Clinic Reform, a group in Sund, has asked for talks. ¶ “We are ready,” the doctors wrote.',
      'Doctors for Clinic Reform (organization)',
    ],
    [
      'Doctors for Clinic Reform sent a letter. ¶ Two women went to a clinic, where doctors saw them. ¶ The doctors said they were well.',
      'doctors (group)',
    ],
    [
      'Seawatch, a group of divers, wrote to the ministry. ¶ The divers said the reef was dead.',
      'Seawatch (organization)',
    ],
    [
      'Seawatch, an association of divers, said the reef was dead. ¶ “We saw it,” the divers wrote.',
      'Seawatch (organization)',
    ],
    ['A team of divers wrote to the ministry. ¶ The divers said the reef was dead.', 'divers (group)'],
    [
      'Seawatch, a group of divers, met fishermen in Sund. ¶ The fishermen said the reef was dead.',
      'fishermen in Sund (group)',
    ],
    ['Farmers Insurance sent a letter. ¶ The farmers said it was late.', 'farmers (group)'],
    ['The Sund Teachers Union met on Monday. ¶ The teachers said pay was low.', 'teachers (group)'],
  ]);
});

describe('a body that is called after its members and what they want', () => {
  testSources([
    [
      'The group Doctors for Clinic Reform wrote to the ministry. ¶ The doctors said the wards were unsafe.',
      'Doctors for Clinic Reform (organization)',
    ],
    [
      'Doctors for the Coast wrote to the mayor. ¶ The group said it would sue.',
      'Doctors for the Coast (organization)',
    ],
    [
      'Mothers Against Sand wrote to the mayor. ¶ The mothers said the beach was filthy.',
      'Mothers Against Sand (organization)',
    ],
    ['Farmers for Water said the river was dry.', 'Farmers for Water (organization)'],
    ['Veterans for Harbour Peace said the war was lost.', 'Veterans for Harbour Peace (organization)'],
    ['Scientists for Clean Air said the smoke was foul.', 'Scientists for Clean Air (organization)'],
    ['Students for a Free Tarn said they would march.', 'Students for a Free Tarn (organization)'],
    ['Americans for Clean Rivers said the bill was weak.', 'Americans for Clean Rivers (organization)'],
    [
      'Members of Doctors for the Coast, a group of physicians, met the mayor. ¶ The physicians said the wards were unsafe.',
      'Doctors for the Coast (organization)',
    ],
    [
      'A group of divers called Seawatch wrote to the mayor. ¶ The divers said the reef was dying.',
      'Seawatch (organization)',
    ],
    [
      'A group of doctors, Doctors for the Coast, wrote to the mayor. ¶ “It is unsafe,” the doctors wrote.',
      'Doctors for the Coast (organization)',
    ],
    [
      'The divers are part of a group called Seawatch. ¶ “It is dying,” the divers said in a statement.',
      'Seawatch (organization)',
    ],
    [
      'The divers, who call themselves Seawatch, met the mayor. ¶ “It is dying,” the divers said.',
      'Seawatch (organization)',
    ],
    ['The divers met officials from Seawatch. ¶ “It is dying,” the divers said.', 'divers (group)'],
    [
      'Volta Foods recalled its cheese. ¶ The Centers for Safe Water Control and Safety said two had died. ¶ “We are sorry,” the company said.',
      'Volta Foods (organization)',
    ],
    [
      'Volta Foods recalled its cheese. ¶ Mothers Against Sand said the beach was filthy. ¶ “We are sorry,” the company said.',
      'Volta Foods (organization)',
    ],
    [
      'A group of divers, Seawatch said, met the mayor. ¶ The divers said the reef was dying.',
      'divers (group)',
    ],
    // a body on whom they call, that stands beside them or that they have left
    ['Lawmakers called on Vestra to pay. ¶ The lawmakers said it was late.', 'Lawmakers (group)'],
    ['Nurses were called to the Alder Clinic. ¶ The nurses said it was full.', 'Nurses (group)'],
    [
      'Talks between divers, Seawatch, and ministers broke down. ¶ The divers said the reef was dying.',
      'divers (group)',
    ],
    [
      'Two engineers, part of a team at Vestra, were sacked. ¶ The engineers said it was late.',
      'Two engineers (unnamed)',
    ],
    ['Republicans for the House seat said it was late.', 'Republicans for the House seat (group)'],
    // who works for somebody, or is on a side
    ['Officials for Clean Ferries said the pier was safe.', 'Officials for Clean Ferries (unnamed)'],
    ['Drivers for Quick Boats said pay was low.', 'Drivers for Quick Boats (group)'],
    ['Candidates for Mayor said the pier was safe.', 'Candidates for Mayor (group)'],
    ['Nurses for the Sund Clinic said the ward was full.', 'Nurses for the Sund Clinic (group)'],
    ['Voters for Reform said they were sorry.', 'Voters for Reform (group)'],
    [
      'A group of doctors, including Ines Roth, wrote to the mayor. ¶ “It is unsafe,” the doctors wrote.',
      'doctors (group)',
    ],
  ]);
});

describe('a body on the other side of what another one does', () => {
  testSources([
    ['In a letter to Vestra, the union said it would strike.', 'union (organization)'],
    ['After talks with Vestra, the union said it would strike.', 'union (organization)'],
    ['In a message on Telegram, the ministry said the dam was safe.', 'ministry (organization)'],
    [
      'In a post on Facebook, the army said the road was shut. The statement added that a bridge was gone.',
      'army (organization)',
    ],
    ['Vestra sells cars. With prices up, the company said it was sorry.', 'Vestra (organization)'],
    [
      'At Sund Equities, the brokerage that owns the pier, sales fell. The brokerage said it was sorry.',
      'Sund Equities (organization)',
    ],
    ['Facebook lost money. On Monday, the company said it was sorry.', 'Facebook (organization)'],
    [
      'Vestra Air will leave Vik. ¶ In an email to passengers, seen by the Courier, it said the route was losing money.',
      'Vestra Air (organization)',
    ],
    ['A report found the pier unsafe. ¶ It said nobody had looked at the wood.', 'A report (document)'],
  ]);
});

describe('a body is none of the places and papers named beside it', () => {
  testSources([
    [
      'Vestra sank two boats. ¶ Lena Roth, who moved from Tarnby to Velden, watched it. ¶ The company said nobody was hurt.',
      'Vestra (organization)',
    ],
    ['Vestra sank two boats off Orsund. ¶ The company said nobody was hurt.', 'Vestra (organization)'],
    [
      'Kobra Foods has let 640 people go. ¶ One of them, a clerk who came from Palgat, was told on Monday. ¶ The company called the number “exaggerated”.',
      'Kobra Foods (organization)',
    ],
    [
      'Tallow Gas has cancelled two loads. ¶ The news came as talks with the Offshore Workers’ Alliance broke up. The company said it had enough hands.',
      'Tallow Gas (organization)',
    ],
    [
      'Northmoor LNG has cancelled two loads. ¶ The news came as talks with the Offshore Workers’ Alliance broke up. The company said it had enough hands.',
      'Northmoor LNG (organization)',
    ],
    // where something lies is nobody's name, though no body is named
    [
      'The mine, in the north of Orsund, opened in 1961. ¶ The regulator said it was old.',
      'regulator (organization)',
    ],
    ['A mine near Orsund was shut. ¶ The company said it was old.', 'company (organization)'],
    ['The streets of Orsund were empty. ¶ The union said it was sad.', 'union (organization)'],
    ['A pilot from Norwing was held. ¶ The airline called it a shame.', 'Norwing (organization)'],
    // but whom something comes from, or who is dealt with
    ['Letters came from Vestra on Monday. The company said nobody was hurt.', 'Vestra (organization)'],
    ['The town signed a contract with Vestra. The company said work would begin.', 'Vestra (organization)'],
    ['Two partners bought shares in Vestra. The company said it was glad.', 'Vestra (organization)'],
    ['An investigation into Vestra has begun. The company said it was sorry.', 'Vestra (organization)'],
    ['Workers marched outside Vestra. The company said it was sorry.', 'Vestra (organization)'],
    ['A pilot from Norwing was held. ¶ The airline said it was sorry.', 'Norwing (organization)'],
    [
      'Mira Holt cancelled her tour. ¶ Her management said she was ill.',
      'Mira Holt’s management (organization)',
    ],
    [
      'The Offshore Workers’ Alliance met the mayor. The alliance said it would strike.',
      'Offshore Workers’ Alliance (organization)',
    ],
  ]);
});

describe('a town is no union, club or firm, though the text names nothing else', () => {
  testSources([
    ['The mill in Kelbury was shut. ¶ The union said the mill was unsafe.', 'union (organization)'],
    ['A man was hurt near Kelbury on Monday. ¶ The company said it was sorry.', 'company (organization)'],
    ['The village of Kelbury has 900 people. ¶ The charity said it was sorry.', 'charity (organization)'],
    ['Shares in Kelbury fell by a third. ¶ The company said it was sorry.', 'Kelbury (organization)'],
    ['A probe into Kelbury has begun. ¶ The company said it was sorry.', 'Kelbury (organization)'],
  ]);
});
