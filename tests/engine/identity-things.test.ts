import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('a model that shows something, and one who says something', () => {
  testSources([
    ['The model suggests that the tide will reach the bridge.', 'model (document)'],
    ['Climate models show that the tide will reach the bridge.', 'Climate models (document)'],
    ['A model said the dress was too tight.', 'A model (unnamed)'],
    ['Two models said the dress was too tight.', 'Two models (unnamed)'],
  ]);
});

describe('documents by another word for them', () => {
  testSources([
    [
      'A draft bill says the pier will be sold. ¶ The legislation says the crews will be paid.',
      'A draft bill (document)',
    ],
    [
      'An internal memo says the pier will be sold. ¶ The memorandum says the crews will be paid.',
      'An internal memo (document)',
    ],
    [
      'Data from the port show that fares fell. ¶ The figures show that crews left.',
      'Data from the port (document)',
    ],
    ['A letter says the pier will be sold. ¶ The law says the crews must be paid.', 'law (document)'],
  ]);
});

describe('documents and those who wrote them', () => {
  testSources([
    [
      'A study by researchers at Sund University found that gulls sing. ¶ They found that gulls count.',
      'A study by researchers at Sund University (document)',
    ],
    [
      'Researchers have long doubted that gulls can count. The Sund study tested 40 gulls. ¶ The researchers found that gulls count.',
      'Sund study (document)',
    ],
    [
      'A study says that gulls can count. ¶ Other scientists said the birds were too few. They said the test was weak.',
      'Other scientists (group)',
    ],
    [
      'An internal email leaked to the Harbinger suggests that the yard will close.',
      'An internal email leaked to the Harbinger (document)',
    ],
    [
      'A report by the Sund Institute found that the lake was dying.',
      'A report by the Sund Institute (document)',
    ],
    ['The Sund Institute found that the lake was dying.', 'Sund Institute (organization)'],
    [
      'A survey by Which? and the Sund Institute found that wages fell.',
      'A survey by Which? and the Sund Institute (document)',
    ],
    [
      'Seawatch has put up a list of floods and storms. ¶ The harbour pressure group claimed that wages fell.',
      'Seawatch (organization)',
    ],
    [
      'The council closed the pier after Seawatch complained. ¶ The harbour pressure group claimed that wages fell.',
      'harbour pressure group (organization)',
    ],
    [
      'According to a study of sailors, sleep is short. ¶ The findings, published in Harbour Medicine, suggest that it matters. ¶ The team found that those who slept badly were ill.',
      'a study of sailors (document)',
    ],
    ['The Harbour Guild has a team. ¶ The team said that wages fell.', 'a team (organization)'],
    ['The leaked Danish account said that wages fell.', 'leaked Danish account (document)'],
    ['The Sund Port account said that wages fell.', 'Sund Port (organization)'],
    ['The memo, which the mayor wrote, also said that wages fell.', 'memo (document)'],
    [
      'The yard sold the pier in case of an investigation into it, the Harbour Post reported on Monday. ¶ The Post report cited a lawsuit. ¶ The states had accused the yard of fraud. ¶ The report said that wages fell.',
      'the Harbour Post (outlet)',
    ],
    [
      'The Harbour Post wrote of the pier. ¶ An investigation by the port found that it was rotten. ¶ The report said that wages fell.',
      'An investigation by the port (document)',
    ],
    ['According to Central Bank of Marlo research, wages fell.', 'Central Bank of Marlo research (document)'],
    ['According to the Central Bank of Marlo, wages fell.', 'Central Bank of Marlo (organization)'],
    [
      'According to analysis by Ines Roth of the University of Sund, wages fell.',
      'analysis by Ines Roth of the University of Sund (document)',
    ],
    ['According to Ines Roth of the University of Sund, wages fell.', 'Ines Roth (person)'],
    ['A survey by Nordvik Bank showed that wages fell.', 'A survey by Nordvik Bank (document)'],
    ['Article 9 says that no one may be held without trial.', 'Article 9 (document)'],
    ['The indictment says the mayor took bribes.', 'indictment (document)'],
    ['The FIR says the mayor took bribes.', 'FIR (document)'],
    ['The SHO says the mayor took bribes.', 'SHO (person)'],
    ['Norwegian law enforcers say the mayor took bribes.', 'Norwegian law enforcers (organization)'],
    ['The lawsuit claims the mayor took bribes.', 'lawsuit (document)'],
    ['Court records show that the mayor took bribes.', 'Court records (document)'],
    ['Labour ministry figures show that wages fell.', 'Labour ministry figures (document)'],
    ['Conservative estimates suggest that wages fell.', 'Conservative estimates (document)'],
    ['A preliminary assessment found that the hull was cracked.', 'A preliminary assessment (document)'],
    ['The extra buses show that the timetable is weak.', 'extra buses (document)'],
    [
      'A poll by Nordvik found that bread was dearer. ¶ Some 47 percent said they ate less.',
      'A poll by Nordvik (document)',
    ],
    ['Two-thirds of respondents said they ate less.', 'Two-thirds of respondents (document)'],
    ['Two respondents to the poll said they ate less.', 'Two respondents to the poll (document)'],
    ['Testimony from two guards confirmed that the gate was open.', 'two guards (unnamed)'],
    ['The guard’s diary said the gate was open.', 'guard’s diary (document)'],
    ['The handwritten letter said the boy was alive.', 'handwritten letter (document)'],
    ['An email seen by the board said the boiler was old.', 'An email seen by the board (document)'],
    ['The Human Rights Act says that no one may be held without trial.', 'Human Rights Act (document)'],
    ['Studies have shown that tea helps.', 'Studies (document)'],
    ['The study’s authors said the ice was thin.', 'study’s authors (document)'],
    [
      'A study by the Sund Institute found that the ice was thin. ¶ The researchers said it would melt.',
      'A study by the Sund Institute (document)',
    ],
    ['Researchers said the ice would melt.', 'Researchers (group)'],
    ['Half of the pilots said the valves were faulty.', 'Half of the pilots (group)'],
    ['The findings suggest that the valves were faulty.', 'findings (document)'],
  ]);
});

