import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('a body by the noun that everybody knows it by', () => {
  testSources([
    [
      'The FBI is looking into a leak. ¶ “We have no further comment,” the bureau said.',
      'FBI (organization)',
    ],
    ['The SEC fined two traders. ¶ The commission said they had made a million.', 'SEC (organization)'],
    ['Lumo was hacked. The FBI came to see it. The company said no data was lost.', 'Lumo (organization)'],
    ['Britain left the EU in 2020. The bloc said trade had fallen.', 'EU (organization)'],
    [
      'The HPA has run the docks since 1990. ¶ The authority said two cranes had failed.',
      'HPA (organization)',
    ],
    ['The SNP lost ten seats. Labour won eight. The party said it was back.', 'Labour (organization)'],
    [
      'The activist Ken Lau was held, his political organisation Novum said. ¶ Novum called for a march. ¶ The party added that he was pushed into a van.',
      'Novum (organization)',
    ],
    [
      'The FBI took part in the raid. The National Bureau of Standards was not asked. The bureau said it had no role.',
      'National Bureau of Standards (organization)',
    ],
  ]);
});

describe('a body by another name for it', () => {
  testSources([
    [
      'Pacific Power will cut supplies. ¶ Strong winds are due on Monday. ¶ The state’s largest utility cut the number by half. The utility said it would watch the weather.',
      'Pacific Power (organization)',
    ],
    [
      'Marlow Stores will shut 40 shops. ¶ The country’s oldest retailer has lost money for years. The company said 900 jobs would go.',
      'Marlow Stores (organization)',
    ],
    [
      'Dahl Bank will cut 400 jobs. Shares fell. The country’s largest insurer, Wren Life, said it would hire.',
      'Wren Life (organization)',
    ],
    [
      'Lumo will buy Volta for two billion. ¶ The companies said the deal would close in May.',
      'Lumo and Volta (organization)',
    ],
    [
      'The wind should ease by Thursday, said Luc Moreau, Pacific Power’s head of safety. ¶ The state’s largest utility cut the number by half. The utility said it would watch the weather.',
      'Pacific Power (organization)',
    ],
    [
      'The Roman Catholic Church has been sued. ¶ Victims hold the church accountable for abuse. ¶ The church said it had taken steps.',
      'Roman Catholic Church (organization)',
    ],
    ['Lumo, Volta and Wren met. The companies said no deal was near.', 'companies (group)'],
  ]);
});

describe('somebody by a description', () => {
  testSources([
    [
      'Dan Holt is set to leave Sund FC. ¶ The club will keep the player on his wages rather than sell him. ¶ The player has insisted that it is not about money.',
      'Dan Holt (person)',
    ],
    [
      'Mark Casper from the terror section of the public prosecutor’s office said the man was at large. ¶ According to the prosecutor, the boy knew of the plan.',
      'Mark Casper (person)',
    ],
    [
      'Lok Sabha MP Tom Hale thanked PM Sorel. “It is a chance to work,” said Hale. ¶ Ben Holt, Lok Sabha MP from Marlow who will join the cabinet, vowed to uphold her trust. The MP told reporters that he was glad.',
      'Ben Holt (person)',
    ],
    [
      'A Sund deputy says in a lawsuit that a colleague hit her. ¶ The plaintiff said it took place in a hotel.',
      'A Sund deputy (unnamed)',
    ],
    [
      'Petra Vance and Luc Moreau set up Lumo in 2011. ¶ The founders said they had been naive.',
      'Petra Vance and Luc Moreau (person)',
    ],
    [
      'The leak was small, according to US officials briefed on the matter. ¶ The police confirmed it. ¶ It has alarmed American officials. ¶ The papers are old, the officials said.',
      'US officials briefed on the matter (unnamed)',
    ],
  ]);
});

describe('a study by its results, and before it is described', () => {
  testSources([
    [
      'A Radio Sund poll of 1,000 voters was taken in May. ¶ It shows that most are tired. The results show that the young are most tired.',
      'A Radio Sund poll of 1,000 voters (document)',
    ],
    [
      'A study by Marlow University says fires are rare. Police looked at the ruin. Their findings show that a candle fell.',
      'Police’s findings (document)',
    ],
    [
      'In a newly released report, researchers at Marlow University looked at the oil and came to other results. They believe that much of it is still there.',
      'a newly released report (document)',
    ],
  ]);
});

describe('whom the paragraph before brings in', () => {
  testSources([
    [
      'Jamal Sadi said that he had lost his shop. ¶ He said he did not know where to go. ¶ “It has nothing to do with us,” he said. ¶ Omar Deen, 44, agreed. ¶ “Such a leader can harm the talks,” he said.',
      'Omar Deen (person)',
    ],
    [
      '“We must respect the law,” Carl Beck said. ¶ “He died on duty,” Beck said. ¶ Tom Hale, one of the late mayor’s close friends, was one of those who visited him. ¶ He said he was called at five.',
      'Tom Hale (person)',
    ],
    [
      '“Ben Holt will leave in May,” mayor Carl Beck wrote. ¶ Beck thanked him. ¶ In his letter, Holt made polite remarks. ¶ “We must be clear about our friends,” he wrote.',
      'Ben Holt (person)',
    ],
    [
      'Inspector Dan Okoro said the man was found at noon. “We knew at once,” he said. ¶ Carl Beck died in hospital that night. ¶ “He did not wake up,” he said.',
      'Dan Okoro (person)',
    ],
    [
      'Sheriff Tom Hale said the car was stolen. “We followed it,” he said. ¶ Luc Moreau, 22, was arrested at home. ¶ “He gave up at once,” he said.',
      'Tom Hale (person)',
    ],
    [
      'The Sund Navy says that a man killed in a fight was the head of a gang. ¶ Officials said tests showed it was the boss. In a reference to reports that the body was gone, they said it had been given to the town.',
      'Officials (unnamed)',
    ],
    [
      'The third clip shows Ben Holt in parliament. ¶ “We rate the claim as false,” USA Today said. ¶ It concluded by saying, “The video shows Holt speaking of laws.”',
      'USA Today (outlet)',
    ],
    [
      'Lumo Holdings is near the end. ¶ Lumo had said there was doubt, as per Wren’s report. ¶ Earlier this week, it said it was in talks.',
      'Lumo Holdings (organization)',
    ],
  ]);
});
