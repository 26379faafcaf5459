import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('“both” of two crowds counts nobody', () => {
  testSources([
    ['Both residents and activists said the pier was safe.', 'Both residents and activists (group)'],
    ['Both residents said the pier was safe.', 'Both residents (unnamed)'],
    ['Both the residents said the pier was safe.', 'Both the residents (unnamed)'],
  ]);
});

describe('people who speak as the body that sent them', () => {
  testSources([
    ['The mill burned down. ¶ Crews said the fire was out by noon.', 'Crews (organization)'],
    ['Rescue crews said two men were missing.', 'Rescue crews (organization)'],
    ['Terry Crews was there. ¶ Crews said the fire was out.', 'Terry Crews (person)'],
    ['School administrators said the roof leaked.', 'School administrators (organization)'],
    ['Health inspectors said the well was foul.', 'Health inspectors (organization)'],
    ['Federal auditors said the money was gone.', 'Federal auditors (organization)'],
    ['The selectors said he was ill.', 'selectors (organization)'],
    ['Two inspectors said the well was foul.', 'Two inspectors (unnamed)'],
    ['Some trustees said the money was gone.', 'Some trustees (group)'],
    ['Former auditors said the money was gone.', 'Former auditors (group)'],
  ]);
});

describe('those around somebody', () => {
  testSources([
    ['The minister’s inner circle believes that she will resign.', 'minister’s inner circle (unnamed)'],
    ['Business circles fear that the tax will rise.', 'Business circles (unnamed)'],
  ]);
});

describe('those whom a poll asked', () => {
  testSources([
    ['By 58% to 33%, those surveyed said the pier should be shut.', 'those surveyed (document)'],
    [
      'The Courier ran a poll in May. ¶ Most of the town was asked. ¶ Those polled said the pier should be shut.',
      'a poll (document)',
    ],
    ['Those interviewed said the pier should be shut.', 'Those interviewed (group)'],
  ]);
});

describe('a party’s name for one of its people', () => {
  testSources([
    [
      'Mayor Ottilie Dahl wants fewer rules on the pier. ¶ “It drives the prices up,” the Democrat said this week.',
      'Ottilie Dahl (person)',
    ],
    [
      'Candidate Ben Holt wants fewer rules on the pier. ¶ “They drive the prices up,” the Republican said. ¶ He said the debt was to blame.',
      'Ben Holt (person)',
    ],
    ['Mayor Ottilie Dahl wants fewer rules. ¶ “They help,” a Republican said.', 'a Republican (unnamed)'],
  ]);
});

describe('a given name that may be a month', () => {
  testSources([
    ['The old pier, the lawyer Jan Bruer said, was safe.', 'Jan Bruer (person)'],
    ['Jan Dahl, who built the pier, said it was safe.', 'Jan Dahl (person)'],
    ['In Jan. Holt said the pier was safe.', 'Holt (person)'],
  ]);
});

describe('who says what he is says nothing of anybody', () => {
  testSources([
    ['In Turku, 11 people who identified themselves as sailors came forward.', 'no statement'],
    [
      'The board took 276 crews diagnosed with lung disorders such as asthma, and split them.',
      'no statement',
    ],
    ['The crew identified the man as a sailor.', 'crew (organization)'],
  ]);
});

describe('people at two places, with a preposition for each', () => {
  testSources([
    [
      'Officials in the ministry and at the port have said the pier was shut.',
      'Officials in the ministry and at the port (unnamed)',
    ],
    [
      'Doctors in Turku and at two clinics in Vaasa said the wards were full.',
      'Doctors in Turku and at two clinics in Vaasa (group)',
    ],
    ['The crane fell on the pier and at noon the port said it was shut.', 'port (organization)'],
    ['Officials met in the ministry, and at the port police said it was shut.', 'port police (organization)'],
  ]);
});

describe('an office or job whose holder is not to be named', () => {
  testSources([
    ['The hotel’s owner, who asked not to be named, said it was full.', 'hotel’s owner (unnamed)'],
    ['The head of the ward said, on condition of anonymity, that it was full.', 'head of the ward (unnamed)'],
    [
      'The head of the ward told Radio Sund on condition of anonymity that it was full.',
      'head of the ward (unnamed)',
    ],
    [
      'The firm’s chief executive, who was briefed on it, said it was full.',
      'firm’s chief executive (person)',
    ],
    ['Mira Holt, the hotel’s owner, said it was full.', 'Mira Holt (person)'],
  ]);
});

describe('those who were interviewed', () => {
  testSources([
    [
      'The fee was too high, according to interviews with more than a dozen residents.',
      'more than a dozen residents (unnamed)',
    ],
    [
      'According to interviews with two dozen former officials, the plan was dropped.',
      'two dozen former officials (unnamed)',
    ],
    ['The fee was too high, according to an interview with Mira Holt.', 'Mira Holt (person)'],
    ['The fee was too high, according to interviews.', 'interviews (document)'],
  ]);
});

describe('a number with a bound', () => {
  testSources([
    ['More than twenty officials said the pier was shut.', 'More than twenty officials (unnamed)'],
    ['More than a dozen experts said the pier was shut.', 'More than a dozen experts (unnamed)'],
    ['At least four of the doctors said the pier was shut.', 'At least four of the doctors (unnamed)'],
    ['More residents said the pier was shut.', 'More residents (group)'],
  ]);
});

