import { testStatements } from './test-statements';

testStatements({
  'somebody else speaks behind “even though” and “even as”': [
    [
      'Roth told police the yard had sold the boat, even though the mate denied that he had signed.',
      'Roth: the yard had sold the boat',
      'the mate: he had signed',
    ],
    [
      'Holt said she would not resign even though lawmakers said she should.',
      'Holt: she would not resign',
      'lawmakers: she should',
    ],
    [
      'The line announced the ferry was full even as the mate insisted half the deck was empty.',
      'The line: the ferry was full',
      'the mate: half the deck was empty',
    ],
    [
      'The mayor said the yard had sold the boat even though it was broken.',
      'The mayor: the yard had sold the boat even though it was broken',
    ],
    [
      'Holt said she would not resign even if the court found that she had lied.',
      'Holt: she would not resign even if the court found that she had lied',
    ],
  ],
  'somebody “has since said” it': [
    ['The line has since confirmed that it will keep the old fares.', 'The line: it will keep the old fares'],
    ['Residents have since said nobody had asked for a permit.', 'Residents: nobody had asked for a permit'],
    [
      'The mayor found the yard had sold the boat, but Veld has since confirmed that it is still his.',
      'The mayor: the yard had sold the boat',
      'Veld: it is still his',
    ],
    [
      'The mayor has since said the fair would be held in May, but the crews have been slow to sign.',
      'The mayor: the fair would be held in May',
    ],
    ['It has rained since Holt said the pier was open.', 'Holt: the pier was open'],
  ],
  'somebody else speaks in a clause of his own': [
    [
      'A witness said the storm had cut power to 300 homes and residents said 40 people had died.',
      'A witness: the storm had cut power to 300 homes',
      'residents: 40 people had died',
    ],
    [
      'Dana Ruiz said the yard had sold two of its boats and two officials said no deal had been reached.',
      'Dana Ruiz: the yard had sold two of its boats',
      'two officials: no deal had been reached',
    ],
    [
      'The mayor said fares would rise in the spring, but reports indicate that no deal has been reached.',
      'The mayor: fares would rise in the spring',
      'reports: no deal has been reached',
    ],
    [
      'Mira Holt said the crews had been paid in full, but some fear that the yard will close.',
      'Mira Holt: the crews had been paid in full',
      'some: the yard will close',
    ],
    [
      'Mira Holt said the crews had been told and that the yard would close.',
      'Mira Holt: the crews had been told and that the yard would close',
    ],
  ],
  'a quotation behind two cues goes on from the first': [
    [
      '“The yard is safe,” Mira Holt said, noting that it had not lost a single boat. “If you ask the crews, they will tell you.”',
      'Mira Holt: “The yard is safe,” / “If you ask the crews, they will tell you.”',
      'Mira Holt: it had not lost a single boat',
    ],
    [
      '“Nobody asked us,” said Ibrahim Sesay, a teacher in Calder, who also said that the school would close. “We will fight it.”',
      'Ibrahim Sesay, a teacher in Calder: “Nobody asked us,” / “We will fight it.”',
      'Ibrahim Sesay, a teacher in Calder, who: the school would close',
    ],
    [
      'Mira Holt said the yard was safe. “If you ask the crews, they will tell you,” she said.',
      'Mira Holt: the yard was safe',
      'she: “If you ask the crews, they will tell you,”',
    ],
  ],
  'the outlet speaks again': [
    [
      'Mira Holt said the crane was unsafe, but that does not sound likely now.',
      'Mira Holt: the crane was unsafe',
    ],
    [
      'Mira Holt said a sale would be signed in May, but the owners have been slow to agree.',
      'Mira Holt: a sale would be signed in May',
    ],
    [
      'Mira Holt said the crane was unsafe, but we have seen no proof of it.',
      'Mira Holt: the crane was unsafe',
    ],
    [
      'Mira Holt said the crane was unsafe, but the board would pay for a new one.',
      'Mira Holt: the crane was unsafe, but the board would pay for a new one',
    ],
    [
      'Northgate Energy said it had received a takeover offer, sending its shares up almost a third.',
      'Northgate Energy: it had received a takeover offer',
    ],
    [
      'The union said the talks had failed, raising questions about the sale.',
      'The union: the talks had failed',
    ],
  ],
  'a comment in the present is the outlet’s': [
    [
      'The inquiry heard that the memo was sent to 14 managers, two of whom have since left the bank.',
      'The inquiry: the memo was sent to 14 managers',
    ],
    [
      'Police in Sund said they had held nine men, three of whom are still in hospital.',
      'Police in Sund: they had held nine men',
    ],
    [
      'The club said it had signed three players, two of whom had left Lyon.',
      'The club: it had signed three players, two of whom had left Lyon',
    ],
  ],
  'nothing is said to be so': [
    ['The film contradicted what the coach said about the accident in May.'],
    ['It is less than what others are saying about the choice in Lyon.'],
    ['The guard was charged with battery in Pune for allegedly grabbing a reporter.'],
    [
      '“The dam is unsafe,” Ana Pires said, citing low water and high winds.',
      'Ana Pires: “The dam is unsafe,”',
    ],
    [
      '“A lot of it is just, because they have seen no change,” Ana Pires continued, citing the many weavers who had given up.',
      'Ana Pires: “A lot of it is just, because they have seen no change,”',
    ],
    ['Ana Pires said about 40 of the crew were hurt.', 'Ana Pires: about 40 of the crew were hurt'],
  ],
  'what a relative clause is about belongs to its predicate': [
    ['The board dropped a plan that Mira Holt said would cost jobs.', 'Mira Holt: a plan / would cost jobs'],
  ],
});
