import { describe, expect, test } from 'vitest';
import { sourceAt } from './identities-of';

describe('described first, named in the next paragraph', () => {
  test.each([
    [
      'A senior regional bank official said on Friday that the cap on fees was a gamble. ¶ In a speech in Sund, Marlow Regional Bank president Ines Roth said that low rates were no answer.',
      'Ines Roth (person)',
    ],
    [
      'Two councillors have called on the mayor to resign over his silence on the bridge, which they say is rotten. ¶ Sund council leader Ines Roth and Marlow council leader Ben Okoro spoke on Monday.',
      'Ines Roth and Ben Okoro (person)',
    ],
    [
      'Two divers said the wall was hollow. ¶ Ines Roth and Ben Okoro went down twice.',
      'Ines Roth and Ben Okoro (person)',
    ],
    [
      'The father of the gunman said the family was shocked. ¶ Ben Veld kept a shop in Marlow. ¶ “He was quiet,” Veld said.',
      'Ben Veld (person)',
    ],
    [
      'The duchess was rude to her staff, according to a royal correspondent who joined the tour. ¶ Maren Holt of the Daily Courier recalled: “She turned and hissed at her staff.”',
      'Maren Holt (person)',
    ],
    [
      'The coach spoke of the time when a Streamline executive claimed the pair were idle. ¶ Ben Veld said the title was a joke and the pair were idle people.',
      'Ben Veld (person)',
    ],
    [
      'A witness at the trial of Paul Holt said on Monday that he had lied about the knife. ¶ Ben Veld, the boyfriend of his sister, told Marlow Crown Court that Holt had been out.',
      'Ben Veld (person)',
    ],
  ])('%s', (text, source) => {
    expect(sourceAt(text, 0)).toBe(source);
  });
});

describe('described first, and somebody else named in the next paragraph', () => {
  test.each([
    [
      'A senior bank official, who asked not to be named, said the cap on fees was a gamble. ¶ Marlow Bank president Ines Roth said that the cap on fees was no gamble.',
      'A senior bank official (unnamed)',
    ],
    [
      'A harbour official said the pier was closed. ¶ Mayor Ines Roth said that the school would open.',
      'A harbour official (unnamed)',
    ],
    [
      'Two sailors said they saw a fire. ¶ Inspector Ines Roth and teacher Ben Okoro said the shed was old.',
      'Two sailors (unnamed)',
    ],
    [
      'The father of the gunman said the family was shocked. ¶ Mrs Ines Roth lives next door. ¶ “He was quiet,” Roth said.',
      'father of the gunman (unnamed)',
    ],
    [
      'The father of the gunman said the family was shocked. ¶ Ben Veld, a neighbour, said he was quiet.',
      'father of the gunman (unnamed)',
    ],
    [
      'A tram executive said the fare was a joke. ¶ Ben Veld of the passengers’ league said the fare was too high.',
      'A tram executive (unnamed)',
    ],
    [
      'A tram executive said the fare was a joke. ¶ Police inspector Ben Veld said the fare was stolen.',
      'A tram executive (unnamed)',
    ],
    [
      'Ben Veld and Ines Roth met in Sund. ¶ A bank executive said the fare was a joke. ¶ Ben Veld said the fare was fair.',
      'A bank executive (unnamed)',
    ],
    [
      'A witness at the trial of Paul Holt said on Monday that he had lied about the knife. ¶ Ben Veld, the boyfriend of his sister, told reporters that Holt had been out.',
      'A witness at the trial of Paul Holt (unnamed)',
    ],
  ])('%s', (text, source) => {
    expect(sourceAt(text, 0)).toBe(source);
  });
});
