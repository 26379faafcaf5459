import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { testSources } from './identities-of';
import { testFound } from './test-found';
import { testStatements } from './test-statements';

testFound({
  'according to what has a time in its name': [
    '<According to> [an August 2025 slideshow], {the port was told to return two floors}.',
    '{The port lost two boats}, <according to> [a May 2024 report by the safety board].',
    '<According to> [early results of the vote], {the crews want a new pier}.',
    '{Half of the crews want a new pier}, <according to> [early results of a survey by the harbour board].',
  ],
  'according to several, to minutes, or to what was named before': [
    '{The ferry had no heating}, <according to> [several of those on board].',
    '{The firm in Kochi sold the wreck twice}, <according to> [minutes of its board].',
    '<According to> that [account], {Brandt rebuilt the tower}.',
  ],
  'that begins with its time or cause': [
    '[The ministry in Oslo] <said> {as of Monday morning, 40 sailors had been found}.',
    '[The firm] <said> {due to high costs, it would close two plants}.',
    '[She] <said> {because of the cold, schools in Cork would close}.',
    '{He left because of the storm}, [the mayor] <said>.',
  ],
  'of what is sneered, or comes behind what is marked': [
    '{The vote marked “the end of an era,”} [Mira Holt] <said>.',
    '{The move marked “a new era,”} <said> [Holt].',
    '{Dockers felt entitled “to a share,”} <said> [Holt].',
    '{The harbour is headed “for a hard landing,”} <said> [Holt].',
    '[Mira Holt] <sneered> that {the crane was rusty}.',
  ],
  'of records that show how many': [
    '[Police records] <show> {31 calls since January}.',
    '[Official figures] <showed> {a 12 percent rise in thefts}.',
    '[The audit] <shows> {19 payments to the firm in Cork}.',
  ],
  'of a bare number that does something': [
    '[She] <said> {thousands fled}.',
    '[Police] <said> {two died}.',
    '{Thousands marched}, [she] <said>.',
  ],
  'of what a speaker believes': [
    '[Mira Holt] <said> on Tuesday {she thought the crane was rusty}.',
    '[The police] <said> on Tuesday {they believed the sailor had fled}.',
    '[She] <told> the board {she believed the crane was rusty}.',
    '{The crews fear the wall will fall}, <according to> [two people in the yard].',
    '[Mira Holt] <believed> {the crane was rusty}.',
  ],
  'according to somebody who is then described': [
    '<According to> [Ben Roth], Vestra’s chief executive, {the crane was unsafe}.',
    '<According to> [Dara Holt], of the Sund Institute, {crews left in May}.',
    '<According to> [Dara Holt], MP for Cork, {crews left in May}.',
    '<According to> [Dara Holt], 43, a clerk, {the crane was unsafe}.',
    '<According to> [Ben Roth], {guard Ada Moor was late}.',
    '<According to> [UNICEF], {of the 2 million children in need, half are girls}.',
    '<According to> [Ben Roth], {clerks, crews and guards left}.',
  ],
  'in a clause between commas, before the verb of who says it': [
    '[Wiberg], who <insisted> {the pumps were old}, walked out of the hall.',
    '[Wiberg], who <thinks> {the pumps were old and leaking}, will run in May.',
    '[Wiberg], who <told> reporters {the pumps were old}, is expected back on Friday.',
    '[Wiberg], who <said> in an interview that {the pumps were old}, has left the board.',
    '[Wiberg], who later <said> that {the pier, which had been shut, was safe}, went home.',
    'The board fired [Wiberg], who <argued> {the pumps were old}.',
  ],
  'of whoever is named behind the verb, though commas stand before it': [
    '{In nearby Cork, the steel mill is hanging on, but orders are few}, <said> [the firm’s chief executive, Petra Vance].',
    '{In Cork, the mill lost its roof}, <said> [Petra Vance].',
    '{The mood is so bad that Holt warned the Norland leader, Omar Haddad, during a talk in Cork not to move}, <said> [an aide to the mayor].',
    '{Holt met the owner, Omar Haddad, at the mill in Cork}, <said> [two aides].',
  ],
  'as hearsay in a relative clause': [
    '{The man}, who <is understood to> be {in his 40s}, was taken to hospital.',
    '{The ferry}, which <is believed to> {have cost £4m}, was sold in May.',
    '{The king}, who is <reportedly> {ill}, left Oslo on Monday.',
    '{The men}, who <allegedly> {stole two boats, a car and a van}, were held.',
    '{The woman, who ran the port}, <is said to> {have sold it}.',
    '{Mira Holt, head of the harbour office}, <is believed to> {have fled}.',
    'In the port, {the boats} <are said to> be {old}.',
  ],
  'who speak behind an amount that a preposition takes': [
    'The fire spread to more than 200 homes and [officials] <said> {it was out}.',
  ],
  'to applause': ['{The crane was safe}, [Dara Holt] <said> to applause.'],
  'around a source whose setting stands in the middle': [
    '{The crane}, [Holt] <said> in a speech in Cork, {was rusted through}.',
    '{Two crews}, [the union] <said> before the vote, {have left Durban}.',
    '{The fire}, [police] <said> as the crews left, {was set}.',
    '{The book}, [Roth] <writes> in the preface, {is a lie}.',
    '{The king}, [Holt] <said> in May, {was late}.',
  ],
  'that begins with a noun spelt like a verb': [
    '[The bank in Durban] <said> {demand for loans fell by half}.',
    '[She] <said> {support for the plan was growing in Cork}.',
    '[The charity] <said> {demand had doubled}.',
    '[The minister] <said> {debate was healthy}.',
    '{“Prices fell,”} <say> [brokers].',
    '[Police] <said> {suspects in the case had fled to Marlow}.',
    '[The mayor] <said> {plans for a bridge were dropped in May}.',
  ],
  'where a mine is no possession': [
    '[Villagers] <claim> {the mine has poisoned their wells}.',
    '[Some farmers] <claim> {the old copper mine is to blame}.',
    '{“That boat is mine,”} [Dara Holt] <said>.',
  ],
  'what goes on alone behind a cue in the middle': [
    'Rangers were called about a bear that, <according to> [witnesses], {was asleep in a bath}.',
    'She walked into the bank in Cork and, <according to> [two witnesses], {had a gun in her hand}.',
    'Ask the office in Perth about late fares; {many}, [officials] <say>, {were never refunded}.',
  ],
  'without what the outlet says of it': [
    '{The ferry was shut down}, [the Sund Union] <said> Thursday, a finding that worries the port.',
    '{Three sailors were hurt}, [the Kerala Guard] <said>, in what would be the worst crash in years.',
    '[The port] <put> {the share} at {3 per cent}, a figure that nobody in Lagos believed.',
  ],
  'who is called something': [
    '[The mayor, Ines Roth], <called> {him a liar and a thief}.',
    '[Critics in Lagos] <called it> {a gimmick}.',
    '[Critics] <called> {the whole thing a gimmick}.',
  ],
  'what is blamed, with a relative clause or in quotation marks': [
    '[The council] <blamed> {delays on a lack of parts that are no longer made}.',
    '[The ministry in Oslo] <blamed> {“bad luck” for its losses}.',
  ],
  'what results show': [
    '{The bloc won the most votes}, [preliminary results] <showed>.',
    '{The bloc won the most votes}, [near-complete results] <showed> on Monday.',
    '<According to> [official results], {the bloc won the most votes}.',
    '[Roth] <said> {the result showed that the club could win the cup}.',
    '{The strike results from poor pay}, [the union] <said>.',
    '[The bank] posted its results on Monday, <saying> {profits rose}.',
  ],
  'who texts or writes to say something': [
    '[One of the rebels] <texts to say> {they have 60 names}.',
    '[Ada Veld] <writes to say> {the pier is shut}.',
  ],
  'what a poll has': [
    '[Exit polls] <had wrongly given> {Holt a lead of four points}.',
    '[A Tarn University poll] last month <gave> {the governor a lead of 6 points over Holt}.',
    'In August, [the same survey] <had> {Holt ahead by 17 points}.',
    '[A survey] that <had> {Holt ahead by 17 points} was wrong.',
    '[Roth] <said> {a poll gave him a lead of 12 points and that he would win}.',
    '{The poll that gave Holt a lead of 12 points was wrong}, <said> [Roth].',
    '[Two surveys] this week <put> {the Greens level with Labour on 30 percent}.',
  ],
  'what papers count': [
    '[A tally by Sund University] <counted> {61 huts closed since May}.',
    '[The audit] <found> {36 leaks at nine sites}.',
    '[A poll of dockers in Durban] <shows> {a lead of three points for Holt}.',
  ],
  'one of many who speaks': [
    'Nobody was hurt, but [one] <warned> that {the crane was old}.',
    '[Another] <claimed> that {the crane was old}.',
  ],
  'according to somebody in the middle of the clause': [
    '{The results}, <according to> [Paul Holt], deputy head of the Harbour Institute at the University of Sund, {were mixed}.',
    '{The results}, <according to> [the mayor], {were mixed}.',
    '{The oldest crane in the yard}, <according to> [the inspectors], {collapsed at dawn}.',
    '{The results were mixed}, <according to> [Paul Holt], deputy head of the Harbour Institute.',
    '{The results were mixed}, <according to> [the survey], published on Monday.',
    'But {the results}, <according to> [Paul Holt], deputy head of the board, {were mixed}.',
    '{Paul Holt, 34}, <according to> [police], {was arrested}.',
  ],
  'according to somebody between a time or place and the clause': [
    '{Last year}, <according to> [Roth], {Sund Steel, which employs 40 people, lost money}.',
    '{After the vote}, <according to> [Roth], {the board, led by Holt, met and sold the pier}.',
    '{That afternoon}, <according to> [police], {the driver, a teacher from Sund, was arrested}.',
    '{The next morning}, <according to> [police], {a sailor, aged 30, was shot}.',
    '{The results on Monday}, <according to> [Holt], head of the yard, {were mixed}.',
  ],
  'what somebody did or did not do': [
    '[The mayor] <has repeatedly denied> {having met with the owner}.',
    '[The mayor] <has denied> {stealing the boats}.',
    '[The union] <has admitted> to {receiving crates of fish from its members}.',
    '[The trader] <confessed> to {having sold the boats twice}.',
  ],
  'said on': [
    '[Ms. Holt] <continues to insist> {her plan will be worth it}.',
    '[The ministry] <continues to deny> that {the pier is unsafe}.',
  ],
  'a clause that describes, without “who” or “that”': [
    'Police are looking for {a man} [they] <say> {shot two sailors on Monday}.',
    'Cameras saw the man carrying {a bag} [investigators] <believe> {contained the ring}.',
    'Officers in Kivu arrested {a man} [police] <said> {was drunk}.',
    'The yard sold {a boat} [Holt] <said> {was unsafe}.',
    '[The fire investigators] <said> {stolen goods were found}.',
  ],
  'an adverb of two words behind the subject': [
    '[The mayor] at first <said> {the pier was safe}.',
    '[The mayor] in turn <said> {the pier was safe}.',
    '[The union] at least <thinks> {the pier is safe}.',
  ],
  'those who speak, and no noun': [
    '[Those around Holt] <admit> {she hasn’t given the plan much thought}.',
    'Even [those who have sketched out a plan for the port] <acknowledge> that {it is dear}.',
    '[Those who know the mayor] <say> {she is tired}.',
  ],
  'words between subject and verb, or behind the verb': [
    '[Ines Roth and Paul Holt] <have both argued> that {crews have lost work}.',
    '[The ministers] <have all said> that {the pier is safe}.',
    '[A council source] <told> NBC that {this month’s letter would name the builder}.',
  ],
  'as somebody says in the middle of the clause': [
    '{The result}, as [she] later <explained>, {was an empty harbour}.',
    '{The yard}, as [Holt] <put it>, {is a hole for money}.',
    '{The yard is a hole for money}, as [she] <noted> in May.',
  ],
  'a clause that begins with another': [
    '[Divers] <say> {when they came up, a rope was tied to the boat}.',
    '[Police] <said> {when they searched the boat, they found two guns}.',
    'However, [she] <says>, {running the yard takes a lot of time}.',
    '[Lena Holt] <announced> {she and husband Marc are expecting their second child}.',
  ],
  'close to somebody': [
    '{The mayor will leave in May}, [a person close to him] <said>.',
    '[A source close to her] <said> {the mayor will leave}.',
    '[She] told her aides and <said> {the pier was shut}.',
    '{The mayor will leave in May}, [a lawyer for him] <said>.',
    '[People familiar with it] <said> {the pier was shut}.',
    '[A woman with them] <said> {the pier was shut}.',
    'In talks with him [Holt] <said> {the pier was shut}.',
    'In the report [she] <said> {the pier was shut}.',
    '[Holt] <said> {the letter to him was a fake}.',
  ],
  'times, shares and nouns that look like something else': [
    '[The mayor] <said> {Monday’s decision will shut the pier}.',
    '[The mayor] <said> on Monday {the pier was shut}.',
    '[Ines Roth] <argued> during Saturday’s harbour debate that {she could be tough}.',
    '[He] <said> {the time for being polite is over, and the port has to act}.',
    '[Roth] <said> {there certainly was more room at the yard}.',
    '[Holt aides] <said> {details of her plan will be unveiled in May}.',
    '[He] <said> {states like Norland and Kivu will be first}.',
    '[A mere 7 percent] <say> {they still eat eel}.',
  ],
  'few, many, both': [
    'But [few] <believe> {their ferry will ever sail}.',
    'After the fire, [many] <believe> {Holt has lost the crews}.',
    '[Both] <think> {Roth advanced the plan}.',
  ],
  'who speaks in what he wrote, with an insert behind the name': [
    'The judge read a letter in which [Peter Hale, a former clerk], <said> that {files had been burned}.',
    'The board released a video in which [the mayor, Ada Roth], <said> {the road was shut}.',
    'She sent an email in which [Holt, who runs the yard], <claimed> {the crane was safe}.',
    'It was a talk in which [the premier, standing beside his wife], <said> {he would go}.',
    '{The year in which the yard closed}, [Ada Roth] <said>, {was a bad one}.',
    'The dock, which the port, a firm in Sund, bought, is old. [Ada Roth] <said> {it leaked}.',
  ],
  'an app for messages, on which somebody says something': [
    '[Holt] <said> on the Telegram messaging app that {the mill was hit}.',
    '[Holt] <wrote> on the WhatsApp messaging service that {the mill was hit}.',
    '[Holt] <said> on messaging app Signal that {the mill was hit}.',
    '[A clerk, messaging from the mill], <said> {it was hit}.',
  ],
});