describe('outlets, their people and their works', () => {
  testSources([
    ['Evacuation instructions say that the road is shut.', 'Evacuation instructions (document)'],
    [
      'The siren was on, Norland’s state news agency Tarn said. ¶ Planes came from the north, reported Tarn.',
      'Tarn (outlet)',
    ],
    [
      'The Tarner Nachrichten reported that nine were hurt. ¶ The Nachrichten reported two were hurt badly.',
      'The Tarner Nachrichten (outlet)',
    ],
    ['In May the BBC’s Pierwatch found that the yard was unsafe.', 'the BBC’s Pierwatch (outlet)'],
    ['The author of the post said the yard would close.', 'author of the post (unnamed)'],
    ['Reuters reported that the yard would close.', 'Reuters (outlet)'],
    ['A Reuters report said the yard would close.', 'Reuters (outlet)'],
    ['According to reports from Reuters, the yard would close.', 'Reuters (outlet)'],
    ['A Reuters analysis found that the yard would close.', 'A Reuters analysis (document)'],
    ['A new article in the Harbour Gazette says the yard will close.', 'the Harbour Gazette (outlet)'],
    ['A Harbour Gazette story said the yard would close.', 'Harbour Gazette (outlet)'],
    ['A Harbour Gazette poll found that the yard would close.', 'A Harbour Gazette poll (document)'],
    ['A royal correspondent said the duke was ill.', 'A royal correspondent (unnamed)'],
    ['A BBC correspondent said the duke was ill.', 'BBC (outlet)'],
    ['BBC correspondent Alma Slade said the duke was ill.', 'Alma Slade (person)'],
    ['Two reporters said the duke was ill.', 'Two reporters (unnamed)'],
    [
      'The yard is closing, Die Zeit reported. ¶ The newspaper said the owners had fled.',
      'Die Zeit (outlet)',
    ],
    ['Local media reported that the yard would close.', 'Local media (outlet)'],
    ['The state broadcaster said the yard would close.', 'state broadcaster (outlet)'],
    ['A local newspaper said the yard would close.', 'A local newspaper (outlet)'],
    [
      'Sund Port is busy, Sund Port said. ¶ According to its website, the port has nine cranes.',
      'Sund Port (organization)',
    ],
    ['The ministry’s website says that the port has nine cranes.', 'ministry (organization)'],
    ['The yard is closing, Reuters reported. ¶ The website said the owners had fled.', 'Reuters (outlet)'],
    ['The mall is new, Mira Holt said. ¶ According to the website, it has nine shops.', 'website (document)'],
    ['The Guardian reported that the yard would close.', 'The Guardian (outlet)'],
    ['A guardian said the boy would stay.', 'A guardian (unnamed)'],
    ['Der Spiegel wrote that the yard would close.', 'Der Spiegel (outlet)'],
    ['A Der Spiegel reporter wrote that the yard would close.', 'Der Spiegel (outlet)'],
  ]);
});

