import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { type Expected, faultOf } from './coverage';

/** Headlines that say whose their statement is. What stands before a slash leads to the sentence; its content is in braces. */
type Rows = readonly (readonly [Expected, string])[];

const rows: Record<string, Rows> = {
  titles: [
    ['anonymous', '{“We were lied to”}: residents on the ferry that never came'],
    ['anonymous', '{‘We were lied to’}: Families of ferry crew speak out'],
    ['anonymous', 'Actor opens up about the ferry: {‘I nearly died’}'],
    ['anonymous', 'Mum’s fury as ferry is late: {‘I lost my job’}'],
    ['anonymous', 'Cook who lost his boat in the flood at the pier: {‘It was rotten’}'],
    ['nothing', 'Man who stole ferry: a timeline'],
    ['nothing', 'Girl who drowned at ferry: ‘She was our angel’'],
    ['nothing', 'Claims Conference pays ferry crew'],
    ['second-hand', 'Fears {ferry line will close by June}'],
    ['second-hand', 'Fears that {the ferry captain was drunk}'],
    ['second-hand', 'Claims {captain took bribes}'],
    ['nothing', 'Fears for ferry crew'],
    ['nothing', 'Claims of theft at the pier'],
    ['neither', 'Olga Brandt hits back: {“We did nothing wrong”}'],
    ['neither', '{‘It is a disgrace’}: Mayor slams ferry line'],
    ['nothing', 'The night the ferry sank: fog and ice'],
    ['nothing', '‘The Last Ferry’: a film about Olga Brandt'],
    ['neither', 'Court told {ferry captain was drunk}'],
    ['nothing', 'Court told of ferry captain’s last hour'],
    ['second-hand', 'Two men feared {drowned in ferry sinking}'],
    ['second-hand', 'Crew presumed {dead after ferry sinking}'],
    ['second-hand', '{Ferry line to close by June}, Reuters reports'],
    ['both', '{Ferry line to close by June}, sources tell Reuters'],
    ['anonymous', '{Ferry line to close by June}, sources say'],
    ['anonymous', '{Ferry line to close by June} – sources'],
    ['anonymous', 'Sources: {Ferry line to close by June}'],
    ['anonymous', '{Ferry line to close by June}, officials say'],
    ['anonymous', '{Ferry line to close by June}: officials'],
    ['anonymous', '{Ferry line to close by June}: Source'],
    ['neither', '{Ferry line to close by June}: NWA'],
    ['neither', '{Ferry crews ‘not paid since June’}: SPU'],
    ['neither', '{Ferry is safe for now}: TUCO'],
    ['nothing', 'Ferry line to close by June: FAQ'],
    ['nothing', 'Ferry line to close by June: 2031'],
    ['anonymous', '{Olga Brandt and Ivo Keller parted months before the wedding}: Friend'],
    ['anonymous', '{Olga Brandt leaves the port} – Insiders'],
    ['neither', '{Olga Brandt slept badly before the vote}: Survey'],
    ['anonymous', 'Officials say {ferry line will close by June}'],
    ['anonymous', 'Experts warn {ferry line could close by June}'],
    ['anonymous', 'Critics say {ferry line is a waste of money}'],
    ['anonymous', 'Ferry line faces U-turn as critics claim {60 crews ‘not paid’}'],
    ['anonymous', 'Anger over ferry as residents claim {“nobody is safe”}'],
    ['anonymous', '{Ferry line is doomed}, experts warn'],
    ['anonymous', '{Ferry was overloaded}, witnesses say'],
    ['anonymous', '{Ferry was overloaded}, US official says'],
    ['anonymous', 'Exclusive: {Ferry line to close by June}, sources say'],
    ['anonymous', 'Exclusive: {Ferry line to close by June} – sources'],
    ['nothing', 'Explainer: Why the ferry line will close'],
    ['second-hand', '{Ferry line to close by June} – reports'],
    ['second-hand', '{Ferry line to close by June}: State media'],
    ['second-hand', '{Ferry line to close by June} — state media'],
    ['second-hand', '{Ferry line to close by June} - Norwegian media'],
    ['second-hand', '{Ferry line to close by June} - newspaper'],
    ['nothing', 'Ferry line to close by June - Marlow Media'],
    ['anonymous', '{Two dead in attack on ferry line}: Norlandic, Swedish security sources'],
    ['anonymous', '{Ferry line makes bid for a second boat}-sources'],
    ['nothing', 'Why the ferry line matters: five charts'],
    ['nothing', 'The harbour board: a short history'],
    ['second-hand', '{Ferry line reportedly to close by June}'],
    ['second-hand', '{Harbour chief allegedly sold the crane twice}'],
    ['neither', '{Ferry line to close by June}, minister says'],
    ['neither', 'Minister: {Ferry line to close by June}'],
    ['neither', '{Ferry was overloaded}, police say'],
    ['nothing', 'Ferry line to close by June'],
    ['anonymous', '{Ferry sank with two crews aboard}: Chadian and Western security sources'],
    ['anonymous', '{Ferry was sunk by rebels} - Iraqi and Kurdish officials'],
    ['anonymous', '{Ferry fire was arson}: two senior police officials'],
    ['neither', 'Mayor of Sund: {Ferry line to close by June}'],
    ['neither', 'Lawyer for Brandt: {He never saw the letter}'],
    ['neither', 'Report on ferry disaster: {Crew was not warned}'],
    ['neither', 'Olga Brandt on the ferry strike: {‘We do not pay twice’}'],
    ['neither', 'Bank Chief On Rates: {‘We Will Not Be Rushed’}'],
    ['neither', 'Mayor to residents: {Save water}'],
    ['neither', '{Crane was rusted through}, report finds'],
    ['neither', '{New pier will cost 40m}, council confirms'],
    ['neither', '{Driver was texting before crash}, prosecutors allege'],
    ['neither', '{School fees must be repaid}, federal judge rules'],
    ['neither', '{Rovers broke spending rules}, panel rules'],
    ['anonymous', '{Bridge unsafe since 2003}, engineer tells court'],
    ['neither', 'Rovers coach confirms {Malik Doe will miss derby}'],
    ['neither', 'Minister confirms {Olga Brandt has resigned}'],
    ['neither', 'Police: {No injuries in ferry crash}'],
    ['anonymous', 'Experts: {Mine pumps too weak}'],
    ['nothing', 'Olga Brandt: A life in pictures'],
    ['nothing', 'Harbour police: How to build a raft from herring crates'],
    ['nothing', 'Dockers and sailors: their beliefs and customs'],
    ['nothing', 'A Sailor’s Guide to Sund: Norland’s old port'],
    ['nothing', '‘Party of Losers’: Candidates gripe about the count'],
    ['neither', 'Minister visits port, says {cranes are old}'],
    ['neither', 'Norda Foods drops merger, says {talks went nowhere}'],
    ['neither', 'Police arrest two after ferry fire, say {it was arson}'],
    ['neither', 'Union suspends strike, warns {talks could fail}'],
    ['anonymous', '{Ferry was unsafe}, says captain'],
    ['nothing', 'Council changes pay, parking rules'],
    ['nothing', 'Minister to quit: five names to watch'],
    ['nothing', 'Olga Brandt to stand again: a profile'],
    ['nothing', 'Minister meets union: police on alert'],
    ['nothing', 'Fire at police station: two hurt'],
    ['nothing', 'Battle for the court: How one seat became a fight'],
    ['nothing', 'Universities in exile: scholars start afresh'],
    ['nothing', 'Port strike: town awaits minister'],
    ['nothing', 'Judge jails nurse: ‘I am innocent’'],
    ['nothing', 'Sources of the river found at last'],
    ['nothing', 'Ten experts to advise the town on its pier'],
    ['nothing', 'Olga Brandt: the man who sold the ferry'],
    ['nothing', 'Olga Brandt: from baker to harbour chief'],
    ['nothing', 'Letters: The ferry must stay'],
    ['neither', 'Police: {Man who sold the ferry is held}'],
    ['nothing', 'Man accused of sinking ferry appears in court'],
    ['nothing', 'Captain accused of arson jailed for nine years'],
    ['neither', 'Olga Brandt accuses rival of {sinking ferry}'],
    ['anonymous', 'Critics say {plan is flawed}'],
    ['anonymous', 'Officials say {demand fell in May}'],
    ['anonymous', '{‘It was chaos’} – witnesses describe ferry fire'],
    ['nothing', '‘Fast ferry’ – a town and its boat'],
  ],
};

/** Not found yet, or not as it should be. */
const gaps: Rows = [
  ['second-hand', '{Ferry line to close by June} – report'],
  ['second-hand', '{Ferry line to close by June}: report'],
  ['second-hand', 'Reuters: {Ferry line to close by June}'],
];

describe.each(Object.entries(rows))('%s', (_, table) => {
  test.each(table)('%s: %s', (expected, row) => {
    expect(faultOf(row, expected, true)).toBeNull();
  });
});

describe('known gaps', () => {
  test.fails.each(gaps)('%s: %s', (expected, row) => {
    expect(faultOf(row, expected, true)).toBeNull();
  });
});

test.each([
  ['Town in fear after deadly shooting as police say gunman fled', 'police'],
  ['Shares fall as bank says it is “aware” of losses', 'bank'],
  ['Fans in tears as singer says tour is over', 'singer'],
  ['Man working as nurse says pay is low', 'Man working as nurse'],
  ['Former spy posing as doctor says pier is unsafe', 'Former spy posing as doctor'],
])('in a headline, another clause begins with “as”: %s', (title, who) => {
  const { statements } = analyse(articleOf(['The town lies by the sea.'], title), WEIGHTS);
  expect(statements.map((statement) => statement.who)).toEqual([who]);
});