describe('who is named as one of a crowd that speaks', () => {
  testSources([
    ['Holt Motors is among the carmakers that said sales fell.', 'Holt Motors (organization)'],
    ['Mira Holt was one of the sailors who said the pier was shut.', 'Mira Holt (person)'],
    ['The pier is old. ¶ The crews said it was unsafe.', 'crews (organization)'],
    ['One of the sailors who came by said the pier was shut.', 'One of the sailors (unnamed)'],
  ]);
});

describe('a relative who has been named just before', () => {
  testSources([
    [
      'Omar Holt was on the ferry, his brother Paul Holt told reporters. ¶ He could not swim, his brother added.',
      'Paul Holt (person)',
    ],
    ['“He was kind,” his sister, Ines Dahl, said. He had a boat, his sister said.', 'Ines Dahl (person)'],
    ['“He was kind,” his sister, Ines Dahl, said. His brother said he had a boat.', 'His brother (unnamed)'],
  ]);
});

describe('parents and families at large', () => {
  testSources([
    ['Parents said they had not been told.', 'Parents (group)'],
    ['Parents at the school said they had not been told.', 'Parents at the school (group)'],
    ['Many mothers said they had not been told.', 'Many mothers (group)'],
    ['Some families said they had not been told.', 'Some families (group)'],
    // somebody's, and counted ones
    ['Parents of the boy said they had not been told.', 'Parents of the boy (unnamed)'],
    ['The girl’s parents said they had not been told.', 'girl’s parents (unnamed)'],
    ['Relatives said they had not been told.', 'Relatives (unnamed)'],
    ['Two mothers said they had not been told.', 'Two mothers (unnamed)'],
  ]);
});

describe('people, where a magazine is called so', () => {
  testSources([
    ['People say the pier is shut.', 'People (group)'],
    ['People said the pier was shut.', 'People (group)'],
    ['People have said the pier is shut.', 'People (group)'],
    ['People who know Ada Roth say she will sell.', 'People (group)'],
    ['People here say the pier is shut.', 'People (group)'],
    ['People reports that the pier is shut.', 'People (outlet)'],
    ['People magazine said the pier was shut.', 'People magazine (outlet)'],
  ]);
});

describe('people of a trade at large, and staff at large', () => {
  testSources([
    ['Fishermen said the reef was dead.', 'Fishermen (group)'],
    ['Shopkeepers on the quay say trade has halved.', 'Shopkeepers on the quay (group)'],
    ['Two drivers said they had waited all night.', 'Two drivers (unnamed)'],
    ['Staff at the Alder clinic say patients sleep in corridors.', 'Staff at the Alder clinic (group)'],
    ['According to staff, the lift had been broken since May.', 'staff (group)'],
    ['Kitchen staff told the Courier they had not been paid.', 'Kitchen staff (group)'],
    // the staff of a body that is named speaks for it, former staff for nobody
    ['Harbour Commission staff said the plan was lawful.', 'Harbour Commission staff (organization)'],
    ['Former staff said they had not been paid.', 'Former staff (unnamed)'],
    // two people, and where they are from
    ['A couple from Leeds said the cabin was filthy.', 'A couple from Leeds (unnamed)'],
    ['A couple of officials said the cabin was filthy.', 'A couple of officials (unnamed)'],
  ]);
});

describe('a body that is called after its members and what they want', () => {
  testSources([
    ['Doctors for Clinic Reform said the ward was full.', 'Doctors for Clinic Reform (organization)'],
    ['Mothers Against Sand said the quarry was too near.', 'Mothers Against Sand (organization)'],
    [
      'Scientists for Ocean Justice wrote that the sea was warm.',
      'Scientists for Ocean Justice (organization)',
    ],
    // those who work somewhere, for somebody, or are against something
    ['Doctors at Sund Hospital said the ward was full.', 'Doctors at Sund Hospital (group)'],
    ['Nurses for Sund Hospital said the ward was full.', 'Nurses for Sund Hospital (group)'],
    ['Teachers for Oslo said pay was low.', 'Teachers for Oslo (group)'],
    ['Protesters against Reform said the vote was rigged.', 'Protesters against Reform (group)'],
    ['Supporters of Omar Veldu said the vote was rigged.', 'Supporters of Omar Veldu (group)'],
  ]);
});

describe('some of those somewhere', () => {
  testSources([
    ['Many of those at the port said it was late.', 'Many of those at the port (group)'],
    ['The train stood still, according to two of those on board.', 'two of those on board (unnamed)'],
    ['One of those in the ministry said it was late.', 'One of those in the ministry (unnamed)'],
  ]);
});

describe('those before whom a case is told', () => {
  testSources([
    ['The money went on four cruises, jurors were told.', 'jurors (organization)'],
    ['Jurors heard that the money went on cruises.', 'Jurors (organization)'],
    ['Magistrates were told that she fled.', 'Magistrates (organization)'],
    ['Jurors told the Courier they had doubts.', 'Jurors (unnamed)'],
    ['Jurors said after the trial that they were sorry.', 'Jurors (unnamed)'],
    ['Magistrates said they were overworked.', 'Magistrates (group)'],
    ['Two jurors were told that she fled.', 'nobody (none)'],
    ['Two jurors said that she fled.', 'Two jurors (unnamed)'],
    ['Former jurors said they were sorry.', 'Former jurors (unnamed)'],
    ['Residents were told the pier was shut.', 'nobody (none)'],
    ['Trent Halliwell left. Cr Halliwell said it was late.', 'Trent Halliwell (person)'],
  ]);
});