describe('what is nobody is no unnamed person, and what only looks like a noun is no crowd', () => {
  testSources([
    ['The first taste shows that the soup is thin.', 'first taste (document)'],
    ['The tentative deal, announced on Friday, says the yard will close.', 'tentative deal (document)'],
    ['According to the club’s average of polls, the mayor leads.', 'club’s average of polls (document)'],
    ['According to recent polling, the mayor leads.', 'recent polling (document)'],
    ['A heckler said the mayor was a crook.', 'A heckler (unnamed)'],
    ['Some party figures said the mayor was a crook.', 'Some party figures (group)'],
    ['A senior figure in the party said the mayor was a crook.', 'A senior figure in the party (unnamed)'],
    ['Party membership figures show that the mayor is loved.', 'Party membership figures (document)'],
    ['The yard is shut, according to a Port Commission report.', 'a Port Commission report (document)'],
    ['But canvassers said nobody had opened the door.', 'canvassers (group)'],
    ['The wounded said they had seen no soldiers.', 'wounded (unnamed)'],
    ['Those close to the mayor say that he is tired.', 'Those close to the mayor (unnamed)'],
    ['A lot of people said the yard would close.', 'A lot of people (group)'],
    ['A wide array of economists say the yard will close.', 'A wide array of economists (group)'],
    ['A woman who witnessed the crash said the driver fled.', 'A woman who witnessed the crash (unnamed)'],
    ['Sailors who oppose the mayor’s plan said it would cost them the yard.', 'Sailors (unnamed)'],
    ['Foreign critics have in particular said that the bridge leaks.', 'Foreign critics (group)'],
    ['Two of the boards have in fact said that the money is gone.', 'Two of the boards (organization)'],
  ]);
});

describe('hearsay, and media at large', () => {
  testSources([
    ['According to reports, the yard is closed.', 'nobody (none)'],
    ['According to many reports, the yard is closed.', 'nobody (none)'],
    ['According to unconfirmed reports, the yard is closed.', 'nobody (none)'],
    ['According to media reports, the yard is closed.', 'media reports (outlet)'],
    ['Local newspaper reports said the yard was closed.', 'Local newspaper reports (outlet)'],
    ['A report published by Radio Sund says the yard is closed.', 'Radio Sund (outlet)'],
    [
      'The yard is closed, according to finance reports reviewed by Radio Sund.',
      'finance reports (document)',
    ],
    ['According to local media, the yard is closed.', 'local media (outlet)'],
    ['According to police reports, the yard is closed.', 'police reports (document)'],
    ['According to the report, the yard is closed.', 'report (document)'],
    ['According to two reports, the yard is closed.', 'nobody (none)'],
    ['According to rumours, the yard is closed.', 'nobody (none)'],
    ['Rumours say the yard is closed.', 'nobody (none)'],
    ['According to annual reports, the yard is closed.', 'annual reports (document)'],
    ['According to news reports, the yard is closed.', 'news reports (outlet)'],
    ['According to several reports, the yard is closed.', 'nobody (none)'],
    ['It is understood that the yard is closed.', 'nobody (none)'],
    ['The yard is said to be closed.', 'nobody (none)'],
    ['According to a report, the yard is closed.', 'a report (document)'],
    [
      'According to reports by Amnesty International, the yard is closed.',
      'reports by Amnesty International (document)',
    ],
    ['According to sources, the yard is closed.', 'sources (unnamed)'],
    ['According to Turkish media, the yard is closed.', 'Turkish media (outlet)'],
    ['Some say the yard is closed.', 'Some (group)'],
  ]);
});

