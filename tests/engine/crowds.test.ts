import { testFound } from './test-found';

testFound({
  'a crowd that is no more than a number, and where it is': [
    '{The end of the strike}, [many] <say>, {is only a matter of time}.',
    '{The strike will soon be over}, [many] <think>.',
    '{The strike}, [some] <fear>, {will never end}.',
    '[Many in the industry] <believe> {the yard will close}.',
    '[Those in the fishing trade] <believe> {the yard will close}.',
    '[Those around Lind] <admit> {she has not given the strike much thought}.',
    '[Many] <believe> {Holt will resign}.',
    '[Mira Holt] <said> {the crane had been safe for many in the industry}.',
  ],
  'what many believe somebody or something to be': [
    '{The wreck} <is believed> by [divers] to {hold gold from Peru}.',
    '{The drug} <is thought> by [many] to {be safe}.',
    '{He} <was said> by [people close to the minister] to {be unwell}.',
    '{The wreck}, <believed> by [divers] to {hold gold}, lies off Sund.',
    'The yard sells {a drug} <believed> by [many doctors] to {be safe}.',
    '{The ferry} <is said> by [Mira Holt] to {be safe}.',
  ],
  'fears and talk among a crowd': [
    'There were <fears> among [residents] that {the dam would burst}.',
    'The plan has raised <concerns> among [scientists] that {the bay will die}.',
    'There is a growing <belief> among [economists] that {the rate will rise}.',
    '[Mira Holt] <fears> {the dam will burst}.',
    '<There is growing concern> that {the dam will burst}.',
    '<Concerns have been raised> that {the ferry leaves out the islands}.',
    '<There are also fears> that {the dam will burst}.',
    'There is no concern that the dam will burst; [Mira Holt] <said> {it was sound}.',
    'There is concern in Delhi about the dam. [Mira Holt] <said> {it was sound}.',
  ],
  'what a crowd that is no more than a number says, with a bare noun in front': [
    '[Some] <believe> {wages have fallen}.',
    '[Many] <say> {fees are too high}.',
    'The plan is popular in Kampala, but [some] <fear> {prices will rise}.',
    'Some think tanks have moved to Geneva. [Mira Holt] <said> {nobody knew why}.',
    'Some state schools have closed. [Mira Holt] <said> {nobody knew why}.',
    'Many claim forms were never opened. [Mira Holt] <said> {nobody knew why}.',
  ],
});