test.each([
  'The result, as I said yesterday, was a disaster for the port.',
  'The plan, as you said, was a mess.',
  'The pier, as we reported last week, is shut.',
])('no statement: %s', (row) => {
  expect(analyse(articleOf([row]), WEIGHTS).statements).toEqual([]);
});

testSources([
  [
    'Ines Roth was not there. ¶ A spokeswoman for her said the pier was shut.',
    'Ines Roth’s spokeswoman (organization)',
  ],
  [
    'Paul Holt was charged in May. ¶ A lawyer for him said the pier was shut.',
    'Paul Holt’s lawyer (organization)',
  ],
  [
    'Paul Holt was charged in May. ¶ A source close to him said the pier was shut.',
    'A source close to him (unnamed)',
  ],
]);

testStatements({
  'what no poll has, or no figures of it': [
    ['The poll of 814 voters had a margin of error of 3 points.'],
    ['The study had a lead author at 14 sites.'],
    ['Voters gave the mayor a lead of 9 points.'],
    ['The poll gave Holt hope.'],
    ['The poll gave the Greens a majority in 2014.'],
    ['The poll put Holt at the helm with 51 seats.'],
    ['The poll put Holt on the map in 2019.'],
  ],
  'in the words, the view or the account of somebody': [
    [
      'In Ms Oyelaran’s view, the repairs will cost 4 million euros.',
      'Ms Oyelaran: the repairs will cost 4 million euros',
    ],
    ['By the mayor’s own account, the board knew of the leak.', 'the mayor: the board knew of the leak'],
    ['The ferry was, in the words of its captain, “a wreck.”', 'its captain: The ferry was / “a wreck.”'],
    [
      'The plan for the island was, in the captain’s words, “a gift.”',
      'the captain: The plan for the island was / “a gift.”',
    ],
    [
      'The repairs in Batad will be “a waste,” in Dr Amadi’s estimation.',
      'Dr Amadi: The repairs in Batad will be “a waste,”',
    ],
    ['The coach looked away in the captain’s view and left.'],
    ['In my view, the repairs will cost 4 million euros.'],
    ['She saw it in his eyes when he came home to Suva.'],
  ],
});