describe('intelligence: those who gather it, and what they have', () => {
  testSources([
    ['U.S. intelligence believes the attack was planned.', 'U.S. intelligence (organization)'],
    [
      'British intelligence has said it believes the attack was planned.',
      'British intelligence (organization)',
    ],
    ['Western intelligence says the ship had left.', 'Western intelligence (organization)'],
    ['Israeli military intelligence said the ship had left.', 'Israeli military intelligence (organization)'],
    ['According to Ukrainian intelligence, the ship had left.', 'Ukrainian intelligence (organization)'],
    ['New intelligence indicated that the ship had left.', 'New intelligence (document)'],
    ['The intelligence suggests the ship had left.', 'intelligence (document)'],
    ['Intelligence shows the ship had left.', 'Intelligence (document)'],
  ]);
});

describe('a paper with an infinitive behind it', () => {
  testSources([
    [
      'A survey of people planning to buy the tram pass showed that half would pay more.',
      'A survey of people planning to buy the tram pass (document)',
    ],
    [
      'A review of firms hoping to win the contract found that half were late.',
      'A review of firms hoping to win the contract (document)',
    ],
    ['He wants to buy the tram, and the figures show that half are late.', 'figures (document)'],
  ]);
});

describe('a court at work, and a trial that shows something', () => {
  testSources([
    ['The inquest heard that the car was speeding.', 'inquest (organization)'],
    ['The trial found that half of the patients were well.', 'trial (document)'],
  ]);
});

describe('what makes something clear need be nobody', () => {
  testSources([
    [
      'The manager, Omar Roth, said that he would start again. ¶ The storm made clear that the pier was old.',
      'storm (document)',
    ],
    [
      'The manager, Omar Roth, said that he would start again. ¶ The gesture reminded voters that the pier was old.',
      'gesture (document)',
    ],
    [
      'The manager, Omar Roth, said that he would start again. ¶ The 46-year-old made clear that the pier was old.',
      'Omar Roth (person)',
    ],
  ]);
});

describe('what a document shows, whoever has published or received it', () => {
  testSources([
    ['The lawyer published documents showing that the firm paid no tax.', 'documents (document)'],
    ['Ana Pinto posted a video showing that the gate was open.', 'a video (document)'],
    ['Lawyers filed records indicating that he was in Oslo.', 'records (document)'],
    ['Residents received a letter saying the bridge would close.', 'a letter (document)'],
    ['Omar Roth got an email warning that the bridge would close.', 'an email (document)'],
    // its own words
    ['The board sent a letter saying the bridge would close.', 'board (organization)'],
    ['The ministry issued a report confirming that the pier was unsafe.', 'ministry (organization)'],
    ['Ana Pinto left the yard, showing that the gate was open.', 'Ana Pinto (person)'],
  ]);
});

describe('a place, for whoever runs it', () => {
  testSources([
    ['The arena said it had never signed a contract.', 'arena (organization)'],
    ['The bookshop said it would stay open.', 'bookshop (organization)'],
    ['A café in Marlow said that prices would rise.', 'A café in Marlow (organization)'],
    ['The tournament told players that the courts were wet.', 'tournament (organization)'],
    // what is printed, what is shown, and who looks like somebody
    ['The billboard said the dam was old.', 'billboard (document)'],
    ['The subtitle said that he was sorry.', 'subtitle (document)'],
    ['The gesture showed that he was sorry.', 'gesture (document)'],
    ['The welder said the dam was old.', 'welder (unnamed)'],
  ]);
});

