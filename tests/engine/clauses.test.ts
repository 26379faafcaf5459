import { testFound } from './test-found';

testFound({
  'a content that opens with something else than its subject': [
    '[Mira Holt] <said> {there was no plan to shut the pier}.',
    '[A spokesman for the buyer] <said> {there’s a commitment to the island}.',
    '[Officials] <said> {2016 has seen the worst start on record}.',
    '[Mira Holt] <said> {the time is coming when the board will have to pay}.',
    '[The mayor] <said> {the days when the town had one paper are gone}.',
    '[The mayor] <said> {bullying does not just happen to children}.',
    '[Economists] <say> {taxing ferries encourages savings}.',
    '[She] <said>, if elected, {she would ask the board to resign}.',
    'But, [he] <said>, {it is a dangerous game in a season of storms}.',
  ],
  '“that” before the cue points at something': [
    '{That match is almost won after the vote on Monday}, <according to> [a survey by Radio Sund].',
    '{That kind of trust has helped the port win over its donors}, [two officials in Calder] <said>.',
    '{That “is the thing that saved the mill,”} <said> [Ama Boateng, a weaver].',
    '[Ama Boateng] <said> that {kind of trust had helped the mill}.',
  ],
  'shares of those asked': [
    '[One in five] <say> {the pier should go}.',
    '[Almost nine in 10] <say> {new skills will be needed}.',
    '[Nearly a third] <say> {they have never seen the pier}.',
    '[Those surveyed] <say> {the harbour should be the first priority}.',
  ],
  'subjects with a clause of their own': [
    '[Activists clamoring to block Holt from the race] <say> {they have a chance}.',
    '[Sailors waiting to leave the harbour] <say> {they have no fuel}.',
    '[Critics like Holt] <say> {it would help the board}.',
    '{The crew was shoved by the guard}, [she and another reporter] <said>.',
  ],
  'nouns that a participle or an adverb describes, and what looks like a verb': [
    '{Rents hit a record in a year}, [an analysis of court-fee reports] <shows>.',
    '{Rents hit a record in a year}, [an analysis of newly filed records] <shows>.',
    '{Rents hit a record in a year}, [a USA TODAY analysis of listings] <found>.',
    '[Officials at the newly founded harbour board] <said> {the pier was safe}.',
    '[The head of mostly young crews] <said> {the pier was safe}.',
    '[The mayor] <said> in nearly every speech that {the pier was safe}.',
  ],
  'a plural that looks like a verb, and several things that are called so': [
    '[The Sund police] <say> {calls to the port rose in May}.',
    '[The Sund officials] <say> {demands by crews were met}.',
    '[The mayor] <said> {the recent spate of strikes and protests demands that all listen}.',
    '[The charity Open Cove] <said> {demand had doubled}.',
    '[The airline Sund Air] <said> {claims would be paid in May}.',
    '[The bank Halden] <said> {plans were ready}.',
    // a thing, and who says what it did
    'They found {a bag} [police] <say> {held the ring}.',
    'They held {a man} [Holt] <said> {was armed}.',
    '[The union] <called> {the pier “a ruin,” the yard “a wreck” and the mayor “a clown.”}',
    '[Mira Holt] <called> {the raid “a disgrace,”} an extraordinary charge.',
    '{“The pier is shut,”} <said> [a deputy at the courthouse].',
  ],
  'a “that” that leads to the clause, and one that points': [
    'That {the pier was shut on Friday}, <said> [Ines Roth], was a lie.',
    '{That match is almost won}, <according to> [the poll].',
  ],
  'according to, as': [
    '{The ferry won the race}, <according to> [early returns].',
    'But <according to> [recently hacked harbour papers], {the mayor was told in May}.',
    'But as [Mira Holt] <noted>, {those sailors will give the board a second look}.',
    'As [Oskar Lind] <said> last week in Sund, {“The port is the future of the town.”}',
  ],
  'when it was said and who said it are none of it': [
    '{“Wool is the miracle fibre,”} <said> [Oskar Lind, a professor of art history at Sund], who specializes in carpets and often advises museums on their collections.',
    'When asked about the claims on Sunday, [Holt] <said> only, {“We’ll see.”}',
    '[Ama Boateng] <said> when they arrived in Lagos that {the dam was safe}.',
    'Asked about the pier, [Holt] <said> {the board would decide}.',
  ],
  'a figure before a further clause': [
    '[The company] <reported> {a loss of 40 cents a share}, far worse than the 12 cents that brokers had foreseen.',
  ],
  'a clause on a place between subject and verb': [
    '[Officials in Calder, where the river burst its banks on Monday], <said> {they had run out of tents}.',
    '[Traders in the old market, where a fire broke out in April], <say> {they were never paid}.',
    '[Nurses at the hospital in Sund, where eleven wards were closed in March], <said> {they had not been paid since May}.',
    'In Sund, where the dam broke, [police] <said> {eleven people had died}.',
    '{The dam is in Norra, where the river is high}, [she] <said>.',
  ],
});
