import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { testFound } from './test-found';

testFound({
  'what somebody says something is': [
    'The crash happened in what [police] <said> {was an accident}.',
    'The town has fought for years against what [the mayor] <says> {is unfair treatment by the state}.',
    'Rivals have called for an inquiry into what [they] <say> {was a cover-up}.',
    'The committee examined what [critics] <say> {is a conflict of interest}.',
    'Police are investigating what [officials] <said> {appeared to be a deliberate attack}.',
  ],
  'what somebody calls something in a clause that goes back to it': [
    'He made an offer, which [Mobbs] <branded> {“an insult”}.',
    'The offer, which [Roth] <described> as {an insult}, was dropped.',
    'The plan, which [critics] <call> {a land grab}, was dropped on Monday.',
    'The bill, which [the mayor] <has described> as {a “disaster for the town”}, was dropped.',
    'The fee, which [Roth] <called> {a tax on fishermen}, would cost jobs.',
    '[Roth] <said> that {the fee, which he called a tax on fishermen, would cost jobs}.',
    '{The law, which critics describe as an attack, is due on Monday}, [the ministry] <said>.',
  ],
  'a suggestion that somebody rejects': [
    '[The company] <has rejected> {any link}.',
    '[Ana Roth] <dismissed> {any suggestion of wrongdoing}.',
    '[The company] <repudiated> {any connection to the sale}.',
    '[Ana Roth] <rejected> any suggestion that {it was late}.',
    '[The board] <rejected> {any claims of bias} and left.',
    '[Ana Roth] <denied> {any wrongdoing during her time at the bank}.',
    '[A spokesman] <said> {the company denied any wrongdoing and was confident that it would win}.',
    '[A spokesman] <said> {the company rejected any suggestion of bias and was glad to go on}.',
  ],
  'how many somebody says there are': [
    '[The coastguard] <put> {the number of missing} at {35}.',
    '[The health ministry] <has put> {the death toll} at {more than 200}.',
    '[Analysts] <put> {the value of the deal} at {about 3 billion euros}.',
    '[The captain], who <put> {the crew} at {12}, was rescued.',
  ],
  'who somebody says it was': [
    '[Police] <have named> {the victim} as {Oskar Lind, 45}.',
    '[State media] <named> {the new commander} as {Pavel Roth}.',
    '[The register] <lists> {the owner} as {Tellus}.',
  ],
  'a day stands between the verb and what is announced': [
    '[The ministry] <announced> on Monday {a ban on plastic bags}.',
    '[The bank] <announced> late on Thursday {the sale of its Irish arm for £90m}.',
    '[The mayor] <denied> on Tuesday {any link with the builders}.',
    '[The company] <reported> on Tuesday {a loss of €40 million}.',
    '[The ministry] <announced> on Monday {two officers had been killed}.',
    '[The president] <announced> on Monday that {the port would close}.',
  ],
  'what somebody dismisses or hails something as': [
    '[The deputy mayor] <dismissed> {the reports} as {nonsense}.',
    '[Mira Holt] <condemned> {the attack} as {barbaric}.',
  ],
  'rumours without “that”, and a claim as the subject': [
    'The pair split in May amid <rumours> {the singer had met somebody else}.',
    'Shares fell on <speculation> {the bank was in talks with a rival}.',
    'The <report> that {dockers helped in the sale of the harbour papers} is likely to trigger anger.',
  ],
  'what somebody admits, as a noun or a gerund': [
    '[Mira Holt] <admitted> {breaking harbour rules}.',
    '[The driver] <has admitted> {causing the crash}.',
    '[The council] <acknowledged> {serious delays in its works}.',
  ],
  'a verdict behind what it is on': [
    '[The mayor] <called> {the reports false}.',
    '[The board] <called> {the claims baseless}.',
    '[She] <has called> {the ban unconstitutional}.',
  ],
});

/** Look much the same and assert nothing. */
const silent = [
  'The video showed two dogs asleep at 9 pm.',
  'What the mayor said on Monday was a surprise.',
  'The club named Holt as captain.',
  'The mayor put the key at the door.',
  'Police did not name the victim as Oskar Lind.',
  'The toll was put at the mouth of the river.',
  'Holt blasted the board for posing as a charity.',
  'The shop touted a price cut as part of a sale.',
  'The man admitted a charge of theft.',
  'According to plan, the pier was closed.',
  'The race went according to plan on Monday.',
  'The ship, which he called the Ana, sank.',
  'The strike, which the union called a week ago, went on.',
  'The company rejected any compromise.',
  'The company rejected any claims for damages.',
  'The striker dismissed any thought of retiring.',
  'The club dismissed any fears over his ankle.',
  'The council rejected any link road.',
  'The minister dismissed any mention of him.',
  'The company dismissed any staff who had left.',
  'The company did not reject any suggestion of bias.',
  'She called the fire brigade late.',
  'He called the dog bad names.',
];

describe('no statement', () => {
  test.each(silent)('%s', (text) => {
    expect(analyse(articleOf([text]), WEIGHTS).statements).toEqual([]);
  });
});