describe('a statement of many who are no body', () => {
  testSources([
    [
      'The port is shut. ¶ Officials said in a statement that ten were dead. ¶ The statement said the cause was unknown.',
      'Officials (unnamed)',
    ],
    [
      'The port is shut. ¶ Officials reported ten dead in a statement. The same statement said the cause was unknown.',
      'Officials (unnamed)',
    ],
    [
      'The port is shut. ¶ Officials said ten were dead. ¶ The port said in a statement that it would open. ¶ The statement said the cause was unknown.',
      'port (organization)',
    ],
  ]);
});

describe('a paper that is taken up by whose it is, or by a word that said where it came out', () => {
  testSources([
    [
      'A report by the pilots’ union says wages fell. ¶ A study says they rose. ¶ The union’s report says 40 pilots left.',
      'A report by the pilots’ union (document)',
    ],
    [
      'A newly released report by the port ministry says 40 piers fell. ¶ The ministry’s report says divers left.',
      'A newly released report by the port ministry (document)',
    ],
    [
      'A study published in the journal Tides followed 40 divers. ¶ The study found that nights are cold.',
      'A study published in the journal Tides (document)',
    ],
    [
      'In a report released on Tuesday, the auditor called the fund empty. ¶ The report said nobody had looked.',
      'a report released on Tuesday (document)',
    ],
    [
      'The crab lives in one bay, according to a study published Tuesday in the journal Tides.',
      'a study published Tuesday in the journal Tides (document)',
    ],
    [
      'A report says gulls sing. ¶ The study, by the charity Seawatch, found that they count.',
      'A report by the charity Seawatch (document)',
    ],
    [
      'Gulls sing, a new study says. ¶ The research, published in the journal Tides, found that they count.',
      'a new study published in the journal Tides (document)',
    ],
    [
      'A report says gulls sing. ¶ The report, by then two years old, found that they count.',
      'A report (document)',
    ],
    // another one
    [
      'A report by the pilots’ union says wages fell. ¶ The ministry’s report says they rose.',
      'ministry’s report (document)',
    ],
    [
      'A report by the pilots’ union says wages fell. ¶ The union’s earlier report said they rose.',
      'union’s earlier report (document)',
    ],
    ['A study in May followed 40 divers. ¶ The study found that nights are cold.', 'A study (document)'],
  ]);
});

describe('a thing of a series, and bodies that look like one', () => {
  testSources([
    [
      'The bait is made by Verdance from DX-7. ¶ The company said the bait was safe.',
      'Verdance (organization)',
    ],
    ['Sund Air flew the DHC-9 for years. ¶ The airline said it was safe.', 'Sund Air (organization)'],
    ['M-44 said it had taken the town. The group said it would go on.', 'M-44 (organization)'],
    ['SUN-NETRA said the strike was over.', 'SUN-NETRA (organization)'],
    [
      'Ines Roth has left “Night Pier,” the drama that Sund Films makes. ¶ The studio said it was late.',
      'studio (organization)',
    ],
  ]);
});

describe('a paper with quoted words on it', () => {
  testSources([
    ['The memo, marked “not for release,” says the fault was known.', 'memo (document)'],
    ['The report, titled “A broken port in the north,” says the harbour was unsafe.', 'report (document)'],
    ['The memo, stamped “confidential,” warned that the crane was rusty.', 'memo (document)'],
    ['The file was labelled “of no interest,” Ines Roth said.', 'Ines Roth (person)'],
    [
      'Judge Ines Roth was asked. The Sund Justice Collaborative said it was late.',
      'Sund Justice Collaborative (organization)',
    ],
  ]);
});

describe('what a body does is no body', () => {
  testSources([
    ['Checks by the port found that he had lied.', 'Checks by the port (document)'],
    ['Security checks found that he had lied.', 'Security checks (document)'],
    ['Computer modelling found that the dam was old.', 'Computer modelling (document)'],
    ['Testing by the agency found that the dam was old.', 'Testing by the agency (document)'],
    ['According to the police blotter, the bear was young.', 'police blotter (document)'],
    ['The top comment read: “I understand.”', 'top comment (document)'],
    ['Sund Trading found that he had lied.', 'Sund Trading (organization)'],
    ['Police divers found that he had lied.', 'Police divers (group)'],
    ['A statement said he had lied.', 'A statement (organization)'],
  ]);
});
